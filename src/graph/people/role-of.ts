import type { Log } from '../../log/log.ts'
import { errorFields } from '../../log/log.ts'
import type { Instant } from '../../model/instant.ts'
import type { Role } from '../../model/role.ts'
import type { World } from '../../model/world.ts'
import type { Answer } from '../answers/answer.ts'
import type { ReadingClient } from '../asking/client.ts'
import { list, parsed, plainText, row } from '../answers/parse.ts'
import { graphPath } from '../asking/path.ts'

interface Options {
  readonly client: ReadingClient
  /** Object ids of the groups that give the roles. */
  readonly helpdeskGroupId: string
  readonly adminGroupId?: string
  readonly now: () => Instant
  readonly log: Log
}

interface Kept {
  readonly role: Promise<Answer<Role>>
  readonly at: number
}

/** Longest a role may be remembered: who leaves the helpdesk loses it within a minute. */
const keptMs = 60_000

const noRole: Role = { isAgent: false, isAdmin: false }

const ask = async ({ client, helpdeskGroupId, adminGroupId }: Options, userId: string): Promise<Answer<Role>> => {
  const groupIds = [helpdeskGroupId, adminGroupId].filter((id) => id !== undefined && id !== '')
  if (groupIds.length === 0) return { ok: true, body: noRole }
  const path = graphPath`/users/${userId}/checkMemberGroups`
  const send = (): Promise<Answer> => client.send({ path, body: { groupIds } })
  const answer = await (client.admit ? client.admit({ path }, send) : send())
  return parsed(answer, (body) => {
    const member = list(row(body), 'value', plainText).map((id) => id.toLowerCase())
    const isIn = (group: string | undefined): boolean => !!group && member.includes(group.toLowerCase())
    return { isAgent: isIn(helpdeskGroupId), isAdmin: isIn(adminGroupId) }
  })
}

/** Roles by transitive group membership, remembered for a minute; whatever goes wrong, the answer is no role, https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups */
export const createRoleOf = (options: Options): World['roleOf'] => {
  const { now, log } = options
  const kept = new Map<string, Kept>()
  const remembered = (userId: string): Promise<Answer<Role>> => {
    const at = Date.parse(now())
    for (const [id, one] of kept) if (at - one.at >= keptMs) kept.delete(id)
    const role = kept.get(userId)?.role ?? ask(options, userId)
    if (!kept.has(userId)) kept.set(userId, { role, at })
    return role
  }
  return async (userId) => {
    try {
      const answer = await remembered(userId)
      if (answer.ok) return answer.body
      log.warn('A role could not be read', { because: answer.gap, status: answer.status, code: answer.code })
    } catch (error) {
      log.error('Reading a role failed', errorFields(error))
    }
    // A failure is not remembered: the next question asks again.
    kept.delete(userId)
    return noRole
  }
}
