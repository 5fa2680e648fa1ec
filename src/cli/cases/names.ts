import { createHash } from 'node:crypto'
import { isList, isRow, textIn, type Fixtures, type Json, type Row } from '../../demo/fixtures.ts'

/** What stands for what in a compact case. */
export interface Names {
  /** The id of what is called so: a user, group, app, device, policy …; an id stays as it is, a new name gets an id of its own. */
  readonly idOf: (name: string) => string
  readonly isNamed: (row: Row, name: string) => boolean
  /** Moments and ids in place of what stands for them, at any depth. */
  readonly resolved: (value: Json) => Json
  /** An id that is always the same for the same seed. */
  readonly madeUp: (seed: string) => string
}

const properties = [
  'id',
  'userPrincipalName',
  'displayName',
  'skuPartNumber',
  'appId',
  'deviceId',
  'skuId',
  'tenantId',
] as const
const lists = [
  'users',
  'deletedUsers',
  'groups',
  'servicePrincipals',
  'applications',
  'devices',
  'conditionalAccessPolicies',
  'namedLocations',
] as const
const moment = /^([+-])(\d+)([smhd])$/
const reference = /^(id|appId|sku):(.+)$/s
const milliseconds: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Names in a base and in what a patch adds to it. */
export const createNames = (fixtures: Fixtures, patch: Readonly<Record<string, Json>>, now: string): Names => {
  const rows = lists.flatMap((list) => [...(fixtures[list] ?? []), ...added(patch[list])])
  const skus = [...(fixtures.subscribedSkus ?? []), ...added(patch['subscribedSkus'])]
  const named = (name: string): Row | undefined => rows.find((row) => isNamed(row, name))
  const idOf = (name: string): string => {
    const row = named(name)
    return row ? textIn(row, 'id') || madeUp(JSON.stringify(row)) : isId(name) ? name : madeUp(name)
  }
  const ids: Readonly<Record<string, (name: string) => string>> = {
    id: idOf,
    appId: (name) =>
      textIn(rows.find((row) => 'appId' in row && isNamed(row, name)) ?? {}, 'appId') || madeUp(`app ${name}`),
    sku: (name) => textIn(skus.find((row) => isNamed(row, name)) ?? {}, 'skuId') || madeUp(name),
  }
  const text = (value: string): string => {
    const time = moment.exec(value)
    if (time) return from(now, time)
    const [, kind = '', name = ''] = reference.exec(value) ?? []
    return ids[kind]?.(name) ?? value
  }
  const resolved = (value: Json): Json => {
    if (typeof value === 'string') return text(value)
    if (isList(value)) return value.map(resolved)
    if (isRow(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one)]))
    return value
  }
  return { idOf, isNamed, resolved, madeUp }
}

const added = (change: Json | undefined): readonly Row[] =>
  change !== undefined && isList(change) ? change.filter(isRow) : []

const isNamed = (row: Row, name: string): boolean =>
  properties.some((property) => textIn(row, property).toLowerCase() === name.toLowerCase())

const isId = (name: string): boolean => /^[0-9a-f-]{32,36}$/i.test(name) || /^[\w-]+(\.[\w-]+)+$/.test(name)

const from = (now: string, [, sign, count, unit = 'm']: RegExpExecArray): string =>
  new Date(Date.parse(now) + (sign === '-' ? -1 : 1) * Number(count) * (milliseconds[unit] ?? 0))
    .toISOString()
    .replace('.000Z', 'Z')

const madeUp = (seed: string): string =>
  createHash('sha256')
    .update(seed)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')
