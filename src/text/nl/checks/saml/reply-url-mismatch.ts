import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een retouradres dat niet voor de app is geregistreerd. */
export const replyUrlMismatch: CheckTexts['reply-url-mismatch'] = {
  title: '{app, select, none {De app} other {{app}}} vraagt om een retouradres dat niet is geregistreerd',
  person:
    'Na het aanmelden wil {app, select, none {de app} other {{app}}} je terugsturen naar een adres dat {differs, select, nothing {niet geregistreerd was toen je het probeerde; nu wel} other {er niet voor is geregistreerd}}{differs, select, slash { (alleen de schuine streep aan het eind verschilt)} case { (alleen hoofdletters en kleine letters verschillen)} scheme { (alleen http en https verschillen)} spelling { (het verschilt maar een paar tekens)} other {}}. Microsoft Entra ID stopt dan voor je veiligheid. Met je account en wachtwoord is niets mis.',
  agent:
    '{sent, select, unknown {{app, select, none {De app} other {{app}}} vraagt om een antwoord-URL die niet is geregistreerd} other {{app, select, none {De app} other {{app}}} vraagt om de antwoord-URL {sent}}}{differs, select, unread {. Die moet gelijk zijn aan een geregistreerde.} unknown {{registered, select, none {. Er is geen antwoord-URL geregistreerd.} other {; geregistreerd is {registered}. Die moet gelijk zijn aan een daarvan.}}} nothing {; die is inmiddels geregistreerd, dus het is sindsdien rechtgezet.} slash {; geregistreerd is {near}. Alleen de schuine streep aan het eind verschilt, en ze moeten gelijk zijn.} case {; geregistreerd is {near}. Alleen hoofdletters en kleine letters verschillen, en ze moeten gelijk zijn.} scheme {; geregistreerd is {near}. Alleen http en https verschillen, en ze moeten gelijk zijn.} spelling {; geregistreerd is {near}. Ze verschillen maar een paar tekens, en moeten gelijk zijn.} path {; op die host is alleen {near} geregistreerd, en ze moeten gelijk zijn.} other {; geregistreerd is {near}, op een andere host.}}',
  evidence: {
    event: 'De aanmelding op {at} is geweigerd met AADSTS{code}',
    sent: 'Gevraagde antwoord-URL: {sent}',
    registered: 'Geregistreerde antwoord-URL’s: {registered}',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    usualStart:
      'Sluit het venster en start {app, select, none {de app} other {{app}}} {address, select, none {vanaf de gewone startpagina} other {op {address}}}, niet vanuit een oude link of een testadres.',
    tellOwner:
      'Nog steeds geweigerd? Laat de foutpagina zien aan {owners, select, none {de eigenaar van de app, of aan de helpdesk} other {{owners}}}.',
    register:
      '{differs, select, nothing {Test opnieuw; werkt het, dan hoeft er niets meer te veranderen.} other {Is het echt een adres van de app? Voeg {sent, select, unknown {het} other {{sent}}} dan precies zoals gevraagd toe aan de antwoord-URL’s, met schuine streep en hoofdletters (rol Cloud Application Administrator). Laat de app anders het geregistreerde adres sturen. Voeg nooit een adres toe dat niemand herkent, en geen jokerteken.}}',
  },
}
