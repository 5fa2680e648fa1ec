import { readJson } from './read-json.ts'

/** What a case may expect; absent in a set that is only to be answered. */
export interface Expected {
  readonly root_cause: string
  readonly contributing_causes: readonly string[]
  readonly acceptable_alternatives: readonly string[]
  readonly who_can_fix: string
  readonly who_also: readonly string[]
  readonly must_mention: readonly { readonly fact: string; readonly any_of: readonly string[] }[]
}

/** One example: a message, the tenant it was sent in, and perhaps the right answer. */
export interface Case {
  readonly id: string
  readonly now: string
  readonly user_says: string
  readonly answer_language?: string
  readonly requester: { readonly id: string; readonly displayName: string; readonly tenantId: string }
  readonly graph_state: { readonly fixtures: Readonly<Record<string, unknown>> }
  readonly expected?: Expected
}

/** Reads a case file `{ cases: [...] }`; throws an Error that names the file and the case that is not usable. */
export const readCases = async (file: string): Promise<readonly Case[]> => {
  const content = await readJson(file)
  const cases = isRecord(content) ? content['cases'] : content
  if (!Array.isArray(cases)) throw new Error(`${file}: there is no list of cases in it`)
  return cases.map((one: unknown, index) => {
    if (!isCase(one)) throw new Error(`${file}: case ${index + 1} lacks id, now, user_says, requester or fixtures`)
    return one
  })
}

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
