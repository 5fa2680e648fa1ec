import { accountChecks } from './account/index.ts'
import { appsChecks } from './apps/index.ts'
import { conditionalAccessChecks } from './conditional-access/index.ts'
import { consentChecks } from './consent/index.ts'
import { federationChecks } from './federation/index.ts'
import { groupsChecks } from './groups/index.ts'
import { guestsChecks } from './guests/index.ts'
import { licencesChecks } from './licences/index.ts'
import { mfaChecks } from './mfa/index.ts'
import { myAppsChecks } from './my-apps/index.ts'
import { passwordChecks } from './password/index.ts'
import { samlChecks } from './saml/index.ts'
import { serviceChecks } from './service/index.ts'
import { sessionChecks } from './session/index.ts'
import { wrongAccountChecks } from './wrong-account/index.ts'

/** Every check, in the order in which their causes stop a sign-in: the service and the account before what is asked of it, then the app; a licence stops only what comes after. */
export const checks = [
  ...serviceChecks,
  ...federationChecks,
  ...accountChecks,
  ...wrongAccountChecks,
  ...passwordChecks,
  ...sessionChecks,
  ...guestsChecks,
  ...mfaChecks,
  ...conditionalAccessChecks,
  ...appsChecks,
  ...consentChecks,
  ...samlChecks,
  ...groupsChecks,
  ...licencesChecks,
  ...myAppsChecks,
] as const

/** The id of a check: a root-cause id. */
export type CheckId = (typeof checks)[number]['id']

/** The words of each check, by id: the shape every other language must mirror. */
export type CheckTexts = { readonly [C in (typeof checks)[number] as C['id']]: TextLike<C['text']> }

/** The same keys, any words. */
type TextLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : { readonly [S in keyof T[K]]: string } }
