import { mfaNotRegistered } from '../../../src/checks/mfa/mfa-not-registered.ts'
import { account, judge, methods, minutesAgo, policy, signIn, verdictOf, type FactsOver } from '../judge.ts'

const asked = signIn({ errorCode: 50079 })
const bare = { authenticationMethods: methods('password'), signIns: [asked] } satisfies FactsOver
const guest = account({ userType: 'Guest', userPrincipalName: 'kim_fabrikam.com#EXT#@contoso.com' })
const attempt = (...codes: readonly number[]) =>
  codes.map((errorCode, index) =>
    signIn({ errorCode, correlationId: 'one', createdDateTime: minutesAgo(10 - index), appId: 'hours' }),
  )

test.each([
  ['only a password, and asked to register (50079)', bare, 'certainly'],
  ['only a password, and asked to register (50072)', { ...bare, signIns: [signIn({ errorCode: 50072 })] }, 'certainly'],
  ['a password and an e-mail address', { ...bare, authenticationMethods: methods('password', 'email') }, 'certainly'],
  ['no method at all', { ...bare, authenticationMethods: [] }, 'certainly'],
  ['Authenticator is registered', { signIns: [asked] }, 'ok'],
  ['a phone is registered', { ...bare, authenticationMethods: methods('password', 'phone') }, 'ok'],
  ['a key is registered', { ...bare, authenticationMethods: methods('fido2') }, 'ok'],
  ['a kind nobody knows is registered', { ...bare, authenticationMethods: methods('password', 'other') }, 'ok'],
  [
    'only a Temporary Access Pass besides the password',
    { ...bare, authenticationMethods: methods('password', 'temporaryAccessPass') },
    'possibly',
  ],
  [
    'only Windows Hello besides the password',
    { ...bare, authenticationMethods: methods('password', 'windowsHelloForBusiness') },
    'possibly',
  ],
  ['security defaults ask everybody', { ...bare, securityDefaults: { isEnabled: true } }, 'ok'],
  [
    'a guest asked with 50072',
    { account: guest, authenticationMethods: [], signIns: [signIn({ errorCode: 50072 })] },
    'possibly',
  ],
  ['an external member', { ...bare, account: account({ userPrincipalName: guest.userPrincipalName }) }, 'possibly'],
  ['only a prompt (50074)', { ...bare, signIns: [signIn({ errorCode: 50074 })] }, 'ok'],
  ['registering refused for risk, in the same attempt', { ...bare, signIns: attempt(50079, 53004) }, 'ok'],
  [
    'registering refused from this place, in a later attempt',
    {
      ...bare,
      signIns: [
        signIn({ errorCode: 50079, createdDateTime: minutesAgo(20) }),
        signIn({ errorCode: 53010, appId: 'my-sign-ins' }),
      ],
    },
    'ok',
  ],
  [
    'registering refused long before',
    { ...bare, signIns: [signIn({ errorCode: 53004, createdDateTime: minutesAgo(900) }), asked] },
    'certainly',
  ],
  [
    'a policy asks for an authentication strength',
    {
      ...bare,
      signIns: [
        signIn({ errorCode: 50079, appliedPolicies: [policy({ enforcedGrantControls: ['AuthenticationStrength'] })] }),
      ],
    },
    'possibly',
  ],
  [
    'let in after it',
    { ...bare, signIns: [signIn({ errorCode: 50079, createdDateTime: minutesAgo(60) }), signIn()] },
    'possibly',
  ],
  ['the same attempt went on and succeeded', { ...bare, signIns: attempt(50079, 0) }, 'ok'],
  [
    'asked four days ago',
    { ...bare, signIns: [signIn({ errorCode: 50079, createdDateTime: minutesAgo(4 * 1440) })] },
    'ok',
  ],
  [
    'another failure newer than it',
    { ...bare, signIns: [signIn({ errorCode: 50079, createdDateTime: minutesAgo(60) }), signIn({ errorCode: 50126 })] },
    'ok',
  ],
  ['only successes', { ...bare, signIns: [signIn()] }, 'ok'],
  ['nothing said and nothing seen', { ...bare, signIns: [] }, 'ok'],
] as const)('%s', (_, facts, outcome) => {
  expect(judge(mfaNotRegistered, facts, { app: { name: 'Hours', appIds: ['hours'] } })).toBe(outcome)
})

const quoted = { codes: [50079] }
test.each([
  ['the code is quoted, log unreadable', { ...bare, signIns: undefined }, quoted, 'certainly'],
  ['the code is quoted, the log does not hold it', { ...bare, signIns: [signIn()] }, quoted, 'probably'],
  ['the code is quoted, the attempt ended with 53010', { ...bare, signIns: attempt(50079, 53010) }, quoted, 'ok'],
  ['the code is quoted, the attempt ended well', { ...bare, signIns: attempt(50079, 0) }, quoted, 'probably'],
  ['the code is quoted together with 53004', { ...bare, signIns: undefined }, { codes: [50079, 53004] }, 'ok'],
  [
    'the named event has another code',
    { ...bare, signIns: [signIn({ id: 'r', errorCode: 53003 })] },
    { ...quoted, requestId: 'R' },
    'ok',
  ],
  [
    'the code is quoted, the log only holds a 53004 of last month',
    { ...bare, signIns: [signIn({ errorCode: 53004, createdDateTime: minutesAgo(20 * 1440) })] },
    quoted,
    'probably',
  ],
  ['asked, and nothing is said', bare, {}, 'probably'],
  ['asked, and the prompt is described', bare, { signs: ['asks-to-register'] }, 'certainly'],
  ['asked, and the words speak of a password', bare, { signs: ['password-trouble'] }, 'possibly'],
  ['the code is quoted for another app', bare, { ...quoted, app: { name: 'X', appIds: ['x'] } }, 'probably'],
  ['another code is quoted', bare, { codes: [50076] }, 'ok'],
  [
    'the prompt is described, log unreadable',
    { ...bare, signIns: undefined },
    { signs: ['asks-to-register'] },
    'probably',
  ],
  [
    'the prompt is described, the log shows only successes',
    { ...bare, signIns: [signIn()] },
    { signs: ['asks-to-register'] },
    'possibly',
  ],
  [
    'the prompt is described, something else fails',
    { ...bare, signIns: [signIn({ errorCode: 53003 })] },
    { signs: ['asks-to-register'] },
    'ok',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(mfaNotRegistered, facts, said)).toBe(outcome)
})

test('an event without the name of its app leaves it out', () => {
  const verdict = verdictOf(mfaNotRegistered, { ...bare, signIns: [signIn({ errorCode: 50079, appDisplayName: '' })] })
  expect(verdict).toMatchObject({ evidence: [{ say: 'registered' }, { say: 'refused', values: { app: 'none' } }] })
})

test('names only the policies that failed and ask for MFA', () => {
  const appliedPolicies = [
    policy({ displayName: 'Asks' }),
    policy({ displayName: 'Device', enforcedGrantControls: ['RequireCompliantDevice'] }),
    policy({ displayName: 'Passed', result: 'success' }),
    policy({ displayName: 'Trial', result: 'reportOnlyFailure' }),
  ]
  const verdict = verdictOf(mfaNotRegistered, { ...bare, signIns: [signIn({ errorCode: 50079, appliedPolicies })] })
  expect(verdict).toMatchObject({ values: { policies: { list: ['Asks'] } } })
})
