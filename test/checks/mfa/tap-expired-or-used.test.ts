import { mfaNotRegistered } from '../../../src/checks/mfa/mfa-not-registered.ts'
import { tapExpiredOrUsed } from '../../../src/checks/mfa/tap-expired-or-used.ts'
import { judge, method, minutesAgo, signIn, temporaryAccessPass, verdictOf } from '../judge.ts'

const pass = (methodUsabilityReason: string, over = {}) => ({
  authenticationMethods: [method({ kind: 'password' }), temporaryAccessPass({ methodUsabilityReason, ...over })],
})
const expired = pass('Expired', { startDateTime: minutesAgo(1500) })
const used = pass('OneTimeUsed')
const asked = { signIns: [signIn({ errorCode: 50079, createdDateTime: minutesAgo(5) })] }
const refused = (errorCode: number) => ({ signIns: [signIn({ errorCode, createdDateTime: minutesAgo(5) })] })
const speaks = { signs: ['has-access-pass'] } as const

test.each([
  ['expired, and speaks of it', { ...expired, signIns: [] }, speaks, 'certainly'],
  ['used, and speaks of it', { ...used, signIns: [] }, speaks, 'certainly'],
  [
    'not valid yet, and speaks of it',
    { ...pass('NotYetValid', { startDateTime: minutesAgo(-60) }), signIns: [] },
    speaks,
    'certainly',
  ],
  ['in small letters, as Graph also writes it', { ...pass('expired'), signIns: [] }, speaks, 'certainly'],
  [
    'over by the clock, whatever Graph says',
    { ...pass('EnabledByPolicy', { startDateTime: minutesAgo(120) }), signIns: [] },
    speaks,
    'certainly',
  ],
  ['good, and speaks of it', { ...pass('EnabledByPolicy'), signIns: [] }, speaks, 'ok'],
  ['good, and typed wrong', { ...pass('EnabledByPolicy'), ...refused(130503) }, speaks, 'ok'],
  ['expired, and must register', { ...expired, ...asked }, {}, 'probably'],
  ['expired, and must register, and speaks of it', { ...expired, ...asked }, speaks, 'certainly'],
  [
    'expired, and another method is registered',
    { authenticationMethods: [method(), ...expired.authenticationMethods], ...asked },
    {},
    'ok',
  ],
  ['expired, and speaks of nothing', { ...expired, signIns: [] }, {}, 'ok'],
  ['expired, and another failure stops them', { ...expired, ...refused(53000) }, speaks, 'ok'],
  [
    'expired, and got in since',
    { ...expired, signIns: [signIn({ createdDateTime: minutesAgo(1) }), ...asked.signIns] },
    speaks,
    'probably',
  ],
  ['refused as expired', refused(130504), speaks, 'certainly'],
  ['refused as used', refused(130505), {}, 'probably'],
  ['refused, for there is none', refused(130507), speaks, 'certainly'],
  ['refused by policy', refused(130502), speaks, 'ok'],
  ['none, and speaks of one', { signIns: [] }, speaks, 'ok'],
  ['the code is quoted, the log cannot be read', { signIns: undefined }, { codes: [130504] }, 'certainly'],
  ['another code is quoted', expired, { ...speaks, codes: [50105] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(tapExpiredOrUsed, facts, said)).toBe(outcome)
})

test('a pass that ended and a demand to register: one cause', () => {
  expect(judge(mfaNotRegistered, { ...expired, ...asked })).toBe('possibly')
})

test('tells until when it was valid', () => {
  const verdict = verdictOf(tapExpiredOrUsed, { ...expired, signIns: [] }, speaks)
  const until = { instant: minutesAgo(1440) }
  expect(verdict).toMatchObject({ whoCanFix: 'helpdesk', values: { state: 'expired', hasEnd: 'yes', until } })
})
