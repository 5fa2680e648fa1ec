import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een wachtwoord dat in de lokale Active Directory is verlopen. */
export const passwordExpiredOnprem: CheckTexts['password-expired-onprem'] = {
  title: 'Het wachtwoord in de lokale Active Directory is verlopen',
  person:
    'Het wachtwoord van je werkaccount is verlopen. Het hoort bij het eigen netwerk van je organisatie (Active Directory), dus daar wordt het gewijzigd; verder is er met je account niets mis.',
  agent:
    'Het wachtwoord van {name} in de lokale (on-premises) Active Directory is verlopen{seen, select, yes { (AADSTS50144)} other {}}. Entra ID vraagt het aan de lokale directory, dus het moet daar worden gewijzigd{seen, select, yes {} other {; het aanmeldlogboek toont geen weigering, dus controleer het in Active Directory}}.',
  evidence: {
    refused:
      'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS50144: het lokale wachtwoord is verlopen',
    synced: 'Het account wordt gesynchroniseerd vanuit de lokale Active Directory',
    changed: 'De laatste gesynchroniseerde wijziging van het wachtwoord is van {at}',
  },
  steps: {
    changeAtWork:
      'Op een bedrijfscomputer op kantoor of met de bedrijfs-VPN: druk op Ctrl+Alt+Del en kies “Een wachtwoord wijzigen”. Eerst wordt het oude gevraagd.',
    askHelpdesk: 'Lukt dat niet? Vraag de helpdesk om een nieuw wachtwoord; die controleert eerst of jij het bent.',
    everywhere: 'Vul het nieuwe wachtwoord daarna ook in op je telefoon en in andere apps.',
    resetOnPremises:
      'Controleer wie het is en stel dan het wachtwoord van {name} opnieuw in in Active Directory, of laat {name} het wijzigen op een computer in het netwerk. Geef het door per telefoon of in persoon.',
    writeback:
      'Opnieuw instellen in de cloud werkt alleen waar het terugschrijven van wachtwoorden (writeback) aanstaat.',
  },
}
