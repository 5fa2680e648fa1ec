import type { Mirror } from '../mirror.ts'
import type * as en from '../en/policy-review.ts'
import { rules001To014 } from './policy-review/rules-001-to-014.ts'
import { rules015To028 } from './policy-review/rules-015-to-028.ts'
import { rules029To042 } from './policy-review/rules-029-to-042.ts'

/** Woorden van de beleidscontrole, voor beheerders. */
export const policyReview: Mirror<typeof en.policyReview> = {
  title: 'Controle van het toegangsbeleid',
  found:
    '{count, plural, =0 {Niets gevonden} one {# bevinding} other {# bevindingen}} in {policies, plural, one {# beleidsregel} other {# beleidsregels}}',
  severity: { critical: 'Kritiek', high: 'Hoog', medium: 'Gemiddeld', low: 'Laag' },
  labels: {
    policies: 'Beleid',
    why: 'Waarom dit telt',
    hits: '{would, select, yes {Wie het zou raken} other {Wie het raakt}}',
    instead: 'Wat je beter doet',
    accepted: 'Geaccepteerd',
    missing: 'Niet te beoordelen',
  },
  reportOnly: 'Alleen rapporteren: dit zou gebeuren zodra het beleid aan staat',
  hits: {
    administrators: 'beheerders',
    everyone: 'iedereen',
    guests: 'gasten',
    roles: '{count, plural, one {mensen met # rol} other {mensen met # rollen}}',
    groups: '{count, plural, one {leden van # groep} other {leden van # groepen}}',
    people: '{count, plural, one {# persoon bij naam} other {# mensen bij naam}}',
  },
  facts: {
    emergencyAccounts: 'de noodaccounts uit het profiel van de organisatie',
    administrators: 'wie de beheerders zijn en hoe ze zich aanmelden',
    syncAccounts: 'de accounts van de directorysynchronisatie',
    serviceAccounts: 'met welke accounts taken zich aanmelden',
    perUserMfaStates: 'de MFA-instelling per gebruiker van iedereen',
    deletedIds: 'welke gebruikers, groepen en apps niet meer bestaan',
  },
  rules: { ...rules001To014, ...rules015To028, ...rules029To042 },
}
