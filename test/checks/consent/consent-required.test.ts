import { consentRequired } from '../../../src/checks/consent/consent-required.ts'
import { app, authorizationPolicy, hours, judge, permissionGrant, signIn, verdictOf } from '../judge.ts'

const open = app({ appRoleAssignmentRequired: false })
const refused = { app: open, signIns: [signIn({ errorCode: 65001 })] }
const rules = (...names: readonly string[]) =>
  authorizationPolicy({ permissionGrantPoliciesAssigned: names.map((name) => `ManagePermissionGrantsForSelf.${name}`) })
const anything = { authorizationPolicy: rules('microsoft-user-default-legacy') }
const nothing = { appConsents: [] }
const prompt = { app: hours, signs: ['needs-consent'] } as const
const again = { ...prompt, quoted: 'it asks for permission every time' }

/** Who decides, and what is missing. */
test.each([
  ['the error, nothing granted', { ...refused, ...nothing }, { app: hours }, ['identity-admin', 'never']],
  [
    'the error, while users may consent',
    { ...refused, ...nothing, ...anything },
    { app: hours },
    ['identity-admin', 'never'],
  ],
  ['the question, while users may consent', { app: open, ...nothing, ...anything }, prompt, ['user', 'never']],
  ['the question, while users may consent to little', { app: open, ...nothing }, prompt, ['identity-admin', 'never']],
  ['the error, something granted', refused, { app: hours }, ['identity-admin', 'more']],
  [
    'asked each time, though granted',
    { app: open, appConsents: [permissionGrant({ consentType: 'Principal', principalId: 'kim' })] },
    again,
    ['app-owner', 'again'],
  ],
  ['the error each time', refused, again, ['identity-admin', 'more']],
  ['grants cannot be read', { ...refused, appConsents: undefined }, { app: hours }, ['identity-admin', 'unknown']],
] as const)('%s', (_, facts, said, [whoCanFix, missing]) => {
  expect(verdictOf(consentRequired, facts, said)).toMatchObject({ whoCanFix, values: { missing } })
})

test.each([
  ['no words of it, no event', { app: open, ...nothing, signIns: [] }, { app: hours }, 'ok'],
  ['the event', { ...refused, ...nothing }, { app: hours }, 'certainly'],
  [
    'an app of Microsoft',
    { app: app({ appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' }), ...nothing },
    prompt,
    'ok',
  ],
  [
    'the grant of another app does not count',
    { app: open, appConsents: [permissionGrant({ clientId: 'other' })] },
    prompt,
    'probably',
  ],
  [
    'the code is quoted, another app failed',
    { ...nothing, signIns: [signIn({ errorCode: 50126 })] },
    { app: hours, codes: [65001] },
    'probably',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(consentRequired, facts, said)).toBe(outcome)
})
