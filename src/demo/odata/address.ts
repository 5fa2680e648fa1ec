import { allOrRefusal, isRefusal, refusals } from '../rules/refusals.ts'
import type { Refusal } from '../rules/refusals.ts'

/** One part of a path: `users`, or `users('id')`, or `servicePrincipals(appId='…')` with its key. */
export interface Segment {
  readonly name: string
  readonly key?: { readonly name?: string; readonly value: string }
}

/** A path with decoded segments, and the query options by name. */
export interface Address {
  readonly path: string
  readonly segments: readonly Segment[]
  readonly options: Readonly<Record<string, string>>
}

const keyed = /^([A-Za-z_][\w.]*)\((?:(\w+)=)?'((?:[^']|'')*)'\)$/

const decode = (text: string): string | Refusal => {
  try {
    return decodeURIComponent(text)
  } catch {
    return refusals.address
  }
}

const readSegment = (text: string): Segment | Refusal => {
  const name = decode(text)
  if (isRefusal(name)) return name
  const [, set, keyName, value] = keyed.exec(name) ?? []
  if (set === undefined || value === undefined) return { name }
  const plain = value.replaceAll("''", "'")
  return { name: set, key: keyName === undefined ? { value: plain } : { name: keyName, value: plain } }
}

const readOptions = (text: string): Record<string, string> | Refusal => {
  const options: Record<string, string> = {}
  for (const pair of text.split('&').filter((part) => part !== '')) {
    const [rawName = '', ...rest] = pair.split('=')
    const name = decode(rawName)
    const value = decode(rest.join('=').replaceAll('+', ' '))
    if (isRefusal(name) || isRefusal(value)) return refusals.address
    if (name in options) return refusals.option(name)
    options[name] = value
  }
  return options
}

/** Reads the part of a URL after the version; what follows `#` is no part of a request. */
export const readAddress = (url: string): Address | Refusal => {
  const [whole = ''] = url.split('#')
  const [path = '', ...query] = whole.split('?')
  const segments = allOrRefusal(
    path
      .split('/')
      .filter((part) => part !== '')
      .map(readSegment),
  )
  if (isRefusal(segments)) return segments
  const options = readOptions(query.join('?'))
  return isRefusal(options) ? options : { path, segments, options }
}

/** One spelling for all ways to write the same path, in lower case: `/users('x')` is `/users/x`. */
export const canonicalPath = (segments: readonly Segment[]): string =>
  segments
    .map(({ name, key }) => {
      if (!key) return `/${name}`
      return key.name === undefined ? `/${name}/${key.value}` : `/${name}(${key.name}='${key.value}')`
    })
    .join('')
    .toLowerCase()
