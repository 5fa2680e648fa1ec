import type { Mirror } from '../mirror.ts'
import type * as en from '../en/advice.ts'

/** Woorden van de voortgangs- en advieskaart. */
export const advice: Mirror<typeof en.advice> = {
  progress: {
    title: 'Ik kijk even …',
    text: 'Ik lees je account en het aanmeldlogboek. Dat duurt een paar seconden.',
    textAgent: 'Ik lees het account en het aanmeldlogboek. Dat duurt een paar seconden.',
  },
  kicker: {
    certainly: 'Oorzaak gevonden',
    probably: 'Waarschijnlijkste oorzaak',
    'no-problem-found': 'Niets mis gevonden',
    'needs-more-info': 'Nog niet zeker',
    'user-not-found': 'Account niet gevonden',
    'ambiguous-user': 'Meer dan één persoon',
    'requester-not-authorised': 'Privé',
    'insufficient-data-no-premium': 'Te weinig te zien',
    'graph-throttled': 'Nu te druk',
  },
  about: '{name} · {address}',
  alsoTitle: 'Ook: {title}',
  fixedBy: 'Wie dit kan oplossen: {who}',
  whatToDo: 'Wat je nu kunt doen',
  details: 'Wat ik zag',
  possible: 'Mogelijk, maar niet bewezen: {title}',
  sighting: {
    failed: 'Aanmelding bij {app} op {at}: AADSTS{code}',
    succeeded: 'Aanmelding bij {app} op {at}: gelukt',
    solved: 'Bij dezelfde app lukte het aanmelden daarna wel, op {at}',
    ids: 'Request Id {requestId} · Correlation Id {correlationId}',
    none: 'Ik vond geen mislukte aanmelding die past bij wat is verteld',
  },
  examinedAt: 'Bekeken op {at}',
  unseenTitle: 'Wat ik niet kon zien',
  buttons: {
    showDetails: 'Toon wat ik zag',
    hideDetails: 'Verberg wat ik zag',
    again: 'Opnieuw kijken',
    startOver: 'Begin opnieuw',
    otherLanguage: 'English',
    help: 'Hulp',
  },
  by: {
    user: { person: 'Jij', agent: 'De persoon zelf' },
    helpdesk: { person: 'De helpdesk', agent: 'De helpdesk' },
    'identity-admin': { person: 'Een identiteitsbeheerder', agent: 'Een identiteitsbeheerder' },
    'app-owner': { person: 'De eigenaar van de app', agent: 'De eigenaar van de app' },
    microsoft: { person: 'Microsoft', agent: 'Microsoft' },
    nobody: { person: 'Goed om te weten', agent: 'Goed om te weten' },
  },
}

/** Wat de voortgangskaart heeft begrepen. */
export const understood: Mirror<typeof en.understood> = {
  app: 'App: {app}',
  code: 'Foutcode: AADSTS{code}',
  ids: 'De kenmerken van de foutpagina',
}

/** Wat een koppeling naar een beheerpagina zegt. */
export const openPage: Mirror<typeof en.openPage> = 'Open de pagina'
