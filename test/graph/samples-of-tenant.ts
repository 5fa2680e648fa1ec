import type { Sample } from './samples.ts'

/** A certificate made for this test, for sts.contoso.com. */
export const certificate =
  'MIIBijCCAS+gAwIBAgIUE0WlNN6Ikkhvd3zea3yp0s4ijn4wCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPc3RzLmNvbnRvc28uY29t' +
  'MB4XDTI2MTEyMDIzMDkzNFoXDTI3MTEyMDIzMDkzNFowGjEYMBYGA1UEAwwPc3RzLmNvbnRvc28uY29tMFkwEwYHKoZIzj0CAQYI' +
  'KoZIzj0DAQcDQgAEvhsk87aAsbgbXL/iv8Rm1yrxEAvVPrN+nZ0H2nSkDU3kla7nQi45vpaPEMqmo+/jAfhmF1fJH8Jd4TmHuGqn' +
  'haNTMFEwHQYDVR0OBBYEFH5O+e6DK2t0ed+FHjoDOfBJxoAJMB8GA1UdIwQYMBaAFH5O+e6DK2t0ed+FHjoDOfBJxoAJMA8GA1Ud' +
  'EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhALrlz+6wydXJWMqEdyVqIz/prNA8baiv04108iSXJf6fAiEAzlOESGN6tzVN' +
  'rSCku8vYFjEKAIcq320UJnqJcOdEM9Q='

const subscribedSku = {
  skuId: 's1',
  skuPartNumber: 'SPE_E3',
  capabilityStatus: 'Enabled',
  consumedUnits: 231,
  prepaidUnits: { enabled: 250, suspended: 7, warning: 3, lockedOut: 0 },
  servicePlans: [{ servicePlanId: 'p1', servicePlanName: 'TEAMS1' }],
}

const domain = {
  id: 'contoso.com',
  authenticationType: 'Federated',
  isDefault: true,
  isVerified: true,
  isRoot: true,
  passwordValidityPeriodInDays: 90,
}

export const samplesOfTenant = {
  subscribedSkus: { path: '/subscribedSkus', one: subscribedSku },
  licensingGroups: {
    path: '/groups?$filter=assignedLicenses',
    one: {
      id: 'g1',
      displayName: 'LIC-E3',
      groupTypes: [],
      assignedLicenses: [{ skuId: 's1', disabledPlans: [] }],
      membershipRule: null,
      membershipRuleProcessingState: null,
      onPremisesSyncEnabled: true,
      licenseProcessingState: { state: 'ProcessingComplete' },
    },
    besides: [
      ['/subscribedSkus', { value: [subscribedSku] }],
      ['/groups?$filter=hasMembersWithLicenseErrors', { value: [{ id: 'g1' }] }],
    ],
  },
  dynamicGroups: {
    path: '/groups?$filter=groupTypes',
    one: {
      id: 'g2',
      displayName: 'DYN-Sales',
      groupTypes: ['DynamicMembership'],
      membershipRule: 'user.department -eq "Sales"',
      membershipRuleProcessingState: 'On',
      onPremisesSyncEnabled: null,
    },
  },
  appNames: { path: '/servicePrincipals?', one: { appId: 'a1', displayName: 'Hours' } },
  appCredentials: {
    path: '/servicePrincipals?$filter=tags',
    one: {
      appId: 'a1',
      displayName: 'Hours',
      preferredSingleSignOnMode: 'saml',
      preferredTokenSigningKeyThumbprint: 'AB61',
      keyCredentials: [
        { usage: 'Verify', endDateTime: '2027-01-01T00:00:00Z', customKeyIdentifier: 'q2E=' },
        { usage: 'Sign', endDateTime: '2027-01-01T00:00:00Z', customKeyIdentifier: 'q2E=' },
      ],
    },
    besides: [
      [
        '/applications?',
        {
          value: [
            {
              appId: 'a2',
              displayName: 'Rooms',
              keyCredentials: [{ usage: 'Verify', endDateTime: '2026-06-01T00:00:00Z' }],
              passwordCredentials: [{ endDateTime: '2026-03-01T00:00:00Z' }, { endDateTime: null }],
            },
          ],
        },
      ],
    ],
  },
  organization: {
    path: '/organization?',
    one: {
      id: 't1',
      displayName: 'Contoso',
      countryLetterCode: 'NL',
      verifiedDomains: [{ name: 'contoso.com', isDefault: true, isInitial: false }],
      onPremisesSyncEnabled: true,
      onPremisesLastSyncDateTime: '2026-02-01T00:00:00Z',
      assignedPlans: [
        { servicePlanId: 'eec0eb4f-6444-4f95-aba0-50c24d67f998', capabilityStatus: 'Enabled' },
        { servicePlanId: 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5', capabilityStatus: 'Warning' },
      ],
    },
  },
  domains: { path: '/domains?', one: domain },
  federation: {
    path: '/domains/contoso.com/federationConfiguration',
    besides: [['/domains?', { value: [domain] }]],
    one: {
      displayName: 'AD FS',
      issuerUri: 'http://sts.contoso.com/adfs/services/trust',
      passiveSignInUri: 'https://sts.contoso.com/adfs/ls/',
      signingCertificate: certificate,
      nextSigningCertificate: 'no certificate',
      federatedIdpMfaBehavior: 'acceptIfMfaDoneByFederatedIdp',
      signingCertificateUpdateStatus: { certificateUpdateResult: 'Failed', lastRunDateTime: '2026-02-01T00:00:00Z' },
    },
  },
  serviceIssues: {
    path: '/admin/serviceAnnouncement/issues?',
    one: {
      id: 'EX1',
      title: 'Mail is slow',
      service: 'Exchange Online',
      feature: 'E-Mail',
      classification: 'incident',
      status: 'serviceDegradation',
      startDateTime: '2026-02-01T00:00:00Z',
      impactDescription: 'Some people wait.',
    },
  },
  subscriptions: {
    path: '/directory/subscriptions?',
    one: {
      skuId: 's1',
      skuPartNumber: 'SPE_E3',
      status: 'Enabled',
      totalLicenses: 250,
      isTrial: false,
      nextLifecycleDateTime: '2026-09-01T00:00:00Z',
    },
  },
  agreements: { path: '/none', one: {}, never: 'not-supported' },
  tenantFailures: {
    path: '/auditLogs/signIns?$filter=createdDateTime',
    none: { since: '2026-02-01T22:00:00Z', failures: [] },
    one: {
      createdDateTime: '2026-02-01T23:00:00Z',
      userId: 'u2',
      appId: 'a1',
      resourceId: 'res1',
      status: { errorCode: 53003, failureReason: 'Blocked.' },
    },
  },
} as const satisfies Readonly<Record<string, Sample>>
