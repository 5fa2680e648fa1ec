import type { AuthenticationMethod, AuthenticationMethodKind } from '../model/facts/authentication.ts'

/** Never a second step: an e-mail address only serves password reset, https://learn.microsoft.com/entra/identity/authentication/concept-authentication-methods */
const never: readonly AuthenticationMethodKind[] = ['password', 'email']
/** Of one device or of one hour: Entra may still ask for a second step that works everywhere. */
const passing: readonly AuthenticationMethodKind[] = [
  'windowsHelloForBusiness',
  'platformCredential',
  'temporaryAccessPass',
]

/** The registered methods that serve as a second step wherever somebody signs in. */
export const secondSteps = (methods: readonly AuthenticationMethod[]): readonly AuthenticationMethod[] =>
  methods.filter(({ kind }) => !never.includes(kind) && !passing.includes(kind))

/** The registered methods of one device or of one hour. */
export const passingSteps = (methods: readonly AuthenticationMethod[]): readonly AuthenticationMethod[] =>
  methods.filter(({ kind }) => passing.includes(kind))
