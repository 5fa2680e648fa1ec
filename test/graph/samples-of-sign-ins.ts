import type { Sample } from './samples.ts'

const signIn = {
  id: 'r1',
  correlationId: 'c1',
  createdDateTime: '2026-02-01T00:00:00Z',
  userId: 'u1',
  userPrincipalName: 'kim@contoso.com',
  appId: 'a1',
  appDisplayName: 'Hours',
  resourceId: 'res1',
  resourceDisplayName: 'Hours API',
  status: { errorCode: 53000, failureReason: 'Device is not compliant.', additionalDetails: null },
  clientAppUsed: 'Browser',
  userAgent: 'Mozilla/5.0',
  isInteractive: true,
  ipAddress: '203.0.113.10',
  location: { city: 'Utrecht', countryOrRegion: 'NL' },
  homeTenantId: 't1',
  resourceTenantId: 't1',
  riskLevelDuringSignIn: 'none',
  riskState: 'none',
  riskDetail: 'none',
  riskEventTypes_v2: [],
  deviceDetail: { deviceId: '', displayName: '', operatingSystem: 'Ios', browser: 'Safari', isCompliant: null },
  conditionalAccessStatus: 'failure',
  appliedConditionalAccessPolicies: [
    {
      id: 'ca1',
      displayName: 'CA1',
      result: 'failure',
      enforcedGrantControls: ['RequireCompliantDevice'],
      enforcedSessionControls: [],
    },
  ],
} as const

export const samplesOfSignIns = {
  signIns: { path: '/auditLogs/signIns?$filter=userId', one: signIn },
  signInInQuestion: {
    path: '/auditLogs/signIns/r9',
    isSingle: true,
    one: { ...signIn, id: 'r9' },
    besides: [['/auditLogs/signIns?$filter=userId', { value: [] }]],
    absent: { is: 'not-in-log' },
  },
} as const satisfies Readonly<Record<string, Sample>>
