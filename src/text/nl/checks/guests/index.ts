import type { CheckTexts } from '../../../../checks/index.ts'
import { guestInvitationPending } from './guest-invitation-pending.ts'
import { guestIdentityMismatch } from './guest-identity-mismatch.ts'
import { guestNotInvited } from './guest-not-invited.ts'
import { crossTenantOutboundBlocked } from './cross-tenant-outbound-blocked.ts'
import { crossTenantInboundBlocked } from './cross-tenant-inbound-blocked.ts'
import { tenantRestrictionsBlock } from './tenant-restrictions-block.ts'
import { guestMfaPassthrough } from './guest-mfa-passthrough.ts'
import { guestDeviceClaimNotTrusted } from './guest-device-claim-not-trusted.ts'

/** De woorden van de controles over gasten en andere organisaties. */
export const guestsTexts = {
  'guest-invitation-pending': guestInvitationPending,
  'guest-identity-mismatch': guestIdentityMismatch,
  'guest-not-invited': guestNotInvited,
  'cross-tenant-outbound-blocked': crossTenantOutboundBlocked,
  'cross-tenant-inbound-blocked': crossTenantInboundBlocked,
  'tenant-restrictions-block': tenantRestrictionsBlock,
  'guest-mfa-passthrough': guestMfaPassthrough,
  'guest-device-claim-not-trusted': guestDeviceClaimNotTrusted,
} satisfies Partial<CheckTexts>
