import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een uitgeschakeld account. */
export const accountDisabled: CheckTexts['account-disabled'] = {
  title: 'Het account is uitgeschakeld',
  person:
    'Je account is uitgeschakeld, dus geen enkele aanmelding wordt geaccepteerd. Aan je wachtwoord ligt het niet. Soms wordt een account bewust geblokkeerd; vraag dus eerst of dit de bedoeling is.',
  agent:
    'Het account van {name} is uitgeschakeld: aanmelden is geblokkeerd in Entra ID (een cloudaccount, niet gesynchroniseerd). Dat kan bewust zijn.',
  evidence: {
    disabled: 'Aanmelden is geblokkeerd voor dit account (accountEnabled is false)',
    refused: 'De aanmelding op {at} is geweigerd met AADSTS50057',
    lastSuccess: 'De laatste geslaagde aanmelding was op {at}',
  },
  steps: {
    askManager: 'Vraag je leidinggevende of HR of de blokkade de bedoeling is.',
    helpdeskDecides:
      'Is het een vergissing, dan kan de helpdesk ernaar laten kijken; die heeft die bevestiging misschien eerst nodig.',
    findReason: 'Zoek uit wie het account heeft geblokkeerd en waarom: uit dienst, HR, of een beveiligingsincident.',
    enable:
      'Alleen als de blokkade een vergissing blijkt en jullie regels het toestaan: zet “Account ingeschakeld” aan (Gebruikersbeheerder is genoeg) en laat {name} zich opnieuw aanmelden.',
  },
}
