import { sessionExpiredInactivity } from '../../../src/checks/session/session-expired-inactivity.ts'
import { account, judge, minutesAgo, signIn, verdictOf } from '../judge.ts'

const expired = signIn({ errorCode: 700082, createdDateTime: minutesAgo(5) })
const back = { signs: ['long-away', 'was-signed-out'] } as const

test.each([
  ['refused for it', { signIns: [expired] }, {}, 'probably'],
  ['refused for it, and was signed out', { signIns: [expired] }, { signs: ['was-signed-out'] }, 'certainly'],
  ['quotes it', { signIns: [expired] }, { codes: [700082] }, 'certainly'],
  ['quotes it, no log', { signIns: undefined }, { codes: [700082] }, 'certainly'],
  ['revoked instead', { signIns: [signIn({ errorCode: 50173 })] }, { signs: ['was-signed-out'] }, 'ok'],
  ['got in since', { signIns: [signIn({ createdDateTime: minutesAgo(1) }), expired] }, {}, 'ok'],
  ['back after months, nothing in the log', { signIns: [] }, back, 'probably'],
  ['back after months, but signed in this month', { signIns: [signIn()] }, back, 'ok'],
  ['back after months, and refused for another reason', { signIns: [signIn({ errorCode: 50055 })] }, back, 'ok'],
  ['signed out, not long away', { signIns: [] }, { signs: ['was-signed-out'] }, 'ok'],
  ['a disabled account', { account: account({ accountEnabled: false }), signIns: [] }, back, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(sessionExpiredInactivity, facts, said)).toBe(outcome)
})

test.each([
  [700082, 'unused'],
  [70008, 'unused'],
  [700084, 'outlived'],
])('AADSTS%i: %s', (code, because) => {
  expect(verdictOf(sessionExpiredInactivity, {}, { codes: [code] })).toMatchObject({ values: { because } })
})
