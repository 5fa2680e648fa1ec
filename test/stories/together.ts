import permissions from '../../infra/permissions.json' with { type: 'json' }
import { buildWorld } from '../../src/build-world.ts'
import { plainText } from '../../src/cards/plain-text.ts'
import type { Shown } from '../../src/cards/views.ts'
import type { Conversation, Event, Speaker, Verb } from '../../src/conversation/conversation.ts'
import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import { groupNamed } from '../../src/demo/group-named.ts'
import { peopleOf, tenantIdOf } from '../../src/demo/people.ts'
import { unlimited } from '../../src/graph/quota/unlimited.ts'
import { silentLog } from '../../src/log/log.ts'
import type { World } from '../../src/model/world.ts'
import { takeTurn, type House } from '../../src/turn.ts'
import { memoryStore } from './memory-store.ts'
import { memoryTickets } from './memory-tickets.ts'
import { tenant } from './story.ts'

/** Somebody in their own chat with the bot, beside others in theirs. */
export interface Chat {
  readonly says: (text: string, more?: Partial<Extract<Event, { type: 'said' }>>) => Promise<Seen>
  /** Presses a button of the newest card, or of the message with this id. */
  readonly presses: (verb: Verb, inputs?: Readonly<Record<string, string>>, card?: string) => Promise<Seen>
  /** What is on screen now, news included. */
  readonly sees: () => Promise<Seen>
}

/** What a chat shows. */
export interface Seen {
  readonly stage: Conversation['stage']
  readonly news: NonNullable<Conversation['news']>
  /** The text of what was shown since this person's last step. */
  readonly text: string
  /** As it was sent. */
  readonly sent: string
  /** Paths asked of Graph in this step. */
  readonly asked: readonly string[]
}

/** What a story with several people plays with. */
export interface Together {
  readonly chat: (name: string) => Chat
  readonly world: World
}

/** Plays several people on one demo tenant and one store of tickets; news is delivered after each step, twice. */
export const playTogether = async (
  script: (together: Together) => Promise<void>,
  change: (world: World) => Partial<World> = () => ({}),
): Promise<void> => {
  const now = (): string => tenant.now
  const granted = permissions.permissions.map(({ permission }) => permission)
  const graph = await startDemoGraph(tenant.fixtures, { now, permissions: granted })
  const adminGroupId = groupNamed(tenant.fixtures, 'SG-Identity-Admins')
  let moment = Date.parse(tenant.now)
  const tickets = memoryTickets(() => new Date((moment += 1000)).toISOString())
  const built = buildWorld({
    baseUrl: graph.url,
    token: () => Promise.resolve('demo'),
    helpdeskGroupId: groupNamed(tenant.fixtures, 'SG-IT-Helpdesk') ?? '',
    ...(adminGroupId ? { adminGroupId } : {}),
    now,
    log: silentLog,
    lease: unlimited,
    tickets,
  })
  const world = { ...built.world, ...change(built.world) }
  const house: House = { world, conversations: memoryStore(), log: silentLog }
  const screens = new Map<string, Shown[]>()
  const show = (key: string) => (shown: Shown) => {
    screens.set(key, [...(screens.get(key) ?? []), shown])
    return Promise.resolve()
  }
  const take = (key: string, event: Event) => takeTurn(house, key, event, show(key)).settled
  const deliver = async (): Promise<void> => {
    for (const { conversation, ticket, entry } of tickets.takeNews()) {
      const id = `news-${ticket.number}-${ticket.version}`
      await take(conversation, { type: 'ticket-news', id, ticket, entry })
      await take(conversation, { type: 'ticket-news', id, ticket, entry })
    }
  }
  const seenBy = async (key: string): Promise<Seen> => {
    const stored = await house.conversations.load(key)
    if (!stored) throw new Error(`${key} was never spoken to`)
    const { stage, news = [] } = stored.document as Conversation
    const shown = screens.get(key) ?? []
    const text = shown.map(({ content }) => plainText(content)).join('\n')
    const asked = graph.requests().map(({ path }) => decodeURIComponent(path))
    return { stage, news, text, sent: JSON.stringify(shown), asked }
  }
  let count = 0
  const chat: Together['chat'] = (name) => {
    const by = speakerOf(name)
    const step = async (what: Happening): Promise<Seen> => {
      screens.set(name, [])
      graph.reset()
      count += 1
      const from = { id: `m${count}`, by, at: tenant.now, place: 'personal', zone: 'Europe/Amsterdam' } as const
      await take(name, { ...what, ...from })
      await deliver()
      return seenBy(name)
    }
    return {
      says: (text, more = {}) => step({ type: 'said', text, ...more }),
      async presses(verb, inputs = {}, card) {
        const at = card ?? (await seenBy(name)).stage.card
        return step({ type: 'pressed', verb, data: { card: at, ...inputs } })
      },
      sees: () => seenBy(name),
    }
  }
  try {
    await built.warm()
    await script({ chat, world })
  } finally {
    await graph.close()
  }
}

type Happening =
  | Pick<Extract<Event, { type: 'said' }>, 'type' | 'text' | 'attachments'>
  | Pick<Extract<Event, { type: 'pressed' }>, 'type' | 'verb' | 'data'>

const speakerOf = (name: string): Speaker => {
  const found = peopleOf(tenant.fixtures).find(({ userPrincipalName }) => userPrincipalName.startsWith(`${name}@`))
  if (!found) throw new Error(`${name} is not in the tenant`)
  return { userId: found.objectId, name: found.displayName, tenantId: tenantIdOf(tenant.fixtures) }
}
