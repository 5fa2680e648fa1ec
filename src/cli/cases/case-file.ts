import path from 'node:path'
import { isRow, textIn, type Fixtures, type Row } from '../../demo/fixtures.ts'
import { loadTenant } from '../../demo/tenant-file.ts'
import { readJson } from '../read-json.ts'
import { patchedFixtures, type Base } from './compact-case.ts'

/** What a case may expect; absent in a set that is only to be answered. */
export interface Expected {
  readonly root_cause: string
  readonly contributing_causes: readonly string[]
  readonly acceptable_alternatives: readonly string[]
  readonly who_can_fix: string
  readonly who_also: readonly string[]
  readonly must_mention: readonly { readonly fact: string; readonly any_of: readonly string[] }[]
  readonly must_not?: readonly string[]
}

/** One example: a message, the tenant it was sent in, and perhaps the right answer. */
export interface Case {
  readonly id: string
  readonly now: string
  readonly user_says: string
  readonly language?: string
  readonly answer_language?: string
  readonly requester: {
    readonly id: string
    readonly displayName: string
    readonly tenantId: string
    readonly isHelpdesk?: boolean
  }
  readonly graph_state: { readonly fixtures: Readonly<Record<string, unknown>> }
  readonly expected?: Expected
}

/** Reads a case file `{ cases: [...] }`, whole or compact (`base`, `patch`); throws an Error that names the file and the case that is not usable. */
export const readCases = async (file: string): Promise<readonly Case[]> => {
  const content = await readJson(file)
  const cases = isRecord(content) ? content['cases'] : content
  if (!Array.isArray(cases)) throw new Error(`${file}: there is no list of cases in it`)
  const baseOf = createBases(isRecord(content) ? content['base'] : undefined)
  const whole: Case[] = []
  for (const [index, one] of cases.entries()) {
    const expanded: unknown = await expand(one, baseOf).catch((error: unknown) => {
      throw new Error(
        `${file}: case ${nameOf(one, index)}: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      )
    })
    if (!isCase(expanded))
      throw new Error(`${file}: case ${nameOf(one, index)} lacks id, now, user_says, requester or fixtures`)
    whole.push(expanded)
  }
  return whole
}

type BaseOf = (name: unknown) => Promise<Base>

/** Bases by name: the tenants of the demo; each is read once. */
const createBases = (usual: unknown): BaseOf => {
  const read = new Map<string, Promise<Base>>()
  return (name) => {
    const wanted = name ?? usual
    if (typeof wanted !== 'string' || !/^[a-z-]+$/.test(wanted)) throw new Error('it needs a base or fixtures')
    const known =
      read.get(wanted) ?? loadTenant(path.join(import.meta.dirname, '..', '..', 'demo', 'tenants', `${wanted}.json`))
    read.set(wanted, known)
    return known
  }
}

/** A whole case stays as it is; a compact one gets the fixtures of its base with its patch, and its requester by user principal name. */
const expand = async (one: unknown, baseOf: BaseOf): Promise<unknown> => {
  if (!isRecord(one) || 'graph_state' in one) return one
  const { base: name, patch, requester, ...rest } = one
  const base = await baseOf(name)
  const now = typeof rest['now'] === 'string' ? rest['now'] : base.now
  const fixtures = patchedFixtures(base, now, isRow(patch) ? patch : {})
  return { ...rest, now, requester: personCalled(String(requester), fixtures), graph_state: { fixtures } }
}

const personCalled = (
  userPrincipalName: string,
  { users = [], organization = [], groups = [], groupMembers = {} }: Fixtures,
): Row => {
  const person = users.find(
    (user) => textIn(user, 'userPrincipalName').toLowerCase() === userPrincipalName.toLowerCase(),
  )
  if (!person) throw new Error(`nobody in it is called ${userPrincipalName}`)
  const helpdesk = groups.find(({ displayName }) => displayName === 'SG-IT-Helpdesk')
  return {
    id: person['id'] ?? '',
    displayName: person['displayName'] ?? '',
    userPrincipalName,
    tenantId: organization[0]?.['id'] ?? '',
    isHelpdesk: helpdesk !== undefined && groupMembers[textIn(helpdesk, 'id')]?.includes(textIn(person, 'id')) === true,
  }
}

const nameOf = (one: unknown, index: number): string =>
  isRecord(one) && typeof one['id'] === 'string' ? one['id'] : String(index + 1)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCase = (value: unknown): value is Case =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['now'] === 'string' &&
  typeof value['user_says'] === 'string' &&
  isRecord(value['requester']) &&
  typeof value['requester']['id'] === 'string' &&
  isRecord(value['graph_state']) &&
  isRecord(value['graph_state']['fixtures'])
