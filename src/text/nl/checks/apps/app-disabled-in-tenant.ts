import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die hier is uitgeschakeld. */
export const appDisabledInTenant: CheckTexts['app-disabled-in-tenant'] = {
  title: '{app} is uitgeschakeld in deze organisatie',
  person:
    '{app} is voor iedereen in je organisatie uitgeschakeld, dus niemand kan zich er aanmelden. Met je account en je wachtwoord is niets mis. Het kan bewust zijn gedaan.',
  agent:
    '{app} is in deze tenant uitgeschakeld voor aanmelding (accountEnabled van de service-principal is false): niemand komt erin, ook wie is toegewezen niet. Microsoft heeft dit niet gedaan. Het kan bewust zijn.',
  evidence: {
    off: '{app} is uitgeschakeld voor aanmelding, voor iedereen',
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    askOwner:
      'Vraag {owners, select, none {de eigenaar van {app}, of de helpdesk,} other {{owners}}} waarom {app} uit staat en wat je nu kunt gebruiken.',
    adminDecides: 'Is het een vergissing, dan kan een beheerder de app weer aanzetten; dat kun je zelf niet.',
    findReason:
      'Zoek uit wie {app} heeft uitgeschakeld en waarom (auditlogboek van Entra, categorie ApplicationManagement): uitgefaseerd, een beveiligingsincident, of een geblokkeerde goedkeuringsaanvraag, want ook daardoor gaat een app uit.',
    enable:
      'Alleen als het een vergissing blijkt en de eigenaar akkoord is: zet bij Eigenschappen van de app het aanmelden door gebruikers weer op Ja (Cloudtoepassingsbeheerder) en laat {name} zich opnieuw aanmelden.',
  },
}
