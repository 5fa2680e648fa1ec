import type { SignIn } from '../model/facts/sign-ins.ts'

/** Names of the policies that this sign-in failed and that ask for such a control (`Mfa`, `RequireCompliantDevice`, …); none when policies cannot be read. */
export const demandingPolicies = (event: SignIn | undefined, control: RegExp): readonly string[] =>
  (event?.appliedPolicies ?? [])
    .filter(
      ({ result, enforcedGrantControls }) =>
        result === 'failure' && enforcedGrantControls.some((enforced) => control.test(enforced)),
    )
    .map(({ displayName }) => displayName)
