import { planFor } from '../../src/diagnosis/plan.ts'
import {
  account,
  appAssignment,
  daysAgo,
  device,
  methods,
  minutesAgo,
  now,
  signIn,
  syncedOrganization,
  teams,
  untold,
  type FactsOver,
} from '../checks/judge.ts'
import { diagnose, endOf, type Gaps } from './diagnose.ts'

const asks = { signs: ['asks-if-anything-is-wrong'] } as const
const hours = { name: 'Hours', appIds: ['hours'] }
const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] } satisfies FactsOver
const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })

test.each([
  ['the log is throttled', { signIns: 'throttled' }, 'graph-throttled'],
  ['the log needs Premium', { signIns: 'no-licence' }, 'insufficient-data-no-premium'],
  ['the log may not be read', { signIns: 'no-permission' }, 'needs-more-info'],
  ['the list of apps cannot be read', { appNames: 'unavailable' }, 'needs-more-info'],
  ['the account was not found', { account: 'not-found' }, 'needs-more-info'],
  [
    'the account was not found and the log is throttled',
    { account: 'not-found', signIns: 'throttled' },
    'needs-more-info',
  ],
] as const)('%s', (_, gaps: Gaps, end) => {
  const found = diagnose({}, { signs: ['cannot-sign-in'] }, gaps)
  expect(endOf(found)).toBe(end)
  expect(found.unseen).toEqual(Object.entries(gaps).map(([fact, because]) => ({ fact, because })))
})

test('a cause that is clear without the log is named while the log is throttled', () => {
  const found = diagnose({ account: account({ accountEnabled: false }) }, {}, { signIns: 'throttled' })
  expect([endOf(found), found.whoCanFix]).toEqual(['account-disabled', 'helpdesk'])
})

test('while throttled it tells what could be read, and never more', () => {
  expect(diagnose({}, {}, { signIns: 'throttled' }).verdict).toMatchObject({
    retryAfterSeconds: 60,
    account: 'enabled',
    licensed: 'yes',
  })
  expect(diagnose({}, {}, { signIns: 'throttled', account: 'throttled', licenses: 'throttled' }).verdict).toMatchObject(
    { account: 'unknown', licensed: 'unknown' },
  )
  expect(diagnose({ licenses: [] }, {}, { signIns: 'throttled' }).verdict).toMatchObject({
    account: 'enabled',
    licensed: 'unknown',
  })
})

interface Told {
  readonly facts: FactsOver
  readonly said?: Parameters<typeof diagnose>[1]
  readonly gaps?: Gaps
}
const asksFor = { app: hours, codes: [50105] }
const disabled = { account: account({ accountEnabled: false }) }

const causes: readonly (readonly [string, Told, readonly [string, string]])[] = [
  [
    'the code is known, the log is not',
    { facts: unassigned, said: asksFor, gaps: { signIns: 'no-licence' } },
    ['user-not-assigned-to-app', 'app-owner'],
  ],
  [
    'of two causes the one that stops first comes first',
    { facts: { ...unassigned, ...disabled }, said: asksFor, gaps: { signIns: 'unavailable' } },
    ['account-disabled + user-not-assigned-to-app', 'helpdesk'],
  ],
  [
    'MFA before the app',
    {
      facts: { ...unassigned, authenticationMethods: methods('password') },
      said: { app: hours, codes: [50105, 50079] },
      gaps: { signIns: 'unavailable' },
    },
    ['mfa-not-registered + user-not-assigned-to-app', 'user'],
  ],
  [
    'a device',
    { facts: { devices: [device({ isCompliant: false })], ...refused(53000, { device: { isCompliant: false } }) } },
    ['ca-device-not-compliant', 'user'],
  ],
  [
    'a licence',
    { facts: { licenses: [] }, said: { app: teams, signs: ['says-no-licence'] } },
    ['license-missing', 'helpdesk'],
  ],
]

test.each(causes)('%s', (_, { facts, said, gaps }, outcome) => {
  const found = diagnose(facts, said, gaps)
  expect([endOf(found), found.whoCanFix]).toEqual(outcome)
})

test('a likely problem beside a certain one is possible, not a cause', () => {
  const found = diagnose({ ...unassigned, account: account({ accountEnabled: false }), signIns: [] }, { app: hours })
  expect(endOf(found)).toBe('account-disabled')
  expect(found.possible.map(({ check }) => check)).toEqual(['user-not-assigned-to-app'])
})

test('what is only possible is kept, and the answer stays open', () => {
  const found = diagnose({}, { codes: [53000], signs: ['device-not-allowed'] })
  expect([endOf(found), found.whoCanFix]).toEqual(['needs-more-info', 'user'])
  expect(found.possible.map(({ check }) => check)).toEqual(['ca-device-not-compliant'])
})

test('what is only possible is kept beside what is likely', () => {
  const found = diagnose(refused(53000, { device: untold }))
  expect([endOf(found), found.whoCanFix]).toEqual(['device-state-not-sent', 'user'])
  expect(found.possible.map(({ check }) => check)).toEqual(['ca-device-not-compliant'])
})

test('a disabled account whose block is not certain keeps other problems from being the cause', () => {
  const synced = account({ accountEnabled: false, onPremisesSyncEnabled: true })
  const organization = syncedOrganization({ onPremisesLastSyncDateTime: daysAgo(3) })
  const facts = { ...unassigned, account: synced, organization }
  const found = diagnose(facts, { app: hours, codes: [50105] }, { signIns: 'unavailable' })
  expect(endOf(found)).toBe('needs-more-info')
  expect(found.possible.map(({ check }) => check)).toEqual(['user-not-assigned-to-app', 'account-disabled-onprem'])
})

test('tells whose account, which sign-in and when it was solved', () => {
  const failed = signIn({ errorCode: 50126, createdDateTime: minutesAgo(60) })
  const solved = signIn()
  const found = diagnose({ signIns: [failed, solved] }, asks)
  expect(found).toMatchObject({
    about: { id: 'kim', displayName: 'Kim de Vries', userPrincipalName: 'kim@contoso.com' },
    sighting: { at: failed.createdDateTime, errorCode: 50126, family: 'password', solvedAt: solved.createdDateTime },
    examinedAt: now,
  })
  expect(diagnose({ signIns: [] })).not.toHaveProperty('sighting')
  expect(diagnose({}, {}, { account: 'unavailable' })).not.toHaveProperty('about')
})

test('an app that is not in the tenant leaves no gaps', () => {
  const gone: Gaps = { appAssignments: 'not-found', appOwners: 'not-found' }
  const found = diagnose({ app: { is: 'not-in-tenant', appId: 'hours' } }, { ...asks, app: hours }, gone)
  expect([endOf(found), found.unseen]).toEqual(['no-problem-found', []])
  expect(diagnose({}, { ...asks, app: hours }, gone)).toMatchObject({
    verdict: { is: 'needs-more-info' },
    unseen: [{ fact: 'appOwners' }, { fact: 'appAssignments' }],
  })
})

test('an end without examination names nobody', () => {
  expect(planFor({ is: 'requester-not-authorised' }, now)).toEqual({
    verdict: { is: 'requester-not-authorised' },
    whoCanFix: 'helpdesk',
    possible: [],
    unseen: [],
    examinedAt: now,
  })
})
