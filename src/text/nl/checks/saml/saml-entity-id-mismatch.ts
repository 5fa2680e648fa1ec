import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die zich met een andere id meldt dan de geregistreerde. */
export const samlEntityIdMismatch: CheckTexts['saml-entity-id-mismatch'] = {
  title: 'De id die {app} meestuurt is niet de geregistreerde',
  person:
    '{app} meldt zich bij Microsoft Entra ID met een id die {differs, select, nothing {niet geregistreerd was toen je het probeerde; nu wel} other {niet overeenkomt met de geregistreerde}}{differs, select, slash { (alleen de schuine streep aan het eind verschilt)} case { (alleen hoofdletters en kleine letters verschillen)} scheme { (alleen http en https verschillen)} spelling { (ze verschillen maar een paar tekens)} other {}}. {differs, select, nothing {} other {Daardoor komt niemand {app} in. }}Met je account en wachtwoord is niets mis.',
  agent:
    '{sent, select, unknown {{app} stuurt een andere id (Entity ID) mee dan de geregistreerde} other {{app} stuurt de id {sent} mee}}{differs, select, unknown {, en geen id van de app lijkt daarop.} nothing {. Die is nu geregistreerd, dus het is sindsdien rechtgezet.} slash {; geregistreerd is {registered}. Alleen de schuine streep aan het eind verschilt, en de twee moeten gelijk zijn.} case {; geregistreerd is {registered}. Alleen hoofdletters en kleine letters verschillen, en de twee moeten gelijk zijn.} scheme {; geregistreerd is {registered}. Alleen http en https verschillen, en de twee moeten gelijk zijn.} spelling {; geregistreerd is {registered}. Ze verschillen maar een paar tekens, en moeten gelijk zijn.} other {; geregistreerd is {registered}. De twee moeten gelijk zijn.}}',
  evidence: {
    event: 'De aanmelding op {at} is geweigerd met AADSTS{code}',
    sent: 'Meegestuurde id: {sent}',
    registered: 'Geregistreerde id van {app}: {registered}',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    tellOwner:
      '{differs, select, nothing {Nog steeds geweigerd? Laat} other {Je kunt hier zelf niets aan veranderen. Laat}} de foutpagina zien aan {owners, select, none {de eigenaar van {app}, of aan de helpdesk} other {{owners}}}.',
    tryAgain:
      '{differs, select, nothing {Open} other {Is het rechtgezet? Open dan}} {app} opnieuw in een nieuw venster.',
    align:
      '{differs, select, nothing {Test {app} opnieuw. Nog steeds geweigerd: vergelijk} other {Maak beide precies gelijk, ook de schuine streep aan het eind en de hoofdletters: in Basic SAML Configuration van {app} (rol Cloud Application Administrator), of in de instellingen van de app zelf. Vergelijk}} de Identifier (Entity ID) met de Issuer in het verzoek van de app.',
    findChange:
      'Vraag wat er vlak daarvoor in {app} is veranderd: een upgrade of een nieuw adres verandert vaak de id.',
  },
}
