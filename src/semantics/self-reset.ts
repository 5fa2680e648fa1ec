import type { Facts } from '../model/facts.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { isExternal } from './is-external.ts'

/** Whether somebody can reset the password themselves, https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks */
export type SelfReset =
  | 'usable'
  /** Not in scope, or off for administrators. */
  | 'not-enabled'
  | 'not-registered'
  /** The password of a guest belongs to another organisation. */
  | 'at-home'
  | 'unknown'

/** What the page for password reset says with its codes, https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr */
const refusals = {
  SSPR_0009: 'everybody',
  SSPR_0010: 'writeback',
  SSPR_0011: 'policy',
  SSPR_0012: 'licence',
  SSPR_0013: 'scope',
  SSPR_0014: 'not-registered',
  SSPR_0029: 'directory',
  SSPR_0030: 'directory',
} as const

/** Why the page for password reset refuses. */
export type ResetRefusal = (typeof refusals)[keyof typeof refusals]

const isRefusalCode = (code: string): code is keyof typeof refusals => Object.hasOwn(refusals, code)

/** The code of the reset page that somebody quotes, and what it means. */
export const resetRefusal = ({
  clientCodes,
}: Symptoms): { readonly code: string; readonly because: ResetRefusal } | undefined => {
  const code = clientCodes.find(isRefusalCode)
  return code && { code, because: refusals[code] }
}

/** What the registration report says; administrators always may, with two methods, unless that is switched off for them. */
export const selfReset = ({
  account,
  registration,
  authorizationPolicy,
}: Pick<Facts, 'account'> & Partial<Pick<Facts, 'registration' | 'authorizationPolicy'>>): SelfReset => {
  if (isExternal(account)) return 'at-home'
  if (registration?.is !== 'listed') return 'unknown'
  if (registration.isAdmin && authorizationPolicy?.allowedToUseSSPR === false) return 'not-enabled'
  if (!registration.isSsprEnabled && !registration.isAdmin) return 'not-enabled'
  if (!registration.isSsprRegistered) return 'not-registered'
  return registration.isSsprCapable ? 'usable' : 'unknown'
}

/** Whether the words are about resetting the password rather than about using it. */
export const asksReset = ({ signs }: Symptoms): boolean =>
  signs.includes('forgot-password') || signs.includes('reset-refused')
