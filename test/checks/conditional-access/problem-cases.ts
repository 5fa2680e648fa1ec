import { device, policy, signIn, untold } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const refused = (device: Parameters<typeof signIn>[0] = {}) =>
  signIn({
    errorCode: 53000,
    device: { isCompliant: false },
    appliedPolicies: [policy({ enforcedGrantControls: ['RequireCompliantDevice'] })],
    ...device,
  })

/** Cases of each check of `conditional-access` that together use all its words. */
export const conditionalAccessCases = {
  'ca-device-not-compliant': [
    {
      facts: { devices: [device({ isCompliant: false })], signIns: [refused()] },
      names: ['CA001 Secret policy', 'LT-KIM'],
    },
    { facts: { devices: [device({ isCompliant: false, isManaged: false })], signIns: [refused()] }, names: ['LT-KIM'] },
    { facts: { devices: [], signIns: [refused({ device: untold })] } },
    { facts: { devices: [], signIns: undefined }, said: { codes: [53000] } },
  ],
  'security-defaults-legacy-block': [{ facts: {} }],
  'ca-block-policy': [{ facts: {} }],
  'ca-location-block': [{ facts: {} }],
  'ca-device-not-hybrid-joined': [{ facts: {} }],
  'device-state-not-sent': [{ facts: {} }],
  'device-disabled': [{ facts: {} }],
  'ca-legacy-auth-block': [{ facts: {} }],
  'ca-app-not-approved': [{ facts: {} }],
  'ca-platform-blocked': [{ facts: {} }],
  'ca-service-dependency': [{ facts: {} }],
  'ca-device-code-flow-blocked': [{ facts: {} }],
  'ca-terms-of-use': [{ facts: {} }],
  'ca-risk-block': [{ facts: {} }],
  'user-risk-high': [{ facts: {} }],
  'home-tenant-risk-block': [{ facts: {} }],
} satisfies ProblemCases
