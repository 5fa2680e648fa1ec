import { generalWords } from './look-ups/general-words.ts'
import { labels } from './look-ups/labels.ts'
import { policyWords } from './look-ups/policy-words.ts'

/** Words of the look-ups, for agents and administrators. */
export const lookUps = {
  titles: {
    account: 'Account of {name}',
    mfa: 'Sign-in methods of {name}',
    devices: 'Devices of {name}',
    'sign-ins': 'Sign-ins of {name}',
    groups: 'Groups of {name}',
    licences: 'Licences of {name}',
    apps: 'Apps of {name}',
    policy: 'Policy {name}',
    'policies-for': 'Policies for {app}{name, select, none {} other { and {name}}}',
    'what-if': 'What if {name} signs in to {app}',
    code: 'Code {name}',
    group: 'Group {name}',
    app: 'App {name}',
    expiring: 'What ends soon',
  },
  notSet: 'empty',
  notKnown: 'not known',
  notable: 'Worth a look',
  labels,
  words: { ...generalWords, ...policyWords },
} as const
