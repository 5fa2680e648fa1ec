import type { AppCredential, KeyCredential } from '../../model/facts/apps.ts'
import type { Answer } from '../answers/answer.ts'
import type { Asker } from '../asking/asker.ts'
import { maybe, parsed, parsedEach, text } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { allOf } from './shapes/all-of.ts'
import { credentialsOf } from './shapes/credentials-of.ts'
import { words } from './shapes/lenient.ts'

type Ending = Pick<KeyCredential, 'endDateTime'>
type Kind = Pick<AppCredential, 'is' | 'isInUse'>

const ending = (app: Row, { endDateTime }: Ending, kind: Kind): readonly AppCredential[] => {
  const named = { appId: text(app, 'appId'), displayName: words(app, 'displayName') }
  return endDateTime === undefined ? [] : [{ ...named, ...kind, endDateTime }]
}

const ofRegistration = (app: Row): readonly AppCredential[] => {
  const { keyCredentials, passwordCredentials } = credentialsOf(app)
  return [
    ...passwordCredentials.flatMap((secret) => ending(app, secret, { is: 'secret' })),
    ...keyCredentials.flatMap((key) => ending(app, key, { is: 'certificate' })),
  ]
}

/** Whether this key has the thumbprint (hexadecimal) that signs now. */
const inUse = ({ customKeyIdentifier }: KeyCredential, thumbprint: string | undefined): Pick<Kind, 'isInUse'> => {
  if (customKeyIdentifier === undefined || thumbprint === undefined) return {}
  const own = Buffer.from(customKeyIdentifier, 'base64').toString('hex')
  return { isInUse: own.toLowerCase() === thumbprint.toLowerCase() }
}

// A signing certificate stands there twice, as its public and its private half.
const ofSaml = (app: Row): readonly AppCredential[] => {
  if (maybe(text, app, 'preferredSingleSignOnMode') !== 'saml') return []
  const thumbprint = maybe(text, app, 'preferredTokenSigningKeyThumbprint')
  return credentialsOf(app)
    .keyCredentials.filter(({ usage }) => usage === 'Verify')
    .flatMap((key) => ending(app, key, { is: 'saml-signing-certificate', ...inUse(key, thumbprint) }))
}

const each = async (
  ask: Asker,
  path: string,
  of: (app: Row) => readonly AppCredential[],
): Promise<Answer<readonly AppCredential[]>> =>
  parsed(parsedEach(await ask.list(path, { pages: 20 }), of), (found) => found.flat())

const registrations = `/applications${query({ $select: 'appId,displayName,keyCredentials,passwordCredentials', $top: 999 })}`
// Graph cannot filter by the way of signing in; the tag is what makes an enterprise application one.
const enterprise = `/servicePrincipals${query({
  $filter: "tags/any(t:t eq 'WindowsAzureActiveDirectoryIntegratedApp')",
  $select: 'appId,displayName,keyCredentials,preferredSingleSignOnMode,preferredTokenSigningKeyThumbprint',
  $top: 999,
})}`

/** Secrets and certificates of all apps, with the day they end, https://learn.microsoft.com/graph/api/application-list */
export const appCredentials: Reader<'appCredentials'> = {
  permissions: ['Application.Read.All'],
  async read(ask) {
    return allOf(await Promise.all([each(ask, registrations, ofRegistration), each(ask, enterprise, ofSaml)]))
  },
}
