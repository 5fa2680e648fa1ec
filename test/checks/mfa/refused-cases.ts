import {
  authenticationMethodsPolicy,
  conditionalAccessPolicy,
  grantControls,
  method,
  methodConfiguration,
} from '../judge.ts'
import { methods, minutesAgo, policy, riskyUser, signIn, temporaryAccessPass } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const refused = (errorCode: number, over = {}) => signIn({ errorCode, createdDateTime: minutesAgo(5), ...over })
const stopped = { appliedPolicies: [policy()] }
const onRegistering = (controls: readonly string[], locations = {}) => ({
  conditionalAccessPolicies: [
    conditionalAccessPolicy({
      conditions: {
        applications: { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] },
        ...locations,
      },
      grantControls: grantControls(controls),
    }),
  ],
})
const untrusted = { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } }
const far = { device: { isCompliant: false } }
const pass = (methodUsabilityReason: string, over = {}) => ({
  authenticationMethods: [method({ kind: 'password' }), temporaryAccessPass({ methodUsabilityReason, ...over })],
})
const speaks = { signs: ['has-access-pass'] } as const
const setting = (over: Parameters<typeof methodConfiguration>[1]) => ({
  authenticationMethodsPolicy: authenticationMethodsPolicy(methodConfiguration('TemporaryAccessPass', over)),
})

/** Cases of the checks about registering, and about the pass one registers with. */
export const refusedCases = {
  'mfa-registration-blocked-risk': [
    {
      facts: {
        signIns: [refused(53003, { ...stopped, riskLevelDuringSignIn: 'high' })],
        riskyUser: riskyUser(),
        ...onRegistering(['block'], { signInRiskLevels: ['high'] }),
      },
      said: { signs: ['asks-to-register'] },
      names: ['CA001 Secret policy', 'high', '203.0.113.10'],
    },
    { facts: { signIns: [refused(53004, { appDisplayName: '', location: { city: '', countryOrRegion: '' } })] } },
    { facts: { signIns: undefined }, said: { codes: [53004] } },
  ],
  'mfa-registration-location-blocked': [
    {
      facts: { signIns: [refused(53010, stopped)], ...onRegistering(['block'], untrusted) },
      names: ['CA001 Secret policy', 'LOC-Secret-Office'],
    },
    { facts: { signIns: [refused(53010, { ...stopped, ...far })], ...onRegistering(['compliantDevice']) } },
    {
      facts: { signIns: [refused(53010, { ...stopped, ...far })], ...onRegistering(['compliantDevice'], untrusted) },
    },
    { facts: { signIns: [refused(53010, { location: { city: '', countryOrRegion: 'NL' } })] } },
    { facts: { signIns: undefined }, said: { codes: [53010] } },
  ],
  'tap-expired-or-used': [
    { facts: { ...pass('Expired'), signIns: [refused(50079)] }, said: speaks, names: ['Kim de Vries'] },
    { facts: { ...pass('Expired', { startDateTime: undefined }), signIns: [] }, said: speaks },
    { facts: { ...pass('OneTimeUsed'), signIns: [refused(130505, { appDisplayName: '' })] } },
    { facts: { ...pass('NotYetValid', { startDateTime: minutesAgo(-60) }), signIns: [] }, said: speaks },
    { facts: { signIns: [refused(130507)] } },
  ],
  'tap-not-allowed-by-policy': [
    { facts: { ...pass('DisabledByPolicy'), ...setting({ state: 'disabled' }), signIns: [refused(130502)] } },
    { facts: { ...setting({ includeTargets: [{ id: 'pilots', targetType: 'group' }] }), signIns: [] }, said: speaks },
    { facts: { ...pass('DisabledByPolicy'), signIns: [refused(130502, { appDisplayName: '' })] } },
  ],
  'security-defaults-mfa': [
    {
      facts: {
        securityDefaults: { isEnabled: true },
        authenticationMethods: methods('password'),
        signIns: [refused(50079)],
      },
      names: ['Kim de Vries'],
    },
    {
      facts: { securityDefaults: { isEnabled: true }, authenticationMethods: [], signIns: undefined },
      said: { codes: [50072], signs: ['asks-mfa-off'] },
    },
  ],
} satisfies ProblemCases
