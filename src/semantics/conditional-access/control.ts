import type { GrantControls } from '../../model/facts/conditional-access.ts'

/** Built-in grant controls in the order Entra asks for them, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-policies */
const builtIn = [
  'block',
  'mfa',
  'compliantDevice',
  'domainJoinedDevice',
  'approvedApplication',
  'compliantApplication',
  'passwordChange',
  'riskRemediation',
] as const

/** What a policy can ask for; `other` is one that Microsoft added since. */
export type Control = (typeof builtIn)[number] | 'authenticationStrength' | 'termsOfUse' | 'custom' | 'other'

/** One thing a policy asks for; `id` names the agreement or the custom control. */
export interface Demand {
  readonly control: Control
  readonly id?: string
}

/** Everything a policy asks for, in the order Entra asks for it. */
export const demandsOf = (grant: GrantControls): readonly Demand[] => {
  const { builtInControls, customAuthenticationFactors, termsOfUse, authenticationStrength } = grant
  const known = builtIn.filter((control) => builtInControls.includes(control))
  const others = builtInControls.filter((control) => !builtIn.some((name) => name === control))
  return [
    ...known.map((control) => ({ control })),
    ...(authenticationStrength ? [{ control: 'authenticationStrength' } as const] : []),
    ...termsOfUse.map((id) => ({ control: 'termsOfUse', id }) as const),
    ...customAuthenticationFactors.map((id) => ({ control: 'custom', id }) as const),
    ...others.map((id) => ({ control: 'other', id }) as const),
  ]
}
