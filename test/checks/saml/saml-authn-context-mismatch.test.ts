import { samlAuthnContextMismatch } from '../../../src/checks/saml/saml-authn-context-mismatch.ts'
import { judge, minutesAgo, samlApp, signIn, verdictOf } from '../judge.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const reason = (used: string): string =>
  `Authentication method '${used}' by which the user authenticated with the service doesn't match requested authentication method 'Password, ProtectedTransport'. Contact the Hours application owner.`
const refused = (over = {}) => signIn({ errorCode: 75011, failureReason: reason('X509, MultiFactor'), ...over })

test.each([
  ['refused', [refused()], { app: hours }, 'certainly'],
  ['refused, only the code is told', [refused()], { codes: [75011] }, 'certainly'],
  ['quoted, the log is unreadable', undefined, { app: hours, codes: [75011] }, 'certainly'],
  ['quoted, not in the log', [], { app: hours, codes: [75011] }, 'probably'],
  ['let in after it', [signIn(), refused({ createdDateTime: minutesAgo(60) })], { app: hours }, 'possibly'],
  ['another code', [signIn({ errorCode: 700016 })], { app: hours }, 'ok'],
  ['another code is quoted', [refused()], { app: hours, codes: [50105] }, 'ok'],
  ['an old one', [refused({ createdDateTime: minutesAgo(6000) })], { app: hours }, 'ok'],
  ['no failure', [signIn()], { app: hours }, 'ok'],
] as const)('%s', (_, signIns, said, outcome) => {
  expect(judge(samlAuthnContextMismatch, { app: samlApp(), signIns }, said)).toBe(outcome)
})

test.each([
  ['X509, MultiFactor', false],
  ['WindowsIntegrated', true],
])('signed in with %s: typing the password helps: %s', (used, helps) => {
  const verdict = verdictOf(
    samlAuthnContextMismatch,
    { app: samlApp(), signIns: [refused({ failureReason: reason(used) })] },
    { app: hours },
  )
  const steps = verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)
  expect(steps.includes('privateWindow')).toBe(helps)
})
