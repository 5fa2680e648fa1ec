import type { GroupProcessing } from '../../model/facts/groups.ts'
import type { Answer } from '../answers/answer.ts'
import type { Asker } from '../asking/asker.ts'
import { isDynamic } from './shapes/group-types.ts'
import { instant, maybe, parsed, refusal, row, text } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import { allOf } from './shapes/all-of.ts'
import { groupIdsOfApp } from './shapes/group-ids-of-app.ts'

const property = 'membershipRuleProcessingStatus'

const processingOf = (body: unknown): readonly GroupProcessing[] => {
  const group = row(body)
  const id = text(group, 'id')
  // Groups whose members are added by hand have none; of a dynamic one null is hidden.
  if (!isDynamic(group)) return []
  if (group[property] === null) throw refusal('no-permission', `${property} is hidden`)
  const status = row(group[property])
  return [
    { id, status: text(status, 'status'), lastMembershipUpdated: maybe(instant, status, 'lastMembershipUpdated') },
  ]
}

const ofGroup = async (ask: Asker, id: string): Promise<Answer<readonly GroupProcessing[]>> =>
  parsed(await ask.get(graphPath`/groups/${id}` + query({ $select: `id,groupTypes,${property}` })), processingOf)

/** How far the rules of the dynamic groups of an app are worked out; beta only, https://learn.microsoft.com/graph/api/resources/membershipruleprocessingstatus */
export const groupProcessing: Reader<'groupProcessing'> = {
  permissions: ['Application.Read.All', 'Group.Read.All'],
  version: 'beta',
  async read(ask, subject) {
    const ids = await groupIdsOfApp(ask, appOf(subject), 'beta')
    return ids.ok ? allOf(await Promise.all(ids.body.map((id) => ofGroup(ask, id)))) : ids
  },
}
