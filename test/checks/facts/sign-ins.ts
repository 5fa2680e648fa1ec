import type { AppliedPolicy, SignIn, SignInDevice, TenantFailure } from '../../../src/model/facts/sign-ins.ts'
import { kim } from './account.ts'
import { minutesAgo } from './moments.ts'

const success = {
  createdDateTime: minutesAgo(10),
  userId: kim.id,
  userPrincipalName: kim.userPrincipalName,
  appId: 'hours',
  appDisplayName: 'Hours',
  resourceId: 'hours',
  resourceDisplayName: 'Hours',
  errorCode: 0,
  failureReason: '',
  additionalDetails: '',
  clientAppUsed: 'Browser',
  userAgent: '',
  isInteractive: true,
  ipAddress: '203.0.113.10',
  location: { city: 'Utrecht', countryOrRegion: 'NL' },
  homeTenantId: 'contoso',
  resourceTenantId: 'contoso',
  riskLevelDuringSignIn: 'none',
  riskState: 'none',
  riskDetail: 'none',
  riskEventTypes: [],
  conditionalAccessStatus: 'success',
  appliedPolicies: [],
} as const

const laptop = {
  deviceId: 'laptop',
  displayName: 'LT-KIM',
  operatingSystem: 'Windows10',
  browser: 'Edge 134',
  isCompliant: true,
  isManaged: true,
  trustType: 'Azure AD joined',
} as const

let count = 0
type SignInOver = Partial<Omit<SignIn, 'device'>> & { readonly device?: Partial<SignInDevice> }
/** A success of ten minutes ago in Hours, an app of the tenant's own, from the person's compliant laptop; each with an id of its own. */
export const signIn = ({ device: on, ...over }: SignInOver = {}): SignIn => {
  count += 1
  const own = { id: `request-${String(count).padStart(4, '0')}`, correlationId: `attempt-${count}` }
  return { ...success, ...own, ...over, device: { ...laptop, ...on } }
}

/** What a sign-in tells about a device when the browser tells nothing. */
export const untold = { deviceId: '', displayName: '', isCompliant: false, isManaged: false }

const demand = {
  id: 'ca1',
  displayName: 'CA001 Secret policy',
  result: 'failure',
  enforcedGrantControls: ['Mfa'],
  enforcedSessionControls: [],
} as const

/** A policy as one sign-in met it: it asks for MFA and was not met. The policy itself is `conditionalAccessPolicy`. */
export const policy = (over: Partial<AppliedPolicy> = {}): AppliedPolicy => ({ ...demand, ...over })

/** Somebody else's failed sign-in of a quarter of an hour ago: nothing answered at the second step. */
export const tenantFailure = (over: Partial<TenantFailure> = {}): TenantFailure => ({
  createdDateTime: minutesAgo(15),
  userId: 'alex',
  appId: 'hours',
  resourceId: 'hours',
  errorCode: 500121,
  failureReason: '',
  ...over,
})
