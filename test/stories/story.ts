import permissions from '../../infra/permissions.json' with { type: 'json' }
import { buildWorld } from '../../src/build-world.ts'
import { plainText } from '../../src/cards/plain-text.ts'
import type { Shown } from '../../src/cards/views.ts'
import type { Conversation, Event, Stage, Verb } from '../../src/conversation/conversation.ts'
import { startDemoGraph, type LoggedRequest } from '../../src/demo/demo-graph.ts'
import { groupNamed } from '../../src/demo/group-named.ts'
import { peopleOf, tenantIdOf } from '../../src/demo/people.ts'
import { contoso } from '../../src/demo/start-demo-tenant.ts'
import { loadTenant, type Persona, type TenantFile } from '../../src/demo/tenant-file.ts'
import { countRequests, type RequestCounts } from '../../src/graph/asking/count-requests.ts'
import { unlimited } from '../../src/graph/quota/unlimited.ts'
import { silentLog } from '../../src/log/log.ts'
import { takeTurn, type House } from '../../src/turn.ts'
import type { AuditLine } from '../../src/model/audit.ts'
import { plainOrganisation, type Organisation } from '../../src/model/organisation.ts'
import type { Language } from '../../src/model/language.ts'
import { memoryStore } from './memory-store.ts'
import { buttonsOf, withoutFolded, type CardButton } from './on-card.ts'

/** What one turn left on the screen and what it cost. */
export interface Scene {
  /** All the newest card says, folded parts too. */
  readonly text: string
  /** What can be read without unfolding anything. */
  readonly visible: string
  readonly language: Language
  /** Everything that was sent, as JSON: what a curious reader could find. */
  readonly sent: string
  readonly buttons: readonly CardButton[]
  readonly shown: readonly Shown[]
  readonly stage: Stage
  readonly cost: RequestCounts
  /** Paths asked of Graph in this turn, each with what a reading POST carries. */
  readonly asked: readonly string[]
  /** Lines of the audit written in this turn. */
  readonly written: readonly AuditLine[]
}

/** Somebody in a personal chat with the bot. */
export interface Player {
  readonly says: (text: string) => Promise<Scene>
  /** Says what the tenant file gives this person to try. */
  readonly tries: () => Promise<Scene>
  /** Presses a button of the newest card. */
  readonly presses: (verb: Verb) => Promise<Scene>
  /** Presses a button of an older card. */
  readonly pressesOld: (old: Scene, verb: Verb) => Promise<Scene>
}

/** The tenant every story plays in, at its own moment. */
export const tenant: TenantFile = await loadTenant(contoso)

/** What an administrator grants: a request that needs more is refused, and its story fails. */
const granted = permissions.permissions.map(({ permission }) => permission)

/** What is different in this story: the tenant, or what works. */
interface Staging {
  readonly fixtures?: TenantFile['fixtures']
  readonly isAuditDown?: boolean
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** Plays one person against the whole bot on the demo Graph, with the clock at the moment of the tenant file. */
export const play = async (
  upn: string,
  script: (player: Player) => Promise<void>,
  organisation: Organisation = plainOrganisation,
  { fixtures = tenant.fixtures, isAuditDown = false }: Staging = {},
): Promise<void> => {
  const now = (): string => tenant.now
  const graph = await startDemoGraph(fixtures, { now, permissions: granted })
  let counter = countRequests()
  let written: readonly AuditLine[] = []
  const adminGroupId = groupNamed(tenant.fixtures, 'SG-Identity-Admins')
  const { world, warm } = buildWorld({
    baseUrl: graph.url,
    token: () => Promise.resolve('demo'),
    helpdeskGroupId: groupNamed(tenant.fixtures, 'SG-IT-Helpdesk') ?? nobody,
    ...(adminGroupId ? { adminGroupId } : {}),
    now,
    log: silentLog,
    onRequest: (kind) => counter.onRequest(kind),
    lease: unlimited,
    writeAudit: (line) => {
      if (isAuditDown) return Promise.reject(new Error('no database'))
      written = [...written, line]
      return Promise.resolve()
    },
  })
  try {
    await warm()
    await world.roleOf(by(upn).userId)
    const house: House = { world, conversations: memoryStore(), organisation, log: silentLog }
    const scene = async (event: Event): Promise<Scene> => {
      graph.reset()
      counter = countRequests()
      written = []
      const turn = await take(house, event)
      return { ...turn, cost: counter.counts(), asked: graph.requests().map(askedIn), written }
    }
    await script(player(upn, scene))
  } finally {
    await graph.close()
  }
}

const askedIn = ({ path, body = '' }: LoggedRequest): string => `${decodeURIComponent(path)} ${body}`.trim()

const player = (upn: string, scene: (event: Event) => Promise<Scene>): Player => {
  let turns = 0
  let buttons: readonly CardButton[] = []
  const happens = async (what: Happening): Promise<Scene> => {
    turns += 1
    const seen = await scene({
      ...what,
      id: `m${turns}`,
      by: by(upn),
      at: tenant.now,
      place: 'personal',
      ...client(upn),
    })
    if (seen.shown.length > 0) buttons = seen.buttons
    return seen
  }
  const says: Player['says'] = (text) => happens({ type: 'said', text })
  const press = (on: readonly CardButton[], verb: Verb): Promise<Scene> => {
    const button = on.find((one) => one.verb === verb)
    if (!button) throw new Error(`there is no button ${verb} on the card`)
    return happens({ type: 'pressed', ...button })
  }
  const presses: Player['presses'] = (verb) => press(buttons, verb)
  return {
    says,
    presses,
    pressesOld: (old, verb) => press(old.buttons, verb),
    tries: () => says(personaOf(upn)?.try ?? ''),
  }
}

type Happening =
  | Pick<Extract<Event, { type: 'said' }>, 'type' | 'text'>
  | Pick<Extract<Event, { type: 'pressed' }>, 'type' | 'verb' | 'data'>

const take = async (house: House, event: Event): Promise<Omit<Scene, 'cost' | 'asked' | 'written'>> => {
  const shown: Shown[] = []
  const { settled } = takeTurn(house, 'story', event, (card) => Promise.resolve(void shown.push(card)))
  await settled
  const stored = await house.conversations.load('story')
  if (!stored) throw new Error('nothing was remembered')
  const { stage, language } = stored.document as Conversation
  const content = shown.at(-1)?.content
  return {
    shown,
    stage,
    language,
    text: plainText(content),
    visible: plainText(withoutFolded(content)),
    sent: JSON.stringify(shown),
    buttons: buttonsOf(content),
  }
}

const personaOf = (upn: string): Persona | undefined =>
  tenant.personas?.find(({ userPrincipalName }) => userPrincipalName === upn)

const by = (upn: string): { readonly userId: string; readonly name: string; readonly tenantId: string } => {
  const found = peopleOf(tenant.fixtures).find(({ userPrincipalName }) => userPrincipalName === upn)
  if (!found) throw new Error(`${upn} is not in the tenant`)
  return { userId: found.objectId, name: found.displayName, tenantId: tenantIdOf(tenant.fixtures) }
}

const client = (upn: string): { readonly locale: string; readonly zone: string } => ({
  locale: personaOf(upn)?.language === 'nl' ? 'nl-NL' : 'en-GB',
  zone: 'Europe/Amsterdam',
})
