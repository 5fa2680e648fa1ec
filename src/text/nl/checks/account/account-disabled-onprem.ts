import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een account dat in de lokale Active Directory is uitgeschakeld. */
export const accountDisabledOnprem: CheckTexts['account-disabled-onprem'] = {
  title: 'Het account is uitgeschakeld in de lokale Active Directory',
  person:
    'Je account is uitgeschakeld, dus geen enkele aanmelding wordt geaccepteerd. Aan je wachtwoord ligt het niet. Soms wordt een account bewust geblokkeerd; vraag dus eerst of dit de bedoeling is.',
  agent:
    'Het account van {name} is uitgeschakeld in de lokale (on-premises) Active Directory, en de synchronisatie brengt dat naar Entra ID. In de cloud inschakelen helpt niet: de volgende synchronisatie overschrijft het. Het kan bewust zijn.',
  evidence: {
    disabled: 'Aanmelden is geblokkeerd voor dit account (accountEnabled is false)',
    synced: 'Het account wordt gesynchroniseerd vanuit de lokale Active Directory',
    lastSync: 'De laatste synchronisatie was op {at}',
    refused: 'De aanmelding op {at} is geweigerd met AADSTS50057',
    lastSuccess: 'De laatste geslaagde aanmelding was op {at}',
  },
  steps: {
    askManager: 'Vraag je leidinggevende of HR of de blokkade de bedoeling is.',
    helpdeskDecides:
      'Is het een vergissing, dan kan de helpdesk je account weer laten inschakelen; die heeft die bevestiging misschien eerst nodig.',
    findReason: 'Zoek uit wie het account heeft geblokkeerd en waarom: uit dienst, HR, of een beveiligingsincident.',
    enableOnPremises:
      'Alleen als de blokkade een vergissing blijkt en jullie regels het toestaan: schakel {name} in de lokale Active Directory weer in (het recht om daar accounts te beheren is genoeg), laat Entra Connect synchroniseren en laat {name} zich opnieuw aanmelden.',
    checkSync:
      'De synchronisatie is meer dan een dag oud. Staat het account in Active Directory wel ingeschakeld, breng dan eerst de synchronisatie op gang.',
  },
}
