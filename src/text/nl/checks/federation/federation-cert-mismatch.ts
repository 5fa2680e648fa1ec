import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een certificaat van de eigen aanmeldserver dat Entra ID niet kent. */
export const federationCertMismatch: CheckTexts['federation-cert-mismatch'] = {
  title: 'Entra ID kent het certificaat van de eigen aanmeldserver niet',
  person:
    'Je meldt je aan via de eigen aanmeldserver van je organisatie, en Microsoft vertrouwt niet wat die server ondertekent, omdat het certificaat daarvoor daar niet (meer) bekend is. Het treft iedereen die zich zo aanmeldt. Je account en je wachtwoord zijn in orde.',
  agent:
    'Iedereen die zich via de eigen aanmeldserver aanmeldt{domains, select, none {} other { (alle gefedereerde gebruikers van {domains})}} wordt geweigerd: de tokens zijn ondertekend met een certificaat dat Entra ID niet kent (AADSTS{code}). Meestal heeft AD FS zijn certificaat voor token-ondertekening (token-signing) vernieuwd en kreeg Entra ID het nieuwe niet. Accounts en wachtwoorden zijn in orde; wie nog is aangemeld, kan door tot de sessie eindigt.',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} werd geweigerd met AADSTS{code}',
    others:
      '{person, select, one {{people, plural, one {Eén ander kreeg} other {# anderen kregen}}} other {{people, plural, one {Eén persoon kreeg} other {# mensen kregen}}}} AADSTS{code} sinds {from}, het laatst op {at}',
    server: 'Gefedereerd: {domains}{host, select, none {} other {, aanmeldserver {host}}}',
    ended: 'Het certificaat dat Entra ID kent, liep af op {at}',
    known: 'Entra ID kent het certificaat met vingerafdruk {thumbprint}, geldig tot {at}',
    renewal:
      'De laatste automatische vernieuwing van het certificaat in Entra ID mislukte{at, select, unknown {} other { ({at})}}',
  },
  steps: {
    keepPassword:
      'Verander je wachtwoord niet: dat is niet het probleem. Ben je ergens nog aangemeld? Blijf daar dan aangemeld.',
    tellHelpdesk:
      'Laat de helpdesk weten dat het jou ook treft; de beheerders van de aanmeldserver moeten het oplossen.',
    tellPeople:
      'Laat mensen weten dat het een bekend probleem is, dat ze aangemeld moeten blijven waar ze dat zijn, en stel geen wachtwoorden opnieuw in.',
    cloudAdmin:
      'Meld je aan met een beheerder die alleen in de cloud bestaat (een onmicrosoft.com-naam): gefedereerde beheerders worden ook tegengehouden.',
    compare:
      'Vergelijk het certificaat van AD FS (Get-AdfsCertificate -CertificateType Token-Signing) met dat van Entra ID (Get-MgDomainFederationConfiguration).',
    update:
      'Zet het nieuwe certificaat in Entra ID: met Entra Connect, of met Update-MgDomainFederationConfiguration (Hybrid Identity Administrator is genoeg).',
    rollover:
      'Controleer daarna of AutoCertificateRollover aan staat en of de federatie-metagegevens vanaf internet bereikbaar zijn, zodat het voortaan vanzelf gaat.',
  },
}
