import { consentDeclined } from '../../../src/checks/consent/consent-declined.ts'
import { app, hours, judge, minutesAgo, signIn } from '../judge.ts'

const open = app({ appRoleAssignmentRequired: false })

test.each([
  ['declined', { app: open, signIns: [signIn({ errorCode: 65004 })] }, { app: hours }, 'certainly'],
  ['ended at the question', { app: open, signIns: [signIn({ errorCode: 650041 })] }, { app: hours }, 'certainly'],
  [
    'declined, then accepted',
    { app: open, signIns: [signIn({ errorCode: 65004, createdDateTime: minutesAgo(30) }), signIn()] },
    { app: hours },
    'ok',
  ],
  [
    'declined, then accepted, and told all the same',
    { app: open, signIns: [signIn({ errorCode: 65004, createdDateTime: minutesAgo(30) }), signIn()] },
    { app: hours, signs: ['declined-consent'] },
    'possibly',
  ],
  [
    'declined, then accepted, and only asks whether all is well',
    { app: open, signIns: [signIn({ errorCode: 65004, createdDateTime: minutesAgo(30) }), signIn()] },
    { app: hours, signs: ['declined-consent', 'asks-if-anything-is-wrong'] },
    'ok',
  ],
  ['the words say so', { app: open, signIns: [] }, { app: hours, signs: ['declined-consent'] }, 'probably'],
  ['the code is quoted', { app: open, signIns: undefined }, { app: hours, codes: [65004] }, 'certainly'],
  ['another event', { app: open, signIns: [signIn({ errorCode: 53003 })] }, { app: hours }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(consentDeclined, facts, said)).toBe(outcome)
})
