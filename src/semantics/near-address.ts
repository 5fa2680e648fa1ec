import { editDistance } from '../model/edit-distance.ts'

/** In what two addresses differ, the smallest thing first; `spelling` is a slip or several small things, `path` and `host` are another place. */
export type Difference = 'nothing' | 'slash' | 'case' | 'scheme' | 'spelling' | 'path' | 'host'

/** The registered address that is most like the one sent. */
export interface NearAddress {
  readonly address: string
  readonly differs: Difference
}

/**
 * The registered address or identifier that is most like the one an app sent; undefined when none is like it. Entra compares them to the letter,
 * https://learn.microsoft.com/entra/identity-platform/reply-url
 */
export const nearAddress = (sent: string, registered: readonly string[]): NearAddress | undefined => {
  for (const [differs, isSame] of comparisons) {
    const address = registered.find((one) => isSame(sent, one))
    if (address !== undefined) return { address, differs }
  }
  return undefined
}

/** Slips in an address that are no other address. */
const mostSlips = 2

const withoutSlash = (address: string): string => address.replace(/\/+$/, '')
const withoutScheme = (address: string): string => address.replace(/^https?:\/\//i, '')
const bare = (address: string): string => withoutSlash(withoutScheme(address)).toLowerCase()

const comparisons: readonly (readonly [Difference, (sent: string, registered: string) => boolean])[] = [
  ['nothing', (sent, one) => sent === one],
  ['slash', (sent, one) => withoutSlash(sent) === withoutSlash(one)],
  ['case', (sent, one) => sent.toLowerCase() === one.toLowerCase()],
  ['scheme', (sent, one) => withoutScheme(sent) === withoutScheme(one)],
  ['spelling', (sent, one) => isSlip(bare(sent), bare(one))],
  ['path', (sent, one) => hostOf(sent) !== undefined && hostOf(sent) === hostOf(one)],
  ['host', (sent, one) => isSibling(sent, one)],
]

/** A number that differs is another thing, not a slip: `hr1` and `hr2`. */
const isSlip = (one: string, other: string): boolean =>
  one.replace(/\D/g, '') === other.replace(/\D/g, '') &&
  Math.min(one.length, other.length) >= 8 &&
  editDistance(one, other, mostSlips) <= mostSlips

/** The host of a web address, with its port; undefined for what is none, such as `urn:app`. */
const hostOf = (address: string): string | undefined => {
  const url = URL.parse(address)
  return url && /^https?:$/.test(url.protocol) ? url.host.toLowerCase() : undefined
}

/** `app-test.contoso.com/saml` and `app.contoso.com/saml`: the same place in another house of the same street. */
const isSibling = (one: string, other: string): boolean => {
  const [first, second] = [URL.parse(one), URL.parse(other)]
  if (!first || !second || first.pathname !== second.pathname || first.pathname === '/') return false
  const street = ({ hostname }: URL): string => hostname.toLowerCase().split('.').slice(-2).join('.')
  return street(first).includes('.') && street(first) === street(second)
}
