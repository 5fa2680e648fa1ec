import type { Admitted } from './gate.ts'
import { pick, pickList, pickText } from './pick.ts'

/** The channel where the helpdesk sees its tickets, at one Bot Connector. */
export interface Channel {
  readonly serviceUrl: string
  /** `19:…@thread.tacv2`. */
  readonly id: string
  /** Id of the bot in Teams, `28:…`. */
  readonly botId: string
  readonly tenantId: string
}

/**
 * How the channel is found: the one the bot was added to in the team of this group; this one, at the Bot Connector of
 * whoever speaks; or only by being told.
 */
export type ChannelRule =
  | { readonly is: 'of-group'; readonly groupId: string }
  | { readonly is: 'set'; readonly id: string }
  | { readonly is: 'told' }

/** What an activity says about the channel: where it is, that the bot was removed from it, or nothing. */
export const learnChannel = (activity: Admitted, rule: ChannelRule): Channel | 'gone' | undefined => {
  if (rule.is === 'told') return undefined
  if (rule.is === 'set') return at(activity, rule.id)
  if (activity.place !== 'shared' || !isTeamOf(activity, rule.groupId)) return undefined
  const change = changeIn(activity)
  if (change === 'removed') return 'gone'
  const id = channelIn(activity)
  return change === 'added' && id ? at(activity, id) : undefined
}

const at = ({ serviceUrl, botId, tenantId }: Admitted, id: string): Channel => ({ serviceUrl, id, botId, tenantId })

const isTeamOf = ({ body }: Admitted, groupId: string): boolean =>
  pickText(body, 'channelData', 'team', 'aadGroupId')?.toLowerCase() === groupId.toLowerCase()

/** The channel chosen when the app was added; without a choice the team's General. */
const channelIn = ({ body }: Admitted): string | undefined =>
  pickText(body, 'channelData', 'settings', 'selectedChannel', 'id') ?? pickText(body, 'channelData', 'team', 'id')

/** Teams tells that the bot came or went in one or both of two ways. */
const changeIn = ({ type, body, botId }: Admitted): 'added' | 'removed' | undefined => {
  if (type === 'installationUpdate') {
    const action = pickText(body, 'action') ?? ''
    return action.startsWith('add') ? 'added' : action.startsWith('remove') ? 'removed' : undefined
  }
  const holdsBot = (list: string): boolean => pickList(body, list).some((member) => pick(member, 'id') === botId)
  if (type !== 'conversationUpdate') return undefined
  return holdsBot('membersAdded') ? 'added' : holdsBot('membersRemoved') ? 'removed' : undefined
}
