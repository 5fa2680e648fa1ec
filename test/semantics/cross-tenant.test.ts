import { admits, inboundTrust } from '../../src/semantics/cross-tenant.ts'
import { crossTenantAccess, crossTenantSetting } from '../checks/judge.ts'

const trust = (isMfaAccepted: boolean) => ({
  inboundTrust: { isMfaAccepted, isCompliantDeviceAccepted: false, isHybridAzureADJoinedDeviceAccepted: false },
})
const blocked = crossTenantSetting('blocked')
const allowed = crossTenantSetting('allowed')
const people = (accessType: string, ...targets: readonly string[]) => ({ usersAndGroups: { accessType, targets } })
const apps = (accessType: string, ...targets: readonly string[]) => ({ applications: { accessType, targets } })

test.each([
  ['by default', crossTenantAccess(), 'fabrikam', { value: false, from: 'default' }],
  [
    'of the organisation, before the default',
    crossTenantAccess({ fabrikam: trust(true) }),
    'FABRIKAM',
    { value: true, from: 'partner' },
  ],
  [
    'of another organisation',
    crossTenantAccess({ adatum: trust(true) }),
    'fabrikam',
    { value: false, from: 'default' },
  ],
  [
    'of an organisation that says nothing of trust',
    crossTenantAccess({ fabrikam: {} }, trust(true)),
    'fabrikam',
    { value: true, from: 'default' },
  ],
  [
    'of who knows which organisation, all alike',
    crossTenantAccess({ adatum: trust(false) }),
    undefined,
    { value: false, from: 'default' },
  ],
  ['of who knows which organisation, one apart', crossTenantAccess({ adatum: trust(true) }), undefined, undefined],
] as const)('trust %s', (_, access, tenantId, expected) => {
  expect(inboundTrust(access, tenantId, 'isMfaAccepted')).toEqual(expected)
})

const out = (setting: object, partner?: object) =>
  crossTenantAccess(partner ? { fabrikam: { b2bCollaborationOutbound: partner } } : {}, {
    b2bCollaborationOutbound: setting,
  })
const kim = { tenantId: 'fabrikam', personIds: ['kim', 'g1'] }

test.each([
  ['everybody may go', out(allowed), kim, { value: true, from: 'default' }],
  ['nobody may go', out(blocked), kim, { value: false, from: 'default' }],
  ['nobody, but to this organisation', out(blocked, allowed), kim, { value: true, from: 'partner' }],
  ['everybody, but not to this organisation', out(allowed, blocked), kim, { value: false, from: 'partner' }],
  ['only a group of this person', out(people('allowed', 'g1')), kim, { value: true, from: 'default' }],
  ['only others', out(people('allowed', 'g2')), kim, { value: false, from: 'default' }],
  ['not this person', out(people('blocked', 'kim')), kim, { value: false, from: 'default' }],
  ['not others', out(people('blocked', 'alex')), kim, { value: true, from: 'default' }],
  [
    'only one app, another is opened',
    out(apps('allowed', 'hours')),
    { ...kim, appId: 'teams' },
    { value: false, from: 'default' },
  ],
  [
    'only one app, which is opened',
    out(apps('allowed', 'hours')),
    { ...kim, appId: 'hours' },
    { value: true, from: 'default' },
  ],
  ['only one app, nobody knows which is opened', out(apps('allowed', 'hours')), kim, undefined],
  ['a suite, whose apps are not listed', out(apps('allowed', 'Office365')), { ...kim, appId: 'teams' }, undefined],
  ['people whose ids are not known here', out(people('blocked', 'kim')), { tenantId: 'fabrikam' }, undefined],
  ['nothing set', out({}), kim, { value: true, from: 'default' }],
  ['an unknown organisation, all alike', out(blocked), { personIds: ['kim'] }, { value: false, from: 'default' }],
  ['an unknown organisation, one apart', out(blocked, allowed), { personIds: ['kim'] }, undefined],
] as const)('%s', (_, access, visit, expected) => {
  expect(admits(access, 'b2bCollaborationOutbound', visit)).toEqual(expected)
})
