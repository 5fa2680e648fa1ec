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
} satisfies ProblemCases
