import { ptaTimeSkew } from '../../../src/checks/federation/pta-time-skew.ts'
import { guestAccount, judge, minutesAgo, signIn, syncedAccount, tenantFailure } from '../judge.ts'

const failed = signIn({ errorCode: 80013, createdDateTime: minutesAgo(5) })
const synced = { account: syncedAccount() }
const others = (count: number, errorCode = 80013) => ({
  tenantFailures: {
    since: minutesAgo(120),
    failures: Array.from({ length: count }, (_, at) => tenantFailure({ userId: `other-${at}`, errorCode })),
  },
})
const none = { account: undefined, signIns: undefined }
const cannot = { signs: ['cannot-sign-in'] } as const
const many = { who: { is: 'many' }, ...cannot } as const

test.each([
  ['failed for it', { ...synced, signIns: [failed] }, {}, 'probably'],
  [
    'failed for it, and says the password is refused',
    { ...synced, signIns: [failed] },
    { signs: ['says-wrong-password'] },
    'certainly',
  ],
  ['failed for the neighbour', { ...synced, signIns: [{ ...failed, errorCode: 80001 }] }, cannot, 'ok'],
  ['a wrong password', { ...synced, ...others(4), signIns: [{ ...failed, errorCode: 50126 }] }, cannot, 'ok'],
  ['got in since', { ...synced, signIns: [signIn({ createdDateTime: minutesAgo(1) }), failed] }, cannot, 'ok'],
  [
    'got in since, and quotes it',
    { ...synced, signIns: [signIn({ createdDateTime: minutesAgo(1) }), failed] },
    { codes: [80013] },
    'possibly',
  ],
  ['quotes it, no log', { ...synced, signIns: undefined, tenantFailures: undefined }, { codes: [80013] }, 'certainly'],
  ['quotes another', { ...synced, signIns: [failed] }, { codes: [50126] }, 'ok'],
  ['not in the log, others have it', { ...synced, ...others(4), signIns: [] }, cannot, 'ok'],
  ['a guest', { account: guestAccount(), signIns: [failed] }, cannot, 'ok'],
  ['many, most have it', { ...none, ...others(4) }, many, 'certainly'],
  ['many, they have the neighbour', { ...none, ...others(4, 80001) }, many, 'ok'],
  ['many, nobody has it', none, many, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(ptaTimeSkew, facts, said)).toBe(outcome)
})
