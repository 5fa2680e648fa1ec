import type { Instant } from '../instant.ts'

/** Kinds of authentication method, after the `@odata.type` of Graph without prefix and suffix. */
export type AuthenticationMethodKind =
  | 'password'
  | 'phone'
  | 'email'
  | 'microsoftAuthenticator'
  | 'fido2'
  | 'softwareOath'
  | 'hardwareOath'
  | 'windowsHelloForBusiness'
  | 'platformCredential'
  | 'temporaryAccessPass'
  | 'external'
  | 'other'

/** One registered way to prove who you are. */
export interface AuthenticationMethod {
  readonly kind: AuthenticationMethodKind
  /** Name of the device or key, where the method has one. */
  readonly displayName?: string
  /** The last two digits of a phone number: never the whole. */
  readonly phoneEnding?: string
  readonly createdDateTime?: Instant
  /** For a temporary access pass: whether it can still be used. */
  readonly isUsable?: boolean
}
