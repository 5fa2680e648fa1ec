import type { Segment } from '../odata/address.ts'

/** A path as lower-case parts; a key is a part of its own, with or without the name of the key. */
export type Parts = readonly string[]

/** The parts of a path: `/users('x')/memberOf` and `/users/x/memberof` are the same. */
export const partsOf = (segments: readonly Segment[]): Parts =>
  segments.flatMap(({ name, key }) => (key ? [name, key.value] : [name])).map((part) => part.toLowerCase())

const wanted = (pattern: string): Parts =>
  pattern
    .split('/')
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase())

const fits = (part: string | undefined, pattern: string) =>
  part !== undefined && (pattern.startsWith('{') || part === pattern)

/** Whether a path is the pattern or lies below it; `{…}` stands for any one part. */
export const isUnder = (pattern: string, parts: Parts): boolean =>
  wanted(pattern).every((part, at) => fits(parts[at], part))

/** Whether a path is exactly the pattern; a pattern that ends in `/**` also takes all below. */
export const isPath = (pattern: string, parts: Parts): boolean =>
  pattern.endsWith('/**')
    ? isUnder(pattern.slice(0, -3), parts)
    : isUnder(pattern, parts) && wanted(pattern).length === parts.length

/** The most exact of the rules a path lies under: the longest, and names before `{…}`. */
export const mostExact = <Rule extends { readonly path: string }>(rules: readonly Rule[], parts: Parts) =>
  rules
    .filter(({ path }) => isUnder(path, parts))
    .toSorted((a, b) => wanted(b.path).length - wanted(a.path).length || a.path.localeCompare(b.path))[0]
