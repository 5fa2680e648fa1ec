import rows from './links.json' with { type: 'json' }

/** A page a step can point to. */
export type LinkId = keyof typeof rows

/** Whether a link of this name exists. */
export const isLinkId = (id: string): id is LinkId => Object.hasOwn(rows, id)

/** The names of all links. */
export const linkIds: readonly LinkId[] = Object.keys(rows).filter(isLinkId)

/** The only hosts a link may lead to. */
export const linkHosts: readonly string[] = [
  'aka.ms',
  'microsoft.com',
  'myaccount.microsoft.com',
  'myapps.microsoft.com',
  'mysignins.microsoft.com',
  'portal.manage.microsoft.com',
  'login.microsoftonline.com',
  'entra.microsoft.com',
  'intune.microsoft.com',
  'admin.microsoft.com',
  'admin.cloud.microsoft',
]

/** The values the address of a link needs, by name. */
export const linkNeeds = (to: LinkId): readonly string[] =>
  [...rows[to].url.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])

/** The address of a page, values URL-encoded; throws when one it needs is missing. */
export const link = (to: LinkId, values: Readonly<Record<string, string>> = {}): string =>
  rows[to].url.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined || value === '') throw new Error(`The link ${to} needs ${name}`)
    return encodeURIComponent(value)
  })
