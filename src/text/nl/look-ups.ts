import type { Mirror } from '../mirror.ts'
import type * as en from '../en/look-ups.ts'
import { generalWords } from './look-ups/general-words.ts'
import { labels } from './look-ups/labels.ts'
import { policyWords } from './look-ups/policy-words.ts'

/** Woorden van de opzoekvragen, voor medewerkers en beheerders. */
export const lookUps: Mirror<typeof en.lookUps> = {
  titles: {
    account: 'Account van {name}',
    mfa: 'Aanmeldmethoden van {name}',
    devices: 'Apparaten van {name}',
    'sign-ins': 'Aanmeldingen van {name}',
    groups: 'Groepen van {name}',
    licences: 'Licenties van {name}',
    apps: 'Apps van {name}',
    policy: 'Beleid {name}',
    'policies-for': 'Beleid voor {app}{name, select, none {} other { en {name}}}',
    'what-if': 'Wat als {name} zich aanmeldt bij {app}',
    code: 'De code {name}',
    group: 'Groep {name}',
    app: 'De app {name}',
    expiring: 'Wat binnenkort afloopt',
  },
  notSet: 'leeg',
  notKnown: 'niet bekend',
  notable: 'Bekijk dit',
  labels,
  words: { ...generalWords, ...policyWords },
}
