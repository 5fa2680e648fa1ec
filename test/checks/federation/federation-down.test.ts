import { federationDown } from '../../../src/checks/federation/federation-down.ts'
import { daysAgo, domain, federation, guestAccount, judge, minutesAgo, signIn, tenantFailure } from '../judge.ts'

const federated = { domains: [domain({ authenticationType: 'Federated' })], federation: [federation()] }
const quiet = { ...federated, signIns: [signIn({ createdDateTime: daysAgo(1) })] }
const nobody = { ...federated, account: undefined, signIns: undefined }
const noise = { tenantFailures: { since: minutesAgo(120), failures: [tenantFailure()] } }
const unreachable = { signs: ['page-unreachable', 'cannot-sign-in'] } as const
const cannot = { signs: ['cannot-sign-in'] } as const
const many = { who: { is: 'many' }, ...cannot } as const

test.each([
  [
    'the page of the own server does not open',
    quiet,
    { ...unreachable, quoted: 'the adfs page does not load' },
    'certainly',
  ],
  ['its host is named', quiet, { ...unreachable, quoted: 'STS.contoso.com took too long to respond' }, 'certainly'],
  ['a page does not open', quiet, { ...unreachable, quoted: 'the page cannot be reached' }, 'probably'],
  ['the own server is named', quiet, { ...cannot, quoted: 'cannot log in, adfs error' }, 'probably'],
  ['cannot sign in, nothing in the log', quiet, cannot, 'ok'],
  ['somebody whose domain is not federated', {}, { ...unreachable, quoted: 'the adfs page does not load' }, 'ok'],
  [
    'Entra ID refused them',
    { ...federated, signIns: [signIn({ errorCode: 5000811 })] },
    { ...unreachable, quoted: 'adfs' },
    'ok',
  ],
  ['they quote a code', quiet, { ...unreachable, quoted: 'adfs', codes: [53003] }, 'ok'],
  [
    'they got in half an hour ago',
    { ...federated, signIns: [signIn({ createdDateTime: minutesAgo(30) })] },
    { ...unreachable, quoted: 'adfs' },
    'possibly',
  ],
  [
    'they got in, and only cannot sign in',
    { ...federated, signIns: [signIn({ createdDateTime: minutesAgo(30) })] },
    cannot,
    'ok',
  ],
  ['Office fails towards the own server', quiet, { clientCodes: ['4c7'] }, 'probably'],
  ['a guest', { ...quiet, account: guestAccount() }, unreachable, 'ok'],
  [
    'many, the page does not open',
    nobody,
    { ...many, ...unreachable, quoted: 'the adfs page does not load' },
    'certainly',
  ],
  ['many, and no failure reaches the log', nobody, many, 'probably'],
  ['many, and failures do reach the log', { ...nobody, ...noise }, many, 'ok'],
  [
    'many, the main domain is not federated',
    {
      ...nobody,
      domains: [domain(), domain({ id: 'ads.contoso.com', authenticationType: 'Federated', isDefault: false })],
    },
    many,
    'ok',
  ],
  ['many, about something else', nobody, { who: { is: 'many' }, signs: ['says-no-licence'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(federationDown, facts, said)).toBe(outcome)
})
