import { tenantRestrictionsBlock } from '../../../src/checks/guests/tenant-restrictions-block.ts'
import { guestAccount, judge, minutesAgo, signIn, verdictOf } from '../judge.ts'

const denied = (tenant: string) => ({
  codes: [500021],
  quoted: `AADSTS500021: Access to '${tenant}' tenant is denied.`,
})
const words = { signs: ['network-restricts'] } as const

test.each([
  ['the page', {}, denied('fabrikam.com'), 'certainly'],
  ['the code alone', {}, { codes: [500021] }, 'certainly'],
  ['the event', { signIns: [signIn({ errorCode: 500021 })] }, { codes: [500021] }, 'certainly'],
  [
    'let in since, from elsewhere',
    { signIns: [signIn(), signIn({ errorCode: 500021, createdDateTime: minutesAgo(60) })] },
    denied('fabrikam.com'),
    'probably',
  ],
  [
    'an old one that nobody speaks of',
    { signIns: [signIn(), signIn({ errorCode: 500021, createdDateTime: minutesAgo(60) })] },
    {},
    'ok',
  ],
  ['the words of the page', {}, words, 'probably'],
  ['… and another failure', { signIns: [signIn({ errorCode: 53003 })] }, words, 'ok'],
  ['… and another code', {}, { ...words, codes: [53003] }, 'ok'],
  ['nothing said', {}, {}, 'ok'],
  ['an account that cannot be read', { account: undefined }, denied('fabrikam.com'), 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(tenantRestrictionsBlock, facts, said)).toBe(outcome)
})

test.each([
  ['our network, another organisation', {}, 'fabrikam.com', 'identity-admin'],
  ['another network, our organisation', {}, 'contoso.com', 'user'],
  ['the network of a guest', { account: guestAccount() }, 'contoso.com', 'nobody'],
] as const)('%s', (_, facts, tenant, whoCanFix) => {
  expect(verdictOf(tenantRestrictionsBlock, facts, denied(tenant))).toMatchObject({ whoCanFix })
})
