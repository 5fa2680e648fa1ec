import { readFile } from 'node:fs/promises'

import { isList, isRow, readFixtures } from './fixtures.ts'
import type { Fixtures } from './fixtures.ts'
import type { Instant } from '../model/instant.ts'
import { languages } from '../model/language.ts'
import type { Language } from '../model/language.ts'

/** Somebody of the demo tenant worth being, and what to try as that person. */
export interface Persona {
  readonly userPrincipalName: string
  readonly try: string
  readonly about: string
  readonly language?: Language
}

/** A demo tenant as it was at `now`. */
export interface TenantFile {
  readonly now: Instant
  readonly fixtures: Fixtures
  readonly personas?: readonly Persona[]
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const isPersona = (value: unknown): value is Persona =>
  isRow(value) &&
  ['userPrincipalName', 'try', 'about'].every((key) => typeof value[key] === 'string') &&
  (value.language === undefined || languages.some((language) => language === value.language))

const readTenant = (value: unknown): TenantFile => {
  if (!isRow(value)) throw new Error('it must be an object {now, fixtures, personas}')
  const { now, fixtures, personas } = value
  if (typeof now !== 'string' || !instant.test(now)) throw new Error("'now' must be an instant in UTC")
  if (personas === undefined) return { now, fixtures: readFixtures(fixtures) }
  if (!Array.isArray(personas) || !personas.every(isPersona))
    throw new Error("'personas' must be a list of {userPrincipalName, try, about, language?}")
  return { now, fixtures: readFixtures(fixtures), personas: personas.filter(isPersona) }
}

const whatIsWrong = (error: unknown): string => {
  if (isRow(error) && error['code'] === 'ENOENT') return 'there is no such file'
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}

/** Reads a tenant from a JSON file; throws an Error that names the file and what is wrong with it. */
export const loadTenant = async (file: string): Promise<TenantFile> => {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    return readTenant(value)
  } catch (error) {
    throw new Error(`${file}: ${whatIsWrong(error)}`, { cause: error })
  }
}

/** An instant in the shape of another: with or without a fraction, with `T` or a space. */
const written = (at: number, like: string): string => {
  const text = new Date(at).toISOString()
  const short = like.includes('.') ? text : text.replace('.000Z', 'Z')
  return like.includes('T') ? short : short.replace('T', ' ')
}

const shifted = (value: unknown, by: number): unknown => {
  if (typeof value === 'string') return instant.test(value) ? written(Date.parse(value) + by, value) : value
  if (isList(value)) return value.map((item) => shifted(item, by))
  if (!isRow(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shifted(inner, by)]))
}

// an error page quotes its moment in the middle of the text
const quoted = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?Z/g

/** The same tenant at another moment: every instant that is a whole string moves along, and those a persona quotes. */
export const shiftTo = (tenant: TenantFile, now: Instant): TenantFile => {
  // Whole seconds: an error page shows no more, and the log must agree with it.
  const by = Math.round((Date.parse(now) - Date.parse(tenant.now)) / 1000) * 1000
  const personas = tenant.personas?.map((persona) => ({
    ...persona,
    try: persona.try.replaceAll(quoted, (text) => written(Date.parse(text) + by, text)),
  }))
  return { ...tenant, now, fixtures: readFixtures(shifted(tenant.fixtures, by)), ...(personas && { personas }) }
}
