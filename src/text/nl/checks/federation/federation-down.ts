import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een eigen aanmeldserver die niet antwoordt. */
export const federationDown: CheckTexts['federation-down'] = {
  title: 'De eigen aanmeldserver van de organisatie is niet bereikbaar',
  person:
    'Je meldt je aan via de eigen aanmeldserver van je organisatie, en die antwoordt niet. Van je poging komt niets bij Microsoft aan. Je account en je wachtwoord zijn niet het probleem.',
  agent:
    'Mensen van {domains} melden zich aan via de eigen aanmeldserver{host, select, none {} other { ({host})}}, en die lijkt niet te antwoorden: bij Entra ID komt er niets van aan. De server, de proxy, DNS of het certificaat van de pagina kan de reden zijn.',
  evidence: {
    server: 'Gefedereerd: {domains}{host, select, none {} other {, met de aanmeldpagina op {host}}}',
    nothing: 'In het logboek van Entra ID staat geen mislukte aanmelding sinds {since}',
    lastSuccess: 'De laatste geslaagde aanmelding was op {at}',
  },
  steps: {
    keepPassword: 'Wacht even en verander je wachtwoord niet. Ben je ergens nog aangemeld? Blijf daar dan aangemeld.',
    otherNetwork:
      'Probeer het één keer op een ander netwerk (op kantoor, of thuis zonder VPN) en vertel de helpdesk wat het verschil is.',
    tellHelpdesk:
      'Laat de helpdesk weten dat de aanmeldpagina niet opent; de beheerders van die server moeten het oplossen.',
    openPage:
      'Open de aanmeldpagina{host, select, none {} other { op {host}}} binnen en buiten het netwerk: zo zie je of AD FS of de proxy niet werkt.',
    checkServer:
      'Controleer de AD FS-service, de Web Application Proxy, DNS, de load balancer en het TLS-certificaat van de pagina.',
    cloudAdmin:
      'Meld je met een beheerder die alleen in de cloud bestaat (een onmicrosoft.com-naam) aan waar je Entra ID nodig hebt: gefedereerde beheerders komen er ook niet in.',
    tellPeople:
      'Laat mensen weten dat het bekend is, dat ze aangemeld moeten blijven waar ze dat zijn, en stel geen wachtwoorden opnieuw in.',
  },
}
