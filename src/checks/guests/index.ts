import { guestInvitationPending } from './guest-invitation-pending.ts'
import { guestIdentityMismatch } from './guest-identity-mismatch.ts'
import { guestNotInvited } from './guest-not-invited.ts'
import { crossTenantOutboundBlocked } from './cross-tenant-outbound-blocked.ts'
import { crossTenantInboundBlocked } from './cross-tenant-inbound-blocked.ts'
import { tenantRestrictionsBlock } from './tenant-restrictions-block.ts'
import { guestMfaPassthrough } from './guest-mfa-passthrough.ts'
import { guestDeviceClaimNotTrusted } from './guest-device-claim-not-trusted.ts'

/** Checks about people from another organisation, and what the two organisations trust of each other; what stops a sign-in first stands first. */
export const guestsChecks = [
  tenantRestrictionsBlock,
  crossTenantOutboundBlocked,
  crossTenantInboundBlocked,
  guestNotInvited,
  guestInvitationPending,
  guestIdentityMismatch,
  guestMfaPassthrough,
  guestDeviceClaimNotTrusted,
] as const
