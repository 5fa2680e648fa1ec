import { samlClaimMissing } from '../../../src/checks/saml/saml-claim-missing.ts'
import {
  account,
  app,
  certificate,
  daysAgo,
  judge,
  minutesAgo,
  samlApp,
  signIn,
  verdictOf,
  type FactsOver,
} from '../judge.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const noMail = account({ mail: undefined })
const refused = (input = 'mail', over = {}) =>
  signIn({
    errorCode: 501241,
    failureReason: `Mandatory Input '${input}' missing from transformation id 'NameId'.`,
    ...over,
  })
const lacks: FactsOver = { account: noMail, app: samlApp(), signIns: [refused()] }
const ended = samlApp({ keyCredentials: [certificate({ endDateTime: daysAgo(1) })] })

test.each([
  ['refused, and the address is empty', lacks, { app: hours }, 'certainly'],
  [
    'refused for another attribute, which is empty',
    { ...lacks, signIns: [refused('employeeId')] },
    { app: hours },
    'certainly',
  ],
  ['refused, and filled in since', { ...lacks, account: account() }, { app: hours }, 'probably'],
  ['only the code is told', lacks, { codes: [501241] }, 'certainly'],
  ['quoted, the log is unreadable', { ...lacks, signIns: undefined }, { app: hours, codes: [501241] }, 'certainly'],
  [
    'let in after it',
    { ...lacks, signIns: [signIn(), refused('mail', { createdDateTime: minutesAgo(60) })] },
    { app: hours },
    'possibly',
  ],
  ['another code', { ...lacks, signIns: [signIn({ errorCode: 50105 })] }, { app: hours }, 'ok'],
  ['an old one', { ...lacks, signIns: [refused('mail', { createdDateTime: minutesAgo(6000) })] }, { app: hours }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(samlClaimMissing, facts, said)).toBe(outcome)
})

const inside = { ...lacks, signIns: [signIn()] }
test.each([
  ['the app misses the address', inside, ['says-claim-missing'], 'certainly'],
  [
    'the app misses the address, and the log is unreadable',
    { ...inside, signIns: undefined },
    ['says-claim-missing'],
    'probably',
  ],
  ['the app refuses', inside, ['signed-in-but-app-refuses'], 'probably'],
  [
    'the app refuses, and its certificate has ended',
    { ...inside, app: ended },
    ['signed-in-but-app-refuses'],
    'possibly',
  ],
  ['the app only does not work', inside, [], 'ok'],
  ['the address is there', { ...inside, account: account() }, ['says-claim-missing'], 'ok'],
  ['the app does not speak SAML', { ...inside, app: app() }, ['says-claim-missing'], 'ok'],
  [
    'the sign-in is refused for another reason',
    { ...inside, signIns: [signIn({ errorCode: 50105 })] },
    ['says-claim-missing'],
    'ok',
  ],
] as const)('no code, and %s', (_, facts, signs, outcome) => {
  expect(judge(samlClaimMissing, facts, { app: hours, signs })).toBe(outcome)
})

test.each([
  ['user.mail', 'mail', 'empty'],
  ['http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress', 'mail', 'empty'],
  ['userprincipalname', 'userPrincipalName', 'filled'],
  ['user.employeeid', 'employeeId', 'empty'],
  ['user.department', 'department', 'filled'],
  ['extension_ab12_costCentre', 'extension_ab12_costCentre', 'unknown'],
])('%s is made of %s: %s', (input, attribute, value) => {
  const facts = {
    ...lacks,
    account: account({ mail: undefined, attributes: { department: 'Sales' } }),
    signIns: [refused(input)],
  }
  const verdict = verdictOf(samlClaimMissing, facts, { app: hours })
  expect(verdict === 'ok' ? {} : verdict.values).toMatchObject({ attribute, value })
})
