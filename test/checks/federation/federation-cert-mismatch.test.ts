import { federationCertMismatch } from '../../../src/checks/federation/federation-cert-mismatch.ts'
import { daysAgo, domain, federation, guestAccount, hours, judge, minutesAgo, signIn } from '../judge.ts'
import { signingCertificate, tenantFailure, verdictOf } from '../judge.ts'

const refused = signIn({ errorCode: 5000811, createdDateTime: minutesAgo(5) })
const federated = { domains: [domain({ authenticationType: 'Federated' })], federation: [federation()] }
const others = (people: readonly string[], errorCode = 5000811, more: readonly string[] = []) => ({
  tenantFailures: {
    since: minutesAgo(120),
    failures: [
      ...people.map((userId) => tenantFailure({ userId, errorCode })),
      ...more.map((userId) => tenantFailure({ userId, errorCode: 50126 })),
    ],
  },
})
const none = { account: undefined, signIns: undefined }
const cannot = { signs: ['cannot-sign-in'] } as const
const many = { who: { is: 'many' }, ...cannot } as const
const three = ['alex', 'robin', 'sam']

test.each([
  ['refused for it', { ...federated, signIns: [refused] }, {}, 'probably'],
  ['refused for it, as many others are', { ...federated, ...others(three), signIns: [refused] }, {}, 'certainly'],
  ['refused for it, and cannot sign in', { ...federated, signIns: [refused] }, cannot, 'certainly'],
  [
    'quotes the code, not in the log, others have it',
    { ...federated, ...others(['alex']) },
    { codes: [5000811] },
    'certainly',
  ],
  ['quotes the code, nobody in the log has it', federated, { codes: [5000811] }, 'probably'],
  [
    'quotes the code, no log',
    { ...federated, signIns: undefined, tenantFailures: undefined },
    { codes: [5000811] },
    'certainly',
  ],
  ['got in since', { ...federated, signIns: [signIn({ createdDateTime: minutesAgo(1) }), refused] }, cannot, 'ok'],
  [
    'another failure of their own',
    { ...federated, ...others(three), signIns: [signIn({ errorCode: 53003 })] },
    cannot,
    'ok',
  ],
  ['quotes another code', { ...federated, ...others(three) }, { codes: [53003] }, 'ok'],
  [
    'cannot sign in, nothing in the log, others have it',
    { ...federated, ...others(three), signIns: [] },
    cannot,
    'probably',
  ],
  ['the same, one other', { ...federated, ...others(['alex']), signIns: [] }, cannot, 'ok'],
  ['the same, but the account is not federated', { ...others(three), signIns: [] }, cannot, 'ok'],
  ['a guest', { ...federated, account: guestAccount(), signIns: [refused] }, cannot, 'ok'],
  ['a token that cannot be checked', { ...federated, signIns: [{ ...refused, errorCode: 50008 }] }, cannot, 'probably'],
  [
    'the same, and the certificate has ended',
    {
      ...federated,
      federation: [federation({ signingCertificate: signingCertificate({ validTo: daysAgo(1) }) })],
      signIns: [{ ...refused, errorCode: 50008 }],
    },
    cannot,
    'certainly',
  ],
  ['Office says that settings differ', { ...federated, signIns: [] }, { clientCodes: ['80041317'] }, 'probably'],
  ['Office says so of an account that is not federated', { signIns: [] }, { clientCodes: ['80041317'] }, 'ok'],
  ['many, and most who fail have it', { ...federated, ...none, ...others(three, 5000811, ['kim']) }, many, 'certainly'],
  ['many, two have it', { ...federated, ...none, ...others(['alex', 'robin']) }, many, 'probably'],
  [
    'many, and most fail for another reason',
    { ...federated, ...none, ...others(three, 5000811, ['a', 'b', 'c', 'd']) },
    many,
    'probably',
  ],
  ['many, one has it', { ...federated, ...none, ...others(['alex']) }, many, 'ok'],
  [
    'many, an app none of them failed at',
    { ...federated, ...none, ...others(three) },
    { ...many, app: { name: 'Ledger', appIds: ['x'] } },
    'possibly',
  ],
  ['many, the app they failed at', { ...federated, ...none, ...others(three) }, { ...many, app: hours }, 'certainly'],
  [
    'many, and the code is told',
    { ...federated, ...none, ...others(['alex']) },
    { ...many, codes: [5000811] },
    'certainly',
  ],
  ['many, and another code is told', { ...federated, ...none, ...others(three) }, { ...many, codes: [50105] }, 'ok'],
  [
    'many, about licences',
    { ...federated, ...none, ...others(three) },
    { who: { is: 'many' }, signs: ['needs-consent'] },
    'ok',
  ],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(federationCertMismatch, facts, said)).toBe(outcome)
})

test('of many, the domain whose certificate is in trouble is named', () => {
  const domains = ['contoso.com', 'ads.contoso.com'].map((id) => domain({ id, authenticationType: 'Federated' }))
  const failed = { result: 'Failed', lastRunDateTime: daysAgo(1) }
  const servers = [federation({ domain: 'ads.contoso.com' }), federation({ certificateUpdate: failed })]
  const facts = { ...none, ...others(three), domains, federation: servers }
  expect(verdictOf(federationCertMismatch, facts, many)).toMatchObject({
    values: { domains: { list: ['contoso.com'] } },
  })
})
