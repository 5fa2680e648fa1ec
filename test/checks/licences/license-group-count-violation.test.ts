import { licenseGroupCountViolation } from '../../../src/checks/licences/license-group-count-violation.ts'
import { account, e3, judge, license, licenseAssignment, sku, signIn, teams, verdictOf } from '../judge.ts'
import { guestAccount, type FactsOver } from '../judge.ts'

const group = 'lic-e3'
const e5 = '06ebc4ee-1bb5-47dd-8120-11324bc54e06'
const state = (...over: readonly object[]): FactsOver => ({
  licenses: [],
  account: account({
    licenseAssignmentStates: over.map((one) =>
      licenseAssignment({ state: 'Error', error: 'CountViolation', assignedByGroup: group, ...one }),
    ),
  }),
})
const noSeat = state({})
const says = { app: teams, signs: ['says-no-licence'] } as const

test.each([
  ['no seat was left', noSeat, says, 'certainly'],
  ['no seat was left, log unreadable', { ...noSeat, signIns: undefined }, says, 'certainly'],
  ['assigned directly', state({ assignedByGroup: undefined }), says, 'certainly'],
  ['a seat has become free since', { ...noSeat, subscribedSkus: [sku()] }, says, 'certainly'],
  ['only the app is named, signing in works', noSeat, { app: teams }, 'certainly'],
  ['nothing is missing in the words, no app', noSeat, {}, 'ok'],
  ['no app, but a licence is missed', noSeat, { signs: ['says-no-licence'] }, 'probably'],
  ['another error', state({ error: 'MutuallyExclusiveViolation' }), says, 'ok'],
  ['the assignment is in order', state({ state: 'Active', error: 'None' }), says, 'ok'],
  ['the product came another way', { ...noSeat, licenses: [license()] }, says, 'ok'],
  ['another product of the group took it along', state({ error: 'Other' }, { skuId: e5 }), says, 'certainly'],
  [
    'a product of another group has no seat, this one failed for another reason',
    state({ error: 'Other' }, { skuId: e5, assignedByGroup: 'other' }),
    says,
    'ok',
  ],
  [
    'another product, that does not hold the app',
    { ...state({ skuId: e5 }), subscribedSkus: [sku({ skuId: e5, servicePlanIds: ['x'] })] },
    says,
    'ok',
  ],
  [
    'a guest',
    { licenses: [], account: guestAccount({ licenseAssignmentStates: noSeat.account?.licenseAssignmentStates ?? [] }) },
    says,
    'ok',
  ],
  [
    'the app is also refused at sign-in: both are true',
    { ...noSeat, signIns: [signIn({ appId: teams.appIds[0] ?? '', errorCode: 50055 })] },
    { app: teams },
    'certainly',
  ],
  [
    'the sign-in fails with a code nobody knows',
    { ...noSeat, signIns: [signIn({ appId: teams.appIds[0] ?? '', errorCode: 999999 })] },
    { app: teams },
    'ok',
  ],
  ['the words speak of a password', noSeat, { app: teams, signs: ['password-trouble'] }, 'possibly'],
  ['an app that needs no licence', noSeat, { app: { name: 'Hours', appIds: ['hours'] } }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(licenseGroupCountViolation, facts, said)).toBe(outcome)
})

test.each([
  [
    'nothing is free',
    sku({ seats: 250, consumedUnits: 250 }),
    ['ask', 'signInAgain', 'buy', 'reprocess', 'checkAfter'],
  ],
  ['something is free now', sku(), ['ask', 'signInAgain', 'reprocess', 'checkAfter']],
] as const)('the steps when %s', (_, product, steps) => {
  const verdict = verdictOf(licenseGroupCountViolation, { ...noSeat, subscribedSkus: [product] }, says)
  expect(verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)).toEqual(steps)
})

test('counts the seats of the product that failed', () => {
  const facts = { ...noSeat, subscribedSkus: [sku({ seats: 250, consumedUnits: 250 }), sku({ skuId: e5 })] }
  const verdict = verdictOf(licenseGroupCountViolation, facts, says)
  expect(verdict).toMatchObject({ values: { seats: 250, used: 250, free: 0, product: 'Microsoft 365 E3' } })
  expect(e3).not.toBe(e5)
})
