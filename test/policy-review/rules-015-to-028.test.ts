import type { RuleId } from '../../src/policy-review/rule-id.ts'
import * as a from '../checks/facts/index.ts'
import { all, any, only, saysOf, type Tenant } from './review.ts'

const block = all('block')
const teams = 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe'
const exchange = '00000002-0000-0ff1-ce00-000000000000'
const sharePoint = '00000003-0000-0ff1-ce00-000000000000'
const azure = '797f4846-ba00-4fd7-ba43-dac1f8f63013'
const syncRoles = ['d29b2b05-8046-44ba-8758-1e26182fcf32', 'a92aed5d-d78a-4d16-b381-09adb37eb3b0']
const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1'
const robin = (isMfaCapable: boolean) => ({
  account: a.account({ id: 'robin' }),
  groups: [],
  directoryRoles: [{ displayName: 'User Administrator', roleTemplateId: userAdministrator }],
  registration: a.registration({ isMfaCapable }),
})
const strength = (allowedCombinations: readonly string[]) =>
  only({
    grantControls: a.grantControls([], { authenticationStrength: a.authenticationStrength({ allowedCombinations }) }),
  })
const forAdmins = only({ conditions: { users: { includeUsers: [], includeRoles: [userAdministrator] } } })
const local = { organization: a.syncedOrganization() }
const job = { account: a.account({ id: 'svc-scanner' }), groups: [], directoryRoles: [] }
const on = (...includeApplications: readonly string[]) => ({ conditions: { applications: { includeApplications } } })
const trusting = a.crossTenantAccess(
  {},
  {
    inboundTrust: {
      isMfaAccepted: true,
      isCompliantDeviceAccepted: true,
      isHybridAzureADJoinedDeviceAccepted: false,
    },
  },
)
const registeringDevice = { includeApplications: [], includeUserActions: ['urn:user:registerdevice'] }

test.each<[rule: RuleId, trips: Tenant, because: string, near: Tenant]>([
  [
    'CA-015',
    only({ grantControls: all('compliantDevice'), conditions: { applications: registeringDevice } }),
    'MFA works there',
    only({ grantControls: all('mfa'), conditions: { applications: registeringDevice } }),
  ],
  [
    'CA-016',
    only({ grantControls: all('compliantDevice') }),
    'guests are left out',
    only({
      grantControls: all('compliantDevice'),
      conditions: { users: { excludeUsers: ['GuestsOrExternalUsers'] } },
    }),
  ],
  [
    'CA-016',
    only({ grantControls: any('compliantDevice', 'domainJoinedDevice') }),
    'their compliant devices are trusted',
    {
      ...only({ grantControls: any('compliantDevice', 'domainJoinedDevice') }),
      facts: { crossTenantAccess: trusting },
    },
  ],
  [
    'CA-017',
    only({ grantControls: all('mfa', 'passwordChange') }),
    'at user risk',
    only({ grantControls: all('mfa', 'passwordChange'), conditions: { userRiskLevels: ['high'] } }),
  ],
  [
    'CA-018',
    only({ conditions: { userRiskLevels: ['high'], signInRiskLevels: ['high'] } }),
    'one of them',
    only({ conditions: { signInRiskLevels: ['medium', 'high'] } }),
  ],
  [
    'CA-019',
    only({ grantControls: block, conditions: { userRiskLevels: ['high'] } }),
    'a way to solve it',
    only({ grantControls: all('mfa', 'passwordChange'), conditions: { userRiskLevels: ['high'] } }),
  ],
  [
    'CA-020',
    strength(['password,sms']),
    'Authenticator is allowed',
    strength(['password,sms', 'password,softwareOath']),
  ],
  [
    'CA-021',
    { ...forAdmins, facts: { administrators: [robin(false)] } },
    'registered',
    { ...forAdmins, facts: { administrators: [robin(true)] } },
  ],
  [
    'CA-022',
    only({ grantControls: block, conditions: { clientAppTypes: ['other'] } }),
    'both kinds',
    only({ grantControls: block, conditions: { clientAppTypes: ['other', 'exchangeActiveSync'] } }),
  ],
  [
    'CA-023',
    only({ conditions: { clientAppTypes: ['browser'] } }),
    'apps too',
    only({ conditions: { clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] } }),
  ],
  ['CA-024', only(on(teams)), 'the services too', only(on(teams, exchange, sharePoint))],
  [
    'CA-024',
    only(on(teams), { grantControls: all('compliantDevice'), ...on('Office365') }),
    'another policy asks the services the same',
    only(on(teams), on('Office365')),
  ],
  [
    'CA-025',
    only({ grantControls: block, ...on('MicrosoftAdminPortals') }),
    'MFA, not a block',
    only({ grantControls: all('mfa'), ...on('MicrosoftAdminPortals') }),
  ],
  [
    'CA-026',
    only({ grantControls: all('compliantDevice'), ...on(azure) }),
    'MFA',
    only({ grantControls: all('mfa'), ...on(azure) }),
  ],
  [
    'CA-027',
    { ...only({}), facts: local },
    'its roles are left out',
    { ...only({ conditions: { users: { excludeRoles: syncRoles } } }), facts: local },
  ],
  ['CA-027', { ...only({}), facts: local }, 'there is no local directory', only({})],
  [
    'CA-027',
    { ...only({}), facts: local },
    'only legacy clients are blocked',
    {
      ...only({ grantControls: block, conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] } }),
      facts: local,
    },
  ],
  [
    'CA-028',
    { ...only({}), facts: { serviceAccounts: [job] } },
    'it is left out',
    { ...only({ conditions: { users: { excludeUsers: ['svc-scanner'] } } }), facts: { serviceAccounts: [job] } },
  ],
])('%s: a policy that trips it, and a neighbour', (rule, trips, because, near) => {
  expect({ because, trips: saysOf(rule, trips), near: saysOf(rule, near) }).toEqual({
    because,
    trips: 'problem',
    near: 'fine',
  })
})

test('an app no guest can have is asked in vain, whatever is trusted', () => {
  const policies = only({ grantControls: all('compliantApplication') })
  expect(saysOf('CA-016', { ...policies, facts: { crossTenantAccess: trusting } })).toBe('problem')
})

test.each<[rule: RuleId, tenant: Tenant, why: string]>([
  ['CA-020', strength(['windowsHelloForBusiness']), 'no policy tells who has Windows Hello'],
  ['CA-020', strength(['x509CertificateMultiFactor']), 'the policy on methods does not speak of certificates'],
  ['CA-021', { ...forAdmins, facts: { administrators: undefined } }, 'administrators'],
  ['CA-027', { ...only({}), facts: { organization: undefined } }, 'organisation'],
  ['CA-028', { ...only({}), facts: { serviceAccounts: undefined } }, 'service accounts'],
  ['CA-016', { ...only({ grantControls: all('compliantDevice') }), facts: { crossTenantAccess: undefined } }, 'trust'],
])('%s is not judged when what it needs is not known', (rule, tenant) => {
  expect(saysOf(rule, tenant)).toBe('not-judged')
})
