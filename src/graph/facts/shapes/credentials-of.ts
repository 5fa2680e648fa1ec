import type { KeyCredential, PasswordCredential } from '../../../model/facts/apps.ts'
import { instant, maybe, text } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'
import { parts, words } from './lenient.ts'

const keyOf = (key: Row): KeyCredential => ({
  usage: words(key, 'usage'),
  type: words(key, 'type'),
  endDateTime: maybe(instant, key, 'endDateTime'),
  customKeyIdentifier: maybe(text, key, 'customKeyIdentifier'),
})

const secretOf = (secret: Row): PasswordCredential => ({ endDateTime: maybe(instant, secret, 'endDateTime') })

/** When the certificates and secrets of an app end; keys, names and hints stay behind. */
export const credentialsOf = (
  app: Row,
): {
  readonly keyCredentials: readonly KeyCredential[]
  readonly passwordCredentials: readonly PasswordCredential[]
} => ({
  keyCredentials: parts(app, 'keyCredentials', keyOf),
  passwordCredentials: parts(app, 'passwordCredentials', secretOf),
})
