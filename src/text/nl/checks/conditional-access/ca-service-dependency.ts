import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die een geblokkeerde dienst nodig heeft. */
export const caServiceDependency: CheckTexts['ca-service-dependency'] = {
  title: '{app} heeft {service, select, none {een andere dienst} other {{service}}} nodig, en die is geblokkeerd',
  person:
    '{app} gebruikt op de achtergrond {service, select, none {een andere dienst} other {{service}}}, en die mag je {how, select, location {vanaf waar je nu bent} platform {op dit soort apparaat} other {op deze manier}} niet openen. Daarom gaat {app} ook niet open. Aan je wachtwoord ligt het niet.',
  agent:
    '{app} roept {service, select, none {een andere dienst} other {{service}}} aan, en {policy} blokkeert die dienst voor {name}{how, select, location { vanaf deze locatie} platform { op dit platform} other {}}. Het beleid noemt {app} niet, maar houdt {app} door deze afhankelijkheid ook tegen.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    policy: 'Geweigerd door {policy}',
    resource: 'Toepassing {app}, resource {resource}',
  },
  steps: {
    tellHelpdesk:
      'Vertel de helpdesk dat {app} wordt tegengehouden door {service, select, none {een dienst die het nodig heeft} other {{service}}}; zij kunnen ernaar laten kijken. Zelf kun je dit niet veranderen.',
    useAllowed:
      '{how, select, location {Op een plek die je organisatie toestaat} other {Op een ander soort apparaat}} werkt het intussen wel.',
    check:
      'Open de gebeurtenis in het aanmeldingslogboek en vergelijk toepassing en resource: dat verschil is de afhankelijkheid.',
    together:
      'Beslis over {app} en {service, select, none {wat die aanroept} other {{service}}} samen: één beleid voor beide (voor Microsoft 365-apps op Office 365 als geheel), nagekeken met What If, in plaats van een beleid op alleen de dienst (beheerder voor voorwaardelijke toegang).',
  },
}
