/** Percent-encodes everything but letters, digits and `-._~`; half a surrogate pair becomes U+FFFD instead of an error. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** One segment; an empty one or a dot segment would change the path itself, so it is a bug to ask for it. */
const segment = (text: string): string => {
  if (['', '.', '..'].includes(text)) throw new Error('an empty or dot segment in a Graph path')
  return encode(text)
}

/** A Graph path after the version, with every inserted value as exactly one segment: graphPath`/users/${id}/memberOf`. */
export const graphPath = (fixed: TemplateStringsArray, ...values: readonly string[]): string =>
  fixed.reduce((path, part, index) => path + segment(values[index - 1] ?? '') + part)

/** One object by an alternate key, for example `/servicePrincipals(appId='…')`. */
export const keyedPath = (collection: string, key: string, value: string): string =>
  `/${collection}(${key}='${encode(value.replaceAll("'", "''"))}')`

/** A text literal of an OData filter, before URL encoding: quotes doubled. */
export const literal = (text: string): string => `'${text.toWellFormed().replaceAll("'", "''")}'`

/** A `$search` clause such as `"displayName:word"`, before URL encoding: quotes and backslashes escaped. */
export const searchClause = (property: string, text: string): string =>
  `"${property}:${text.toWellFormed().replace(/["\\]/g, String.raw`\$&`)}"`

/** A query string with encoded values, `?` included. */
export const query = (options: Readonly<Record<string, string | number>>): string =>
  `?${Object.entries(options)
    .map(([name, value]) => `${name}=${encode(String(value))}`)
    .join('&')}`
