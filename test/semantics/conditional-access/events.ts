import type { AppliedPolicy, SignIn } from '../../../src/model/facts/sign-ins.ts'
import { ids } from './policies.ts'

/** A policy as an event met it: it failed, and blocks unless told otherwise. */
export const applied = (over: Partial<AppliedPolicy> = {}): AppliedPolicy => ({
  id: 'p',
  displayName: 'P',
  result: 'failure',
  enforcedGrantControls: ['Block'],
  enforcedSessionControls: [],
  ...over,
})

/** A browser on Windows, in the Netherlands, refused by one policy at the web app Hours. */
export const event = (over: Partial<SignIn> = {}): SignIn => ({
  id: 'e',
  correlationId: 'c',
  createdDateTime: '2026-02-19T09:00:00Z',
  userId: 'me',
  userPrincipalName: 'me@contoso.com',
  appId: ids.hours,
  appDisplayName: 'Hours',
  resourceId: ids.hours,
  resourceDisplayName: 'Hours',
  errorCode: 53003,
  failureReason: '',
  additionalDetails: '',
  clientAppUsed: 'Browser',
  userAgent: '',
  isInteractive: true,
  ipAddress: '203.0.113.10',
  location: { city: 'Utrecht', countryOrRegion: 'NL' },
  device: {
    deviceId: '',
    displayName: '',
    operatingSystem: 'Windows10',
    browser: 'Edge',
    isCompliant: false,
    isManaged: false,
    trustType: '',
  },
  homeTenantId: 'us',
  resourceTenantId: 'us',
  riskLevelDuringSignIn: 'none',
  riskState: 'none',
  riskDetail: 'none',
  riskEventTypes: [],
  conditionalAccessStatus: 'failure',
  appliedPolicies: [applied()],
  ...over,
})
