import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een gast die thuis eerst veilig moet worden. */
export const homeTenantRiskBlock: CheckTexts['home-tenant-risk-block'] = {
  title: 'De eigen organisatie van de gast moet eerst naar het account kijken',
  person:
    'Je bent hier gast, en je eigen organisatie moet eerst naar de veiligheid van je account kijken voordat je {app} kunt openen. Niemand kan dat hier voor je doen.',
  agent:
    '{name} is gast en het account loopt risico in de eigen organisatie, dus deze tenant weigert het bij {app}. Dat risico is hier niet te zien en niet weg te nemen: alleen de eigen organisatie kan het oplossen of afwijzen.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    guest: 'Het account is een gast van een andere organisatie',
  },
  steps: {
    contactHome:
      'Neem contact op met de helpdesk van je eigen organisatie. Die kijkt naar je account en heft de blokkade op; misschien moet je daar je wachtwoord wijzigen.',
    waitAfter: 'Meld je daarna hier opnieuw aan.',
    letContact:
      'Vraag {name} contact op te nemen met de helpdesk van de eigen organisatie; hun identiteitsbeheerders moeten het risico daar oplossen.',
    noDetour:
      'Nodig {name} niet opnieuw uit en sluit de gast niet uit van beleid: het risico blijft bestaan, en dat is niet voor niets.',
  },
}
