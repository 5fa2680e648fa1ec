import type { Answer } from '../../graph/answers/answer.ts'
import type { ReadingClient } from '../../graph/asking/client.ts'
import { graphPath, query } from '../../graph/asking/path.ts'
import type { Remark } from './remark.ts'

/** A setting that names a group, and what its members are. */
export interface NamedGroup {
  readonly setting: string
  readonly part: string
  readonly members: string
  readonly id: string
}

const options = query({ $select: 'id', $count: 'true', $top: 1 })

/** Whether the group is there and somebody is in it, also through other groups; only the number is told. */
export const groupRemarks = async (
  { send }: Pick<ReadingClient, 'send'>,
  group: NamedGroup,
): Promise<readonly Remark[]> => {
  const path = graphPath`/groups/${group.id}/transitiveMembers/microsoft.graph.user` + options
  return [remarkOn(await send({ path, headers: { ConsistencyLevel: 'eventual' } }), group)]
}

const remarkOn = (answer: Answer, { part, setting, members }: NamedGroup): Remark => {
  if (!answer.ok && answer.gap === 'not-found')
    return {
      is: 'wrong',
      part,
      what: 'the tenant has no such group.',
      fix: `Set ${setting} to the object id of a group.`,
    }
  if (!answer.ok && answer.gap === 'no-permission')
    return { is: 'wrong', part, what: 'its members may not be read.', fix: 'Grant GroupMember.Read.All to the app.' }
  const count = answer.ok ? countIn(answer.body) : undefined
  if (count === undefined)
    return {
      is: 'not-checkable',
      part,
      what: 'Graph gave no usable answer.',
      fix: 'Run the doctor again in a few minutes.',
    }
  if (count === 0)
    return { is: 'wrong', part, what: `nobody is in it: there are no ${members}.`, fix: 'Add people to the group.' }
  return { is: 'fine', part, what: `${count} ${count === 1 ? 'person is in it' : 'people are in it'}.` }
}

const countIn = (body: unknown): number | undefined =>
  typeof body === 'object' && body !== null && '@odata.count' in body && typeof body['@odata.count'] === 'number'
    ? body['@odata.count']
    : undefined
