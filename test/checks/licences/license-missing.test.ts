import { licenseMissing } from '../../../src/checks/licences/license-missing.ts'
import {
  account,
  e3,
  group,
  judge,
  license,
  licensingGroup,
  minutesAgo,
  plans,
  signIn,
  sku,
  teams,
  verdictOf,
  type FactsOver,
} from '../judge.ts'

const says = { app: teams, signs: ['says-no-licence'] } as const
const none = { licenses: [] } satisfies FactsOver
const state = (over: Partial<ReturnType<typeof account>['licenseAssignmentStates'][number]>) =>
  account({ licenseAssignmentStates: [{ skuId: e3, state: 'Active', error: 'None', ...over }] })
const plan = (servicePlanId: string) => ({ servicePlanId, servicePlanName: 'X', provisioningStatus: 'Success' })
const fabricFree = license({
  skuId: 'a403ebcc-fae0-4ca2-8c8c-7a907fd6c235',
  skuPartNumber: 'POWER_BI_STANDARD',
  servicePlans: [plan('2049e525-b859-401b-b2a0-e0a31c4b1fe4')],
})
const newProduct = license({ skuId: '00000000-0000-4000-8000-000000000000', servicePlans: [plan('unknown')] })

test.each([
  ['nothing is assigned', none, 'certainly'],
  ['nothing is assigned, log unreadable', { ...none, signIns: undefined }, 'certainly'],
  ['only a free add-on is assigned', { licenses: [fabricFree] }, 'certainly'],
  ['only a product that nobody knows is assigned', { licenses: [newProduct] }, 'probably'],
  ['the service is usable', {}, 'ok'],
  ['the service is switched off in the product', { licenses: [license({}, 'Disabled')] }, 'ok'],
  ['the service is being prepared', { licenses: [license({}, 'PendingProvisioning')] }, 'ok'],
  ['the service is in error', { licenses: [license({}, 'Error')] }, 'ok'],
  ['the product does not hold the service', { licenses: [license({ servicePlans: [plan(plans.exchange)] })] }, 'ok'],
  ['assigned in the directory, not yet listed', { ...none, account: state({}) }, 'ok'],
  ['no seats were left', { ...none, account: state({ state: 'Error', error: 'CountViolation' }) }, 'ok'],
  [
    'in conflict with another product',
    { ...none, account: state({ state: 'Error', error: 'MutuallyExclusiveViolation' }) },
    'ok',
  ],
  ['not allowed in the country', { ...none, account: state({ error: 'ProhibitedInUsageLocationViolation' }) }, 'ok'],
  ['the assignment is switched off with its subscription', { ...none, account: state({ state: 'Disabled' }) }, 'ok'],
  ['a member of the group that gives it', { ...none, groups: [group({ id: 'lic-e3' })] }, 'ok'],
  [
    'a member of a group inside that group',
    { ...none, groups: [group({ id: 'lic-e3', isDirect: false })] },
    'certainly',
  ],
  [
    'a member of the group whose subscription is suspended',
    { ...none, groups: [group({ id: 'lic-e3' })], subscribedSkus: [sku({ capabilityStatus: 'Suspended' })] },
    'ok',
  ],
  [
    'the only subscription is suspended',
    { ...none, subscribedSkus: [sku({ capabilityStatus: 'Suspended' })] },
    'possibly',
  ],
  [
    'the subscription is in its grace period',
    { ...none, subscribedSkus: [sku({ capabilityStatus: 'Warning' })] },
    'certainly',
  ],
  ['the organisation has no such product', { ...none, subscribedSkus: [], licensingGroups: [] }, 'certainly'],
  ['only a rule gives it', { ...none, licensingGroups: [licensingGroup({ isDynamic: true })] }, 'possibly'],
  [
    'only a rule gives it, and leaves them out',
    { ...none, licensingGroups: [licensingGroup({ isDynamic: true, membershipRule: 'user.city -eq "Ede"' })] },
    'ok',
  ],
  ['a guest', { ...none, account: account({ userType: 'Guest' }) }, 'ok'],
  [
    'the app is refused at sign-in as well: both are true',
    { ...none, signIns: [signIn({ appId: teams.appIds[0], errorCode: 53003 })] },
    'certainly',
  ],
  ['signing in fails elsewhere', { ...none, signIns: [signIn({ errorCode: 50126 })] }, 'probably'],
] as const)('the app says "no licence": %s', (_, facts, outcome) => {
  expect(judge(licenseMissing, facts, says)).toBe(outcome)
})

