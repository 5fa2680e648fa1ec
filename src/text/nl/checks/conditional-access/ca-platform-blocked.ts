import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een soort apparaat dat niet mag. */
export const caPlatformBlocked: CheckTexts['ca-platform-blocked'] = {
  title: 'Dit soort apparaat is niet toegestaan',
  person:
    '{app} mag niet open op {platform, select, none {dit soort apparaat} other {{platform}}}: je organisatie staat alleen andere soorten apparaten toe. Aan je wachtwoord en je account ligt het niet.',
  agent:
    '{name} is bij {app} geweigerd door {policy}, vanwege het platform van het apparaat{platform, select, none {} other { ({platform})}}.{allowed, select, none {} other { Het beleid laat {allowed} erbuiten.}}{forbidden, select, none {} other { Het beleid gaat over {forbidden}.}}',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    policy: 'Geweigerd door {policy}',
    system: 'De aanmelding kwam van {system}',
    works: 'Op {works} lukte het aanmelden',
  },
  steps: {
    useOther:
      'Gebruik een ander apparaat{works, select, none {, bijvoorbeeld dat van je werk} other {: op {works} lukte het je}}.',
    askHelpdesk:
      'Heb je juist dit apparaat nodig voor je werk? Vraag het de helpdesk; je organisatie bepaalt welke soorten mogen.',
    letUseOther:
      'Laat {name} een toegestaan apparaat gebruiken{works, select, none {} other {: op {works} lukte het {name}}}.',
    decide:
      'Alleen als {name} dit platform echt nodig heeft: laat een beheerder voor voorwaardelijke toegang bepalen of {policy} het mag toestaan, met een compatibel apparaat als eis.',
  },
}
