import type { KeyCredential, ServicePrincipal } from '../model/facts/apps.ts'
import type { Instant } from '../model/instant.ts'

/** The certificate that signs what Entra ID tells an app in SAML. */
export type SigningCertificate =
  | { readonly is: 'expired'; readonly since: Instant }
  | { readonly is: 'valid' }
  | { readonly is: 'none' }
  /** It cannot be told which of several signs. */
  | { readonly is: 'unknown' }

/** How the signing certificate of an app stands; Entra ID goes on signing with one that has ended, https://learn.microsoft.com/entra/identity/enterprise-apps/tutorial-manage-certificates-for-federated-single-sign-on */
export const signingCertificate = (app: ServicePrincipal, now: Instant): SigningCertificate => {
  const { keyCredentials, preferredTokenSigningKeyThumbprint: thumbprint } = app
  const ends = (keys: readonly KeyCredential[]): readonly Instant[] =>
    keys.flatMap(({ endDateTime }) => endDateTime ?? []).toSorted()
  if (keyCredentials.length === 0) return { is: 'none' }
  const inUse = keyCredentials.filter((key) => thumbprint !== undefined && isOf(key, thumbprint))
  const last = ends(inUse.length > 0 ? inUse : keyCredentials).at(-1)
  if (last === undefined) return { is: 'unknown' }
  if (Date.parse(last) <= Date.parse(now)) return { is: 'expired', since: last }
  // Without knowing which one signs, an ended one beside a valid one may be the one in use.
  const isSure = inUse.length > 0 || ends(keyCredentials).every((end) => Date.parse(end) > Date.parse(now))
  return { is: isSure ? 'valid' : 'unknown' }
}

/** The identifier of a key holds the thumbprint as bytes, or as its letters. */
const isOf = ({ customKeyIdentifier }: KeyCredential, thumbprint: string): boolean => {
  const bytes = bytesOf(customKeyIdentifier ?? '')
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  return [hex, bytes].some((one) => one.toLowerCase() === thumbprint.toLowerCase())
}

const bytesOf = (base64: string): string => {
  try {
    return atob(base64)
  } catch {
    return ''
  }
}