test.each([
  ['nothing assigned, signing in works', none, {}, 'certainly'],
  ['only a free add-on, signing in works', { licenses: [fabricFree] }, {}, 'probably'],
  ['only a product nobody knows', { licenses: [newProduct] }, {}, 'possibly'],
  ['nothing assigned, log unreadable', { ...none, signIns: undefined }, {}, 'probably'],
  [
    'nothing assigned, nobody signed in lately',
    { ...none, signIns: [signIn({ createdDateTime: minutesAgo(9000) })] },
    {},
    'probably',
  ],
  ['nothing assigned, signing in fails', { ...none, signIns: [signIn({ errorCode: 50053 })] }, {}, 'possibly'],
  [
    'nothing assigned, this app is refused: both are true',
    { ...none, signIns: [signIn({ appId: teams.appIds[0], errorCode: 53003 })] },
    {},
    'certainly',
  ],
  [
    'nothing assigned, this app is refused with a code nobody knows',
    { ...none, signIns: [signIn({ appId: teams.appIds[0], errorCode: 999999 })] },
    {},
    'ok',
  ],
  [
    'nothing assigned, the app of the refusal is only known from the log',
    { ...none, signIns: [signIn({ appId: teams.appIds[0], errorCode: 53003 })] },
    { app: { ...teams, fromLog: 'no-app-told' } },
    'ok',
  ],
  ['only the log names the app', none, { app: { ...teams, fromLog: 'no-app-told' } }, 'probably'],
  ['the words speak of a password', none, { signs: ['password-trouble'] }, 'possibly'],
  ['a code is quoted that the log does not hold', none, { codes: [50105] }, 'probably'],
  ['a code is quoted that nobody knows', none, { codes: [999999] }, 'ok'],
  ['an app that needs no licence', none, { app: { name: 'Hours', appIds: ['hours'] } }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(licenseMissing, facts, { app: teams, ...said })).toBe(outcome)
})

test.each([
  ['a fixed group gives it', {}, ['ask', 'signInAgain', 'addToGroup']],
  ['no group gives it', { licensingGroups: [] }, ['ask', 'signInAgain', 'assign']],
  ['no seat is free', { subscribedSkus: [sku({ consumedUnits: 10 })] }, ['ask', 'signInAgain', 'buy', 'addToGroup']],
  [
    'the usage location is empty',
    { account: account({ usageLocation: undefined }) },
    ['ask', 'signInAgain', 'setLocation', 'addToGroup'],
  ],
] as const)('the steps when %s', (_, facts, steps) => {
  const verdict = verdictOf(licenseMissing, { ...none, ...facts }, says)
  expect(verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)).toEqual(steps)
})

test.each([
  ['nothing assigned, a licence is missed', none, { signs: ['says-no-licence'] }, 'probably'],
  ['nothing assigned, Office does not open', none, { quoted: 'cant use office at all' }, 'probably'],
  ['nothing assigned, nothing is missed', none, { quoted: 'it does not work' }, 'ok'],
  ['something is assigned', {}, { signs: ['says-no-licence'] }, 'ok'],
  ['something failed', { ...none, account: state({ state: 'Error' }) }, { signs: ['says-no-licence'] }, 'ok'],
  [
    'a member of a group that gives something',
    { ...none, groups: [group({ id: 'lic-e3' })] },
    { signs: ['says-no-licence'] },
    'ok',
  ],
  [
    'the sign-in fails',
    { ...none, signIns: [signIn({ errorCode: 50126 })] },
    { signs: ['says-no-licence'] },
    'possibly',
  ],
  ['a guest', { ...none, account: account({ userType: 'Guest' }) }, { signs: ['says-no-licence'] }, 'ok'],
] as const)('no app is told: %s', (_, facts, said, outcome) => {
  expect(judge(licenseMissing, facts, said)).toBe(outcome)
})
