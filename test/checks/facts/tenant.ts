import type {
  Agreement,
  Domain,
  Federation,
  Organization,
  ServiceIssue,
  SigningCertificate,
} from '../../../src/model/facts/tenant.ts'
import { daysAgo, minutesAgo } from './moments.ts'

/** Contoso: cloud only, with everything it needs a licence for. */
export const organization = (over: Partial<Organization> = {}): Organization => ({
  id: 'contoso',
  displayName: 'Contoso',
  countryLetterCode: 'NL',
  verifiedDomains: [
    { name: 'contoso.com', isDefault: true, isInitial: false },
    { name: 'contoso.onmicrosoft.com', isDefault: false, isInitial: true },
  ],
  onPremisesSyncEnabled: false,
  edition: { entra: 'p2', hasIntune: true },
  ...over,
})

/** The same organisation with a local directory that was brought over twenty minutes ago. */
export const syncedOrganization = (over: Partial<Organization> = {}): Organization =>
  organization({ onPremisesSyncEnabled: true, onPremisesLastSyncDateTime: minutesAgo(20), ...over })

/** contoso.com, where passwords never expire. */
export const domain = (over: Partial<Domain> = {}): Domain => ({
  id: 'contoso.com',
  authenticationType: 'Managed',
  isDefault: true,
  isVerified: true,
  isRoot: true,
  passwordValidityPeriodInDays: 2_147_483_647,
  ...over,
})

/** A certificate to sign with, good for half a year more. */
export const signingCertificate = (over: Partial<SigningCertificate> = {}): SigningCertificate => ({
  validFrom: daysAgo(180),
  validTo: daysAgo(-180),
  thumbprint: '5F3E1C0A9B8D7766554433221100FFEEDDCCBBAA',
  ...over,
})

/** The organisation's own sign-in server; goes with `domain({ authenticationType: 'Federated' })`. */
export const federation = (over: Partial<Federation> = {}): Federation => ({
  domain: 'contoso.com',
  displayName: 'AD FS',
  issuerUri: 'http://sts.contoso.com/adfs/services/trust',
  passiveSignInUri: 'https://sts.contoso.com/adfs/ls/',
  signingCertificate: signingCertificate(),
  federatedIdpMfaBehavior: 'acceptIfMfaDoneByFederatedIdp',
  certificateUpdate: { result: 'Success', lastRunDateTime: daysAgo(1) },
  ...over,
})

/** Trouble with signing in that Microsoft works on since an hour. */
export const serviceIssue = (over: Partial<ServiceIssue> = {}): ServiceIssue => ({
  id: 'MO612345',
  title: 'Some users cannot complete MFA',
  service: 'Microsoft Entra',
  feature: 'Sign-in',
  classification: 'incident',
  status: 'serviceDegradation',
  startDateTime: minutesAgo(60),
  impactDescription: 'Users may not be able to sign in.',
  ...over,
})

/** Terms of use. */
export const agreement = (over: Partial<Agreement> = {}): Agreement => ({
  id: 'terms',
  displayName: 'Terms for guests',
  isPerDeviceAcceptanceRequired: false,
  isViewingBeforeAcceptanceRequired: true,
  ...over,
})
