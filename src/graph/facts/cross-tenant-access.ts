import type { CrossTenantSetting, CrossTenantSettings, CrossTenantTargets } from '../../model/facts/policies.ts'
import type { InboundTrust } from '../../model/facts/policies.ts'
import { flag, maybe, parsed, parsedEach, row, text } from '../answers/parse.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { parts } from './shapes/lenient.ts'

const targetsIn = (from: Row, key: string): CrossTenantTargets => {
  const configuration = row(from[key])
  return {
    accessType: text(configuration, 'accessType'),
    targets: parts(configuration, 'targets', (target) => text(target, 'target')),
  }
}

const settingIn = (from: Row, key: string): CrossTenantSetting => {
  const setting = row(from[key])
  return {
    usersAndGroups: maybe(targetsIn, setting, 'usersAndGroups'),
    applications: maybe(targetsIn, setting, 'applications'),
  }
}

const trustIn = (from: Row, key: string): InboundTrust => {
  const trust = row(from[key])
  return {
    isMfaAccepted: maybe(flag, trust, 'isMfaAccepted') ?? false,
    isCompliantDeviceAccepted: maybe(flag, trust, 'isCompliantDeviceAccepted') ?? false,
    isHybridAzureADJoinedDeviceAccepted: maybe(flag, trust, 'isHybridAzureADJoinedDeviceAccepted') ?? false,
  }
}

const settingsOf = (settings: Row): CrossTenantSettings => ({
  inboundTrust: maybe(trustIn, settings, 'inboundTrust'),
  b2bCollaborationInbound: maybe(settingIn, settings, 'b2bCollaborationInbound'),
  b2bCollaborationOutbound: maybe(settingIn, settings, 'b2bCollaborationOutbound'),
  b2bDirectConnectInbound: maybe(settingIn, settings, 'b2bDirectConnectInbound'),
  b2bDirectConnectOutbound: maybe(settingIn, settings, 'b2bDirectConnectOutbound'),
})

/** What other organisations mean to this one: by default, and one by one, https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicy-overview */
export const crossTenantAccess: Reader<'crossTenantAccess'> = {
  permissions: ['Policy.Read.All'],
  async read(ask) {
    const [general, single] = await Promise.all([
      ask.get('/policies/crossTenantAccessPolicy/default'),
      ask.list('/policies/crossTenantAccessPolicy/partners'),
    ])
    const partners = parsedEach(single, (one) => ({ tenantId: text(one, 'tenantId'), ...settingsOf(one) }))
    if (!partners.ok) return partners
    return parsed(general, (body) => {
      const settings = row(body)
      // Without the trust this would be an answer about something else, and read as trusting nobody.
      return {
        byDefault: { ...settingsOf(settings), inboundTrust: trustIn(settings, 'inboundTrust') },
        partners: partners.body,
      }
    })
  },
}
