import { scrub } from './scrub.ts'

/** What a line says beside its sentence: flat, by name. Absent values are left out. */
export type Fields = Readonly<Record<string, Value | readonly Value[] | undefined>>

type Value = string | number | boolean | null

/** A field whose name holds one of these words is dropped, whatever its value. */
const dropped = new Set(
  `token tokens authorization password passwd passwords pwd secret secrets cookie cookies credential credentials
  assertion key apikey apitoken text name names username displayname givenname surname upn mail mails email emails
  address ip ips phone phones mobile principal title subject body content quoted query url uri message msg
  level time`.split(/\s+/),
)

/** Ids that belong to a request or to the tenant, not to a person, stay readable. */
const impersonal =
  /^(?:request|clientRequest|correlation|trace|run|app|tenant|policy|sku|servicePlan|reference)(?:Id)?$/

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

const clean = (name: string, value: unknown): Value | undefined => {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'string') return scrub(value, impersonal.test(name) ? 'keep' : 'hash')
  return undefined
}

/** The fields that may be logged, cleaned; at most 20 values of a list; nested objects are dropped. */
export const safeFields = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !wordsOf(name).some((word) => dropped.has(word)))
      .map(([name, value]) => [
        scrub(name),
        Array.isArray(value) ? value.slice(0, 20).flatMap((one) => clean(name, one) ?? []) : clean(name, value),
      ]),
  )
