import { isRow, type Json } from '../../demo/fixtures.ts'

/** A JSON merge patch: objects are merged, null takes a property away, everything else replaces. https://www.rfc-editor.org/rfc/rfc7386 */
export const merged = (before: Json, patch: Json): Json => {
  if (!isRow(patch)) return patch
  const start = isRow(before) ? before : {}
  const changed = Object.entries(patch).map(
    ([key, value]) => [key, value === null ? null : merged(start[key] ?? null, value)] as const,
  )
  const gone = changed.filter(([, value]) => value === null).map(([key]) => key)
  return Object.fromEntries(
    Object.entries({ ...start, ...Object.fromEntries(changed) }).filter(([key]) => !gone.includes(key)),
  )
}
