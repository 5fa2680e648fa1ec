import { sessionRevoked } from '../../../src/checks/session/session-revoked.ts'
import { account, daysAgo, guestAccount, hours, judge, minutesAgo, signIn, teams, verdictOf } from '../judge.ts'

const refused = signIn({ errorCode: 50173, createdDateTime: minutesAgo(5) })
const changed = { account: account({ lastPasswordChangeDateTime: minutesAgo(180) }) }
const revoked = { account: account({ signInSessionsValidFromDateTime: minutesAgo(180) }) }
const out = { signs: ['was-signed-out'] } as const
const asks = { signs: ['keeps-asking', 'password-trouble'] } as const
const before = [signIn({ createdDateTime: daysAgo(1) })]

test.each([
  ['refused for it', { ...changed, signIns: [refused] }, {}, 'probably'],
  ['refused for it, and says it asks again', { ...changed, signIns: [refused] }, asks, 'certainly'],
  ['refused for another reason', { ...changed, signIns: [signIn({ errorCode: 50126 })] }, asks, 'ok'],
  [
    'refused, and got in since',
    { ...changed, signIns: [signIn({ createdDateTime: minutesAgo(1) }), refused] },
    {},
    'ok',
  ],
  ['quotes it, no log', { ...changed, signIns: undefined }, { codes: [50173] }, 'certainly'],
  ['quotes another', { ...changed, signIns: [refused] }, { codes: [53003] }, 'ok'],
  ['signed out after a new password', { ...changed, signIns: before }, out, 'probably'],
  ['keeps asking after a new password', { ...changed, signIns: before }, asks, 'probably'],
  [
    'keeps asking, and a policy stops them',
    { ...changed, signIns: [signIn({ errorCode: 53003 }), ...before] },
    asks,
    'ok',
  ],
  ['signed out after a revocation', { ...revoked, signIns: before }, out, 'probably'],
  ['the password is a month old', { signIns: before }, out, 'ok'],
  ['got into the app they name since', { ...changed, signIns: [signIn()] }, { ...out, app: hours }, 'ok'],
  ['got into another app since', { ...changed, signIns: [signIn()] }, { ...out, app: teams }, 'probably'],
  [
    'got in again and again since',
    { ...changed, signIns: [signIn(), signIn({ createdDateTime: minutesAgo(60) })] },
    asks,
    'ok',
  ],
  ['says nothing of it', { ...changed, signIns: before }, { signs: ['cannot-sign-in'] }, 'ok'],
  [
    'a guest, whose password is elsewhere',
    { account: guestAccount({ lastPasswordChangeDateTime: minutesAgo(180) }), signIns: before },
    out,
    'ok',
  ],
  ['a disabled account', { account: account({ accountEnabled: false }), signIns: [refused] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(sessionRevoked, facts, said)).toBe(outcome)
})

test.each([
  ['a new password', changed.account, 'password'],
  ['a revocation without one', revoked.account, 'revoked'],
  [
    'both at the same time',
    account({ lastPasswordChangeDateTime: minutesAgo(180), signInSessionsValidFromDateTime: minutesAgo(179) }),
    'password',
  ],
  ['neither is known', account({ lastPasswordChangeDateTime: undefined }), 'unknown'],
] as const)('because of %s', (_, own, because) => {
  expect(verdictOf(sessionRevoked, { account: own, signIns: [refused] })).toMatchObject({ values: { because } })
})
