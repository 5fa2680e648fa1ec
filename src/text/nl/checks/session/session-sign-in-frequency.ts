import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over steeds opnieuw aanmelden dat zo is bedoeld. */
export const sessionSignInFrequency: CheckTexts['session-sign-in-frequency'] = {
  title: 'Af en toe opnieuw aanmelden is zo bedoeld',
  person:
    'Je organisatie vraagt om je van tijd tot tijd opnieuw aan te melden, om accounts veilig te houden. Dat hoort zo en is geen fout: meld je nog een keer aan en je kunt verder. Je account en wachtwoord zijn in orde.',
  agent:
    'Er is niets kapot: {policies, select, none {beleid voor voorwaardelijke toegang} other {{policies}}} vraagt {name} om zich van tijd tot tijd opnieuw aan te melden (aanmeldingsfrequentie{every, select, none {} time {: elke keer} hours {: {count, plural, one {elk uur} other {elke # uur}}} days {: {count, plural, one {elke dag} other {elke # dagen}}} other {}}){code, select, none {} other {, AADSTS{code}}}. Dat is verwacht gedrag.',
  evidence: {
    ended: 'De sessie{app, select, none {} other { van {app}}} was op {at} te oud (AADSTS{code}): verwacht, geen fout',
    asked:
      '{times, plural, one {Eén aanmelding} other {# aanmeldingen}} sinds {from}, onder een regel die van tijd tot tijd om een nieuwe vraagt',
    policies: 'Beleid dat bepaalt hoe vaak iemand zich aanmeldt: {policies}',
  },
  steps: {
    signIn: 'Meld je opnieuw aan als erom wordt gevraagd; meer is het niet.',
    tooOften:
      'Wordt het je vaker gevraagd dan collega’s, of binnen een paar minuten weer? Laat het de helpdesk weten: dan speelt er misschien iets anders.',
    meant: 'Er hoeft niets gerepareerd te worden: het werkt zoals bedoeld.',
    explain: 'Leg {name} uit dat dit zo is bedoeld, en dat geen nieuw wachtwoord of ander apparaat nodig is.',
    review:
      'Is het te vaak voor het werk? Een identiteitsbeheerder kan de aanmeldingsfrequentie van {policies, select, none {het beleid} other {{policies}}} bekijken; zet het beleid niet uit voor één persoon.',
  },
}
