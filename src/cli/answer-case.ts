import { buildWorld } from '../build-world.ts'
import { plainText } from '../cards/plain-text.ts'
import type { Shown } from '../cards/views.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { readFixtures } from '../demo/fixtures.ts'
import { startDemoGraph } from '../demo/demo-graph.ts'
import { groupNamed } from '../demo/group-named.ts'
import { countRequests, type RequestCounts } from '../graph/asking/count-requests.ts'
import { unlimited } from '../graph/quota/unlimited.ts'
import type { Log } from '../log/log.ts'
import type { Organisation } from '../model/organisation.ts'
import type { ConversationStore } from '../store/store.ts'
import { takeTurn } from '../turn.ts'
import type { Case } from './cases/case-file.ts'

/** What the bot answered, in the shape others read. */
export interface Result {
  readonly id: string
  readonly root_cause: string
  readonly contributing_causes: readonly string[]
  readonly who_can_fix: string
  readonly reply: string
  readonly refused: boolean
  readonly graph: RequestCounts
}

/** The group whose members are helpdesk agents and, in a case file, administrators at once. */
const helpdeskGroup = 'SG-IT-Helpdesk'
const nobody = '00000000-0000-0000-0000-000000000000'

/** Runs one case through the whole app on its own demo tenant, with the clock at the instant of the case. */
export const answerCase = async (
  one: Case,
  house: { readonly conversations: ConversationStore; readonly organisation: Organisation; readonly log: Log },
): Promise<Result> => {
  const now = (): string => one.now
  const fixtures = readFixtures(one.graph_state.fixtures)
  const graph = await startDemoGraph(fixtures, { now })
  const { onRequest, counts } = countRequests()
  let isWarm = false
  const groupId = groupNamed(fixtures, helpdeskGroup) ?? nobody
  const { world, warm } = buildWorld({
    baseUrl: graph.url,
    token: () => Promise.resolve('demo'),
    helpdeskGroupId: groupId,
    adminGroupId: groupId,
    now,
    // The clock stands still, and every case has a tenant of its own: no quota to keep.
    lease: unlimited,
    log: house.log,
    onRequest: (kind) => (isWarm ? onRequest(kind) : () => undefined),
  })
  try {
    await warm()
    await world.roleOf(one.requester.id)
    isWarm = true
    return { ...(await converse(one, { ...house, world })), graph: counts() }
  } finally {
    await graph.close()
  }
}

/** Sends the message and waits until nothing is left to do. */
const converse = async (one: Case, house: Parameters<typeof takeTurn>[0]): Promise<Omit<Result, 'graph'>> => {
  const screen = new Map<string, Shown>()
  const key = `case ${one.id}`
  const { id: userId, displayName: name, tenantId } = one.requester
  const event = {
    type: 'said',
    id: one.id,
    text: one.user_says,
    by: { userId, name, tenantId },
    at: one.now,
    place: 'personal',
  } as const
  const { settled } = takeTurn(house, key, event, (shown) => {
    screen.set(shown.card, shown)
    return Promise.resolve()
  })
  await settled
  const reply = [...screen.values()].map(({ content }) => plainText(content)).join('\n\n')
  const stored = await house.conversations.load(key)
  return { id: one.id, ...outcomeOf(stored?.document as Conversation | undefined), reply }
}

const outcomeOf = (conversation: Conversation | undefined): Omit<Result, 'id' | 'reply' | 'graph'> => {
  const stage = conversation?.stage
  if (stage?.is === 'advising') return planOutcome(stage.plan)
  if (stage?.is === 'idle' && stage.showing === 'out-of-scope') return end('out-of-scope', 'nobody')
  return end('needs-more-info', 'user')
}

const planOutcome = ({
  verdict,
  whoCanFix,
}: Extract<Conversation['stage'], { is: 'advising' }>['plan']): ReturnType<typeof end> => {
  if (verdict.is !== 'cause')
    return { ...end(verdict.is, whoCanFix), refused: verdict.is === 'requester-not-authorised' }
  const [first, ...more] = verdict.causes
  return { ...end(first.check, whoCanFix), contributing_causes: more.map(({ check }) => check) }
}

const end = (root_cause: string, who_can_fix: string): Omit<Result, 'id' | 'reply' | 'graph'> => ({
  root_cause,
  contributing_causes: [],
  who_can_fix,
  refused: false,
})
