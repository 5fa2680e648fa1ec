import {
  account,
  app,
  appAssignment,
  dynamicGroup,
  device,
  e3,
  group,
  license,
  licensingGroup,
  methods,
  minutesAgo,
  plans,
  policy,
  signIn,
  sku,
  teams,
  untold,
  type FactsOver,
} from '../checks/judge.ts'
import { diagnose, endOf } from './diagnose.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const unassigned = { userAppAssignments: [], appAssignments: [appAssignment()] } satisfies FactsOver
const noLicence = { app: teams, signs: ['says-no-licence'] } as const
const onlyPassword = { authenticationMethods: methods('password') } satisfies FactsOver
const sick = { devices: [device({ isCompliant: false })] } satisfies FactsOver
const state = (over: object) =>
  account({ licenseAssignmentStates: [{ skuId: e3, state: 'Error', error: 'Other', ...over }] })
const one = { correlationId: 'one' }
const synced = account({ accountEnabled: false, onPremisesSyncEnabled: true })
const guest = account({ userType: 'Guest', userPrincipalName: 'kim_fabrikam.com#EXT#@contoso.com' })

/** Causes that have no check of their own yet: no other cause may be named, and nothing called fine. */
test.each([
  ['account-disabled-onprem', { account: synced, ...refused(50057) }, {}],
  [
    'account-disabled-onprem, not assigned either',
    { ...unassigned, account: synced, signIns: undefined },
    { app: hours, codes: [50105] },
  ],
  [
    'account-disabled-onprem, asks whether anything is wrong',
    { account: synced },
    { signs: ['asks-if-anything-is-wrong'] },
  ],
  ['guest-disabled', { account: { ...guest, accountEnabled: false }, ...refused(500571) }, {}],
  [
    'guest-disabled, asks whether anything is wrong',
    { account: { ...guest, accountEnabled: false } },
    { signs: ['asks-if-anything-is-wrong'] },
  ],
  ['smart-lockout', refused(50053), { app: hours }],
  [
    'smart-lockout of somebody who is not assigned',
    {
      ...unassigned,
      ...refused(50053, { appId: 'home', appDisplayName: 'Home', resourceId: 'x', resourceDisplayName: 'X' }),
    },
    { app: hours },
  ],
  ['smart-lockout of somebody without a licence', { licenses: [], ...refused(50053) }, { app: teams }],
  ['wrong-password, only a password registered', { ...onlyPassword, ...refused(50126) }, {}],
  ['mfa-method-lost', refused(500121), {}],
  ['security-defaults-mfa', { ...onlyPassword, securityDefaults: { isEnabled: true }, ...refused(50079) }, {}],
  [
    'auth-strength-not-met',
    {
      ...onlyPassword,
      ...refused(50079, { appliedPolicies: [policy({ enforcedGrantControls: ['AuthenticationStrength'] })] }),
    },
    {},
  ],
  ['methods present and asked all the same', refused(50079), { codes: [50079] }],
  ['tap-expired-or-used', { authenticationMethods: methods('password', 'temporaryAccessPass'), ...refused(50079) }, {}],
  [
    'mfa-registration-blocked-risk',
    {
      ...onlyPassword,
      signIns: [
        signIn({ errorCode: 53004, ...one }),
        signIn({ errorCode: 50079, createdDateTime: minutesAgo(12), ...one }),
      ],
    },
    { codes: [50079] },
  ],
  ['mfa-registration-location-blocked', { ...onlyPassword, ...refused(53010) }, { signs: ['asks-to-register'] }],
  ['guest-mfa-passthrough', { account: guest, authenticationMethods: [], ...refused(50072) }, {}],
  ['guest-device-claim-not-trusted', { ...sick, account: guest, ...refused(53000) }, { codes: [53000] }],
  ['device-state-not-sent', refused(53000, { device: untold }), { codes: [53000] }],
  [
    'device-disabled',
    {
      devices: [device({ isCompliant: false, accountEnabled: false })],
      ...refused(53000, { device: { isCompliant: false } }),
    },
    {},
  ],
  [
    'ca-device-not-hybrid-joined',
    { ...sick, ...refused(53001, { device: { isCompliant: false } }) },
    { codes: [53001] },
  ],
  ['ca-block-policy', { ...sick, ...onlyPassword, ...unassigned, ...refused(53003) }, { app: hours, codes: [53003] }],
  [
    'user-only-in-nested-group',
    { ...unassigned, groups: [group({ id: 'hours-users', isDirect: false })], ...refused(50105) },
    { app: hours, codes: [50105] },
  ],
  [
    'dynamic-group-not-processing',
    {
      ...unassigned,
      dynamicGroups: [dynamicGroup({ id: appAssignment().principalId, membershipRuleProcessingState: 'Paused' })],
      ...refused(50105),
    },
    { app: hours, codes: [50105] },
  ],
  ['50105 with a direct assignment', refused(50105), { app: hours, codes: [50105] }],
  [
    'app-disabled-in-tenant',
    { ...unassigned, app: app({ accountEnabled: false }), ...refused(7000112) },
    { app: hours },
  ],
  ['app-not-in-tenant', { app: { is: 'not-in-tenant', appId: 'hours' }, signIns: [] }, { app: hours, codes: [700016] }],
  ['consent-required', refused(65001), { app: hours, signs: ['needs-consent'] }],
  ['license-group-count-violation', { licenses: [], account: state({ error: 'CountViolation' }) }, noLicence],
  [
    'license-usage-location',
    { licenses: [], account: state({ error: 'ProhibitedInUsageLocationViolation' }) },
    noLicence,
  ],
  ['license-service-plan-disabled', { licenses: [license({}, 'Disabled')] }, noLicence],
  [
    'license-sku-without-service',
    {
      licenses: [
        license({
          servicePlans: [{ servicePlanId: plans.exchange, servicePlanName: 'E', provisioningStatus: 'Success' }],
        }),
      ],
    },
    noLicence,
  ],
  ['license-pending-provisioning', { licenses: [license({}, 'PendingProvisioning')] }, noLicence],
  [
    'license: a member of the giving group, still without',
    { licenses: [], groups: [group({ id: 'lic-e3' })] },
    noLicence,
  ],
  [
    'dynamic-group-rule-mismatch of a licence',
    { licenses: [], licensingGroups: [licensingGroup({ isDynamic: true })] },
    noLicence,
  ],
  ['subscription-expired', { licenses: [], subscribedSkus: [sku({ capabilityStatus: 'Suspended' })] }, noLicence],
  ['app-proxy-backend-authorisation', {}, { app: hours, signs: ['signed-in-but-app-refuses'] }],
  ['myapps-app-hidden', {}, { app: hours, signs: ['app-not-listed'] }],
  ['an error nobody knows', refused(999999), { codes: [999999] }],
  ['a quoted code that is nowhere in the log', {}, { codes: [50020] }],
] as const)('%s: not sure', (_, facts, said) => {
  expect(endOf(diagnose(facts, said))).toBe('needs-more-info')
})
