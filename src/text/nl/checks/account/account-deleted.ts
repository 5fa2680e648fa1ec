import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een verwijderd account. */
export const accountDeleted: CheckTexts['account-deleted'] = {
  title: 'Het account is verwijderd',
  person:
    'Je account is verwijderd op {at}, dus ermee aanmelden kan niet meer. Aan je wachtwoord ligt het niet. Tot {until} is het nog terug te zetten.',
  agent:
    'Het account van {name} is verwijderd op {at} en staat bij de verwijderde gebruikers. Tot {until} is het terug te zetten, met licenties, groepen en mail. Het kan bewust zijn.',
  evidence: { deleted: 'Verwijderd op {at}; terug te zetten tot {until}' },
  steps: {
    askManager: 'Vraag je leidinggevende of HR of dit de bedoeling is.',
    canRestore: 'Is het een vergissing, vraag de helpdesk dan het account vóór {until} te laten terugzetten.',
    findReason: 'Zoek uit of het de bedoeling is: vraag de leidinggevende of HR. Wie uit dienst is, zet je niet terug.',
    restore:
      'Alleen als het een vergissing is: zet {name} terug in het Entra-beheercentrum, Gebruikers › Verwijderde gebruikers (Gebruikersbeheerder is genoeg). Een gesynchroniseerd account komt terug via de lokale Active Directory.',
    notAnew: 'Maak geen nieuw account met dezelfde naam: dat heeft niets van de oude mail, bestanden of toegang.',
  },
}
