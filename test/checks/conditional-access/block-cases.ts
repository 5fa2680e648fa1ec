import { conditionalAccessPolicy, countryLocation, group, guestAccount, ipLocation, policy, signIn } from '../judge.ts'
import type { ConditionsOver } from '../facts/conditional-access.ts'
import type { FactsOver } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'
import { grantControls, riskDetection, riskyUser, syncedAccount } from '../judge.ts'

type SignInOver = NonNullable<Parameters<typeof signIn>[0]>

/** A sign-in that one policy with these conditions blocked. */
export const blocked = (conditions: ConditionsOver, over: SignInOver = {}): FactsOver => ({
  conditionalAccessPolicies: [conditionalAccessPolicy({ grantControls: grantControls(['block']), conditions })],
  signIns: [blockedSignIn(over)],
})

/** The event alone: refused with AADSTS53003 by `ca1`. */
export const blockedSignIn = (over: SignInOver = {}) =>
  signIn({
    errorCode: 53003,
    conditionalAccessStatus: 'failure',
    appliedPolicies: [policy({ enforcedGrantControls: ['Block'] })],
    ...over,
  })

const secret = 'CA001 Secret policy'
const away = { city: 'Antalya', countryOrRegion: 'TR' }
const outside = { locations: { includeLocations: ['All'], excludeLocations: ['benelux'] } }
const offNetwork = { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } }
const forbidden = { locations: { includeLocations: ['benelux'], excludeLocations: [] } }
const android = { device: { operatingSystem: 'Android 14' } }
const exceptWindows = { platforms: { includePlatforms: ['all'], excludePlatforms: ['windows'] } }
const linux = { platforms: { includePlatforms: ['linux'], excludePlatforms: [] } }
const teamsToSharePoint = {
  appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  appDisplayName: 'Microsoft Teams',
  resourceId: '00000003-0000-0ff1-ce00-000000000000',
  resourceDisplayName: 'Office 365 SharePoint Online',
}
const onSharePoint = { applications: { includeApplications: [teamsToSharePoint.resourceId] } }
const risky = { riskLevelDuringSignIn: 'high', riskEventTypes: ['unfamiliarFeatures'] }
const places = { namedLocations: [ipLocation(), countryLocation()] }

/** Cases of the checks about blocks that together use all their words. */
export const blockCases = {
  'ca-location-block': [
    {
      facts: { ...places, ...blocked(outside, { location: away, ipAddress: '192.0.2.7' }) },
      names: [secret, 'Antalya (TR)', 'LOC-Secret-Countries', 'NL, BE'],
    },
    { facts: { ...places, ...blocked(offNetwork, { ipAddress: '192.0.2.7' }) }, names: ['LOC-Secret-Office'] },
    { facts: { ...places, ...blocked(forbidden) }, names: ['LOC-Secret-Countries'] },
    { facts: { ...blocked(outside, { location: { city: '', countryOrRegion: '' } }), namedLocations: undefined } },
  ],
  'ca-platform-blocked': [
    {
      facts: {
        ...blocked(exceptWindows),
        signIns: [blockedSignIn(android), signIn()],
      },
      names: [secret, 'Android', 'Windows'],
    },
    { facts: blocked(linux, { device: { operatingSystem: 'Linux' } }), names: [secret, 'Linux'] },
    { facts: { signIns: [] }, said: { codes: [50005] } },
  ],
  'ca-service-dependency': [
    {
      facts: blocked(onSharePoint, teamsToSharePoint),
      names: [secret, 'Microsoft Teams', 'Office 365 SharePoint Online'],
    },
    {
      facts: { ...places, ...blocked({ ...onSharePoint, ...outside }, { ...teamsToSharePoint, location: away }) },
      names: [secret],
    },
    { facts: blocked({ ...onSharePoint, ...exceptWindows }, { ...teamsToSharePoint, ...android }), names: [secret] },
  ],
  'ca-device-code-flow-blocked': [{ facts: blocked({ transferMethods: ['deviceCodeFlow'] }), names: [secret] }],
  'ca-legacy-auth-block': [
    {
      facts: {
        ...blocked({ clientAppTypes: ['exchangeActiveSync', 'other'] }),
        signIns: [blockedSignIn({ clientAppUsed: 'IMAP4' }), blockedSignIn({ clientAppUsed: 'IMAP4' })],
      },
      names: [secret, 'IMAP4'],
    },
    {
      facts: blocked({ clientAppTypes: ['exchangeActiveSync', 'other'] }, { clientAppUsed: 'Authenticated SMTP' }),
      names: ['Authenticated SMTP'],
    },
    {
      facts: blocked({ clientAppTypes: ['exchangeActiveSync'] }, { clientAppUsed: 'Exchange ActiveSync' }),
      names: ['Exchange ActiveSync'],
    },
  ],
  'ca-risk-block': [
    { facts: blocked({ signInRiskLevels: ['high'] }, risky), names: [secret] },
    {
      facts: {
        signIns: [blockedSignIn({ ...risky, appliedPolicies: undefined })],
        conditionalAccessPolicies: undefined,
      },
    },
  ],
  'user-risk-high': [
    {
      facts: {
        ...blocked({ userRiskLevels: ['high'] }),
        riskyUser: riskyUser(),
        riskDetections: [riskDetection()],
        account: syncedAccount(),
      },
      names: [secret],
    },
    { facts: { signIns: [signIn({ errorCode: 50135 })], riskyUser: riskyUser({ riskLevel: 'hidden' }) } },
    { facts: { signIns: [] }, said: { codes: [53011] } as const },
  ].map((one) => ({ ...one, facts: { riskyUser: riskyUser(), ...one.facts } })),
  'home-tenant-risk-block': [{ facts: { account: guestAccount(), signIns: [signIn({ errorCode: 53011 })] } }],
  'ca-block-policy': [
    {
      facts: {
        ...blocked({ users: { includeUsers: [], includeGroups: ['staff'] } }),
        groups: [group({ id: 'staff', displayName: 'SG-Secret' })],
      },
      names: [secret, 'SG-Secret'],
    },
    {
      facts: blocked({ deviceFilter: { mode: 'include', rule: 'device.trustType -ne "ServerAD"' } }),
      names: [secret, 'device.trustType'],
    },
    { facts: blocked({ insiderRiskLevels: ['elevated'] }), names: [secret] },
    { facts: blocked({ clientAppTypes: ['browser'] }), names: [secret] },
    { facts: blocked({ transferMethods: ['authenticationTransfer'] }), names: [secret] },
    {
      facts: blocked({
        applications: { includeAuthenticationContextClassReferences: ['c1'], includeApplications: [] },
      }),
      names: [secret],
    },
    { facts: { signIns: [blockedSignIn({ errorCode: 530032, appliedPolicies: [] })] } },
  ],
} satisfies ProblemCases
