import type { AppName } from '../model/facts/apps.ts'
import { appOfAddress } from '../semantics/app-of-address.ts'

/** Addresses in a text, with or without their scheme; no mail addresses. */
const address =
  /(?<![\w@.-])(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?![\w@-]|\.\w)(?::\d{1,5})?(\/[^\s'"<>)]{0,300})?/giu

/** Where the sign-in itself, its error pages and Microsoft's own apps live. */
const ofMicrosoft =
  /(?:^|\.)(?:microsoft|microsoftonline|microsoftonline-p|windowsazure|windows|office|office365|microsoft365|azure|sharepoint|live|outlook|msauth|msftauth|aka|powerbi|dynamics|powerapps|cloud)\.(?:com|net|ms|us|cn|microsoft)$|\.cloud\.microsoft$/

/** The one app of the tenant that lives at an address in the text: by its registered addresses, else by its name in the host; undefined when none or several do. */
export const appAtAddress = (text: string, appNames: readonly AppName[]): AppName | undefined => {
  for (const [, host = '', path = ''] of text.matchAll(address)) {
    const at = host.toLowerCase()
    if (ofMicrosoft.test(at)) continue
    const found = atHost(at, path.toLowerCase(), appNames) ?? appOfAddress(at, appNames)
    if (found) return found
  }
  return undefined
}

/** The app whose registered identifier this is, up to its case and last slash; else the app that lives there. */
export const appOfIdentifier = (identifier: string, appNames: readonly AppName[]): AppName | undefined => {
  const sent = bare(identifier)
  const [only, ...others] = appNames.filter(({ addresses = [] }) => addresses.some((one) => bare(one) === sent))
  return only && others.length === 0 ? only : (appAtAddress(identifier, appNames) ?? appOfAddress(identifier, appNames))
}

/** Of apps on one host the one whose path is the longest that fits. */
const atHost = (host: string, path: string, appNames: readonly AppName[]): AppName | undefined => {
  const fitting = appNames.flatMap((app) =>
    (app.addresses ?? []).flatMap((one) => {
      const url = one.toLowerCase().includes(host) ? URL.parse(one) : null
      if (url?.hostname.toLowerCase() !== host) return []
      const below = url.pathname.toLowerCase().replace(/\/+$/, '')
      return `${path}/`.startsWith(`${below}/`) ? [{ app, length: below.length }] : [{ app, length: -1 }]
    }),
  )
  const longest = Math.max(...fitting.map(({ length }) => length))
  const best = new Set(fitting.filter(({ length }) => length === longest).map(({ app }) => app))
  const [only] = best
  return best.size === 1 ? only : undefined
}

const bare = (identifier: string): string => identifier.trim().toLowerCase().replace(/\/+$/, '')
