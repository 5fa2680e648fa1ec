/** A link that starts an app through My Apps (the user access URL), as somebody pasted it, https://learn.microsoft.com/entra/identity/enterprise-apps/end-user-experiences */
export interface SavedLink {
  /** Application (client) id with dashes, lower case; absent when the link is cut off. */
  readonly appId?: string
  /** The name of the app in the link. */
  readonly appName?: string
  /** The organisation it is for, lower case: an id or a domain. */
  readonly tenant?: string
}

/** Today's, the launcher's, and the one of the old access panel. */
const hosts = ['myapps.microsoft.com', 'launcher.myapps.microsoft.com', 'account.activedirectory.windowsazure.com']

/** The first such link in a text; an address of My Apps that starts no app is none. */
export const savedLink = (text: string): SavedLink | undefined => {
  for (const [address] of text.matchAll(/https:\/\/[^\s<>"'”’]{8,600}/gi)) {
    const url = URL.parse(address.replace(/[.,;:!?)\]]+$/, ''))
    const found = url && hosts.includes(url.hostname.toLowerCase()) ? read(url) : undefined
    if (found) return found
  }
  return undefined
}

const read = (url: URL): SavedLink | undefined => {
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const at = parts.findIndex((part) => part.toLowerCase() === 'signin')
  if (at < 0) return undefined
  const [first, second] = parts.slice(at + 1)
  const appId = appIdOf(second ?? '') ?? appIdOf(first ?? '')
  const appName = appIdOf(first ?? '') === undefined ? decoded(first ?? '') : ''
  const tenant = url.searchParams.get('tenantId') ?? parts.slice(0, at).find((part) => part.includes('.'))
  return {
    ...(appId !== undefined && { appId }),
    ...(appName !== '' && { appName }),
    ...(tenant && { tenant: tenant.toLowerCase() }),
  }
}

const appIdOf = (part: string): string | undefined => {
  const digits = part.replaceAll('-', '').toLowerCase()
  const groups = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(digits)
  return groups?.slice(1).join('-')
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part.replaceAll('+', ' ')).trim()
  } catch {
    return part
  }
}
