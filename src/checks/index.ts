import { accountDisabled } from './account-disabled.ts'
import { caDeviceNotCompliant } from './ca-device-not-compliant.ts'
import { licenseMissing } from './license-missing.ts'
import { mfaNotRegistered } from './mfa-not-registered.ts'
import { userNotAssignedToApp } from './user-not-assigned-to-app.ts'

/** Every check, in the order in which their causes stop a sign-in: account, second step, device, app; a licence stops only what comes after. */
export const checks = [
  accountDisabled,
  mfaNotRegistered,
  caDeviceNotCompliant,
  userNotAssignedToApp,
  licenseMissing,
] as const

/** The id of a check: a root-cause id. */
export type CheckId = (typeof checks)[number]['id']

/** The words of each check, by id: the shape every other language must mirror. */
export type CheckTexts = { readonly [C in (typeof checks)[number] as C['id']]: TextLike<C['text']> }

/** The same keys, any words. */
type TextLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : { readonly [S in keyof T[K]]: string } }
