import type { InboundTrust } from '../../model/facts/policies.ts'
import type { Control } from '../../semantics/conditional-access/control.ts'
import { every, some, type Truth } from '../../semantics/conditional-access/truth.ts'
import { controlsOf, isForGuests } from '../policy-parts.ts'
import { policyRule, type Seen } from '../rule.ts'

/** Asks guests for what only devices or apps managed here can give, https://learn.microsoft.com/entra/external-id/authentication-conditional-access */
export const guestsWithDeviceControls = policyRule(
  'CA-016',
  'high',
  (policy, seen) => {
    const controls = controlsOf(policy)
    if (!isForGuests(policy) || controls.length === 0) return false
    const outOfReach = controls.map((control) => isOutOfReach(control, seen))
    return policy.grantControls?.operator.toUpperCase() === 'AND' ? some(outOfReach) : every(outOfReach)
  },
  ['crossTenantAccess'],
)

/** The organisation a guest comes from may vouch for a device, never for an app. */
const isOutOfReach = (control: Control, { facts: { crossTenantAccess } }: Seen): Truth => {
  if (control === 'compliantApplication' || control === 'approvedApplication') return true
  if (control !== 'compliantDevice' && control !== 'domainJoinedDevice') return false
  return crossTenantAccess && !isAccepted(control, crossTenantAccess.byDefault.inboundTrust)
}

const isAccepted = (control: 'compliantDevice' | 'domainJoinedDevice', trust: InboundTrust | undefined): boolean =>
  (control === 'compliantDevice' ? trust?.isCompliantDeviceAccepted : trust?.isHybridAzureADJoinedDeviceAccepted) ??
  false
