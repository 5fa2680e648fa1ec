import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een dienst die de organisatie niet heeft. */
export const serviceNotSubscribed: CheckTexts['service-not-subscribed'] = {
  title: '{app, select, none {De app} other {{app}}} heeft een dienst nodig die deze organisatie niet heeft',
  person:
    '{app, select, none {De app} other {{app}}} heeft een dienst nodig{service, select, none {} other { ({service})}} waarop je organisatie niet is geabonneerd of die niet aan staat, en kan je daarom niet aanmelden. Een beheerder moet ernaar kijken; het ligt niet aan je account of je wachtwoord.',
  agent:
    '{app, select, none {De app} other {{app}}} vraagt om {service, select, none {een dienst} other {{service}}} waarvan deze tenant geen service-principal heeft: de organisatie is er niet op geabonneerd of heeft die niet ingeschakeld (AADSTS{code}). Een licentie voor één persoon verandert dat niet.',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
    service: 'De gevraagde dienst: {service}',
  },
  steps: {
    askHelpdesk:
      'Vertel de helpdesk waar je {app, select, none {de app} other {{app}}} voor nodig hebt, met de tekst van de pagina erbij; een beheerder beslist.',
    waitForIt: 'Tot die tijd helpt opnieuw proberen niet.',
    decide:
      'Beslis of {service, select, none {die dienst} other {{service}}} hier moet zijn. Zo ja: is er een abonnement op, en is dat actief?',
    enable:
      'Neem het abonnement dan, of laat een beheerder toestemming geven zodat de service-principal ontstaat (Cloudtoepassingsbeheerder).',
    leaveOut:
      'Niet nodig? Laat de eigenaar of maker van {app, select, none {de app} other {{app}}} die machtiging eruit halen.',
  },
}
