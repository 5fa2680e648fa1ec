/** What a page says about an account that an organisation does not know. */
export interface AccountOnPage {
  /** The address; absent when the page names none. */
  readonly address?: string
  /** Who vouches for it: an organisation (by its tenant id), Microsoft for a personal account, or another. */
  readonly from?: Provider
  /** The organisation that does not know it: its name, a domain or a tenant id. */
  readonly tenant: string
}

/** Who vouches for an account. */
export type Provider =
  { readonly is: 'organisation'; readonly tenantId: string } | { readonly is: 'personal' } | { readonly is: 'other' }

const quoted = String.raw`'([^'\n]{1,120})'`
/** "User account 'x' from identity provider 'y' does not exist in tenant 'z'", also in Dutch; AADSTS50020, AADSTS90072, AADSTS16003. */
const whole = new RegExp(
  String.raw`${quoted}[^'\n]{1,60}(?:identity provider|provider|id-provider)\s${quoted}[^'\n]{1,60}\btenant\s${quoted}`,
  'iu',
)
/** "Selected user account does not exist in tenant 'z'", AADSTS16000. */
const tenantOnly = new RegExp(
  String.raw`\b(?:does not exist in|bestaat niet in)(?: de)? tenant\s${quoted}(?! is denied)`,
  'iu',
)
/** "Access to 'z' tenant is denied", AADSTS500021. */
const denied = new RegExp(
  String.raw`\b(?:access to ${quoted} tenant is denied|toegang tot (?:de )?tenant ${quoted} is geweigerd)`,
  'iu',
)

/** Reads which account an organisation does not know, from the sentence of Microsoft’s page; undefined when the words hold none. */
export const accountOnPage = (text: string): AccountOnPage | undefined => {
  const page = straight(text)
  const [, address, provider, tenant] = whole.exec(page) ?? []
  if (address !== undefined && provider !== undefined && tenant !== undefined)
    return { address, from: providerOf(provider), tenant }
  const only = tenantOnly.exec(page)?.[1]
  return only === undefined ? undefined : { tenant: only }
}

/** The organisation that a network keeps people out of, as the page names it. */
export const deniedTenant = (text: string): string | undefined => {
  const found = denied.exec(straight(text))
  return found?.[1] ?? found?.[2]
}

const straight = (text: string): string => text.replace(/[‘’“”"]/gu, "'")

const providerOf = (name: string): Provider => {
  const tenantId = /sts\.windows\.net\/([\da-f-]{36})/i.exec(name)?.[1]
  if (tenantId !== undefined) return { is: 'organisation', tenantId: tenantId.toLowerCase() }
  return /^live\.com$/i.test(name) ? { is: 'personal' } : { is: 'other' }
}
