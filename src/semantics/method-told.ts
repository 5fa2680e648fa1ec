import type { AuthenticationMethod, AuthenticationMethodKind } from '../model/facts/authentication.ts'
import type { Values } from '../model/value.ts'

const kinds: Readonly<Partial<Record<AuthenticationMethodKind, string>>> = {
  microsoftAuthenticator: 'app',
  softwareOath: 'code',
  phone: 'number',
  fido2: 'key',
  windowsHelloForBusiness: 'hello',
  platformCredential: 'hello',
  hardwareOath: 'token',
}

/** One method as values for words: `method` (`app`, `code`, `number`, `key`, `hello`, `token`, `other`, or `none`), the `device` it is on, the `ending` of a phone number. */
export const methodTold = (method: AuthenticationMethod | undefined): Values => ({
  method: method ? (kinds[method.kind] ?? 'other') : 'none',
  device: method?.displayName || 'none',
  ending: method?.phoneEnding ?? 'none',
})

/** The same for the method somebody can use instead. */
export const spareTold = (method: AuthenticationMethod | undefined): Values => {
  const { method: spare = 'none', device: spareDevice = 'none', ending: spareEnding = 'none' } = methodTold(method)
  return { spare, spareDevice, spareEnding }
}
