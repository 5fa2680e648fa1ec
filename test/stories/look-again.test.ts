import { buildWorld } from '../../src/build-world.ts'
import { plainText } from '../../src/cards/plain-text.ts'
import type { Shown } from '../../src/cards/views.ts'
import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import { groupNamed } from '../../src/demo/group-named.ts'
import { unlimited } from '../../src/graph/quota/unlimited.ts'
import { silentLog } from '../../src/log/log.ts'
import { startLookingAgain } from '../../src/start-looking-again.ts'
import { resumeTurns, takeTurn, type House } from '../../src/turn.ts'
import { memoryStore } from './memory-store.ts'
import { userCalled } from './not-for-people.ts'
import { tenant } from './story.ts'

const kwame = userCalled('kwame.asante@contoso.com')
const begin = Date.parse(tenant.now)
type Row = Readonly<Record<string, unknown>>

/** A wrong password half a minute before Kwame writes. */
const failure: Row = {
  ...(tenant.fixtures.signIns as unknown as readonly Row[]).find(({ userId }) => userId === kwame.id),
  id: '6ee349a9-0000-4000-8000-000000000001',
  correlationId: '6ee349a9-0000-4000-8000-000000000002',
  createdDateTime: new Date(begin - 30_000).toISOString(),
  status: {
    errorCode: 50126,
    failureReason: 'Error validating credentials due to invalid username or password.',
    additionalDetails: null,
  },
  conditionalAccessStatus: 'notApplied',
  appliedConditionalAccessPolicies: [],
}

const logged = { ...tenant.fixtures, signIns: [failure, ...((tenant.fixtures.signIns ?? []) as readonly Row[])] }

interface Chat {
  readonly says: (text: string) => Promise<string>
  /** What the message shows when so many minutes have passed. */
  readonly after: (minutes: number) => Promise<string>
  readonly restarts: () => Promise<void>
  /** From now on the log shows the failure. */
  readonly catchesUp: () => void
  readonly cards: () => readonly string[]
}

/** Kwame in his chat, with a clock that only goes where it is told. */
const play = async (script: (chat: Chat) => Promise<void>): Promise<void> => {
  let minutes = 0
  let isLogged = false
  const now = (): string => new Date(begin + minutes * 60_000).toISOString()
  const graphs = await Promise.all(
    [tenant.fixtures, logged].map((fixtures) => startDemoGraph(fixtures as typeof tenant.fixtures, { now })),
  )
  const worlds = graphs.map(({ url }) => {
    const helpdeskGroupId = groupNamed(tenant.fixtures, 'SG-IT-Helpdesk') ?? ''
    const token = (): Promise<string> => Promise.resolve('demo')
    return buildWorld({ baseUrl: url, token, helpdeskGroupId, now, log: silentLog, lease: unlimited }).world
  })
  const [early, late] = worlds
  if (!early || !late) throw new Error('two worlds were built')
  const world = {
    ...early,
    gather: (...asked: Parameters<typeof early.gather>) => (isLogged ? late : early).gather(...asked),
  }
  const conversations = memoryStore()
  const screen = new Map<string, Shown>()
  const show = (shown: Shown): Promise<void> => Promise.resolve(void screen.set(shown.card, shown))
  const newest = (): string => plainText([...screen.values()].at(-1)?.content)
  const startOne = () => {
    let timer: { readonly at: number; readonly run: () => void } | undefined
    let pending: Promise<unknown> = Promise.resolve()
    const looking = startLookingAgain({
      take: (key, event) => (pending = takeTurn(house, key, event, show).settled),
      now,
      log: silentLog,
      schedule(ms, run) {
        timer = { at: minutes + ms / 60_000, run }
        return () => (timer = undefined)
      },
    })
    const house: House = { world, conversations, log: silentLog, watch: looking.watch }
    const pass = async (): Promise<void> => {
      const due = timer && timer.at <= minutes ? timer : undefined
      timer = due ? undefined : timer
      due?.run()
      await new Promise((resolve) => setImmediate(resolve))
      await pending
    }
    return { house, looking, pass }
  }
  let bot = startOne()
  try {
    await script({
      async says(text) {
        const from = { by: { userId: kwame.id, name: 'Kwame', tenantId: 't' }, place: 'personal', at: now() } as const
        await takeTurn(bot.house, 'chat', { type: 'said', id: `m${screen.size}`, text, ...from }, show).settled
        return newest()
      },
      async after(more) {
        minutes += more
        await bot.pass()
        return newest()
      },
      async restarts() {
        await bot.looking.stop()
        bot = startOne()
        await resumeTurns(bot.house, () => show)
      },
      catchesUp() {
        isLogged = true
      },
      cards: () => [...screen.keys()],
    })
  } finally {
    await Promise.all(graphs.map(({ close }) => close()))
  }
}

const said = 'I could not sign in just now'
const waits = 'I look again by myself'
const found = /password/i

test('the log catches up within two minutes: the card changes by itself, in place', async () => {
  await play(async ({ says, after, catchesUp, cards }) => {
    expect(await says(said)).toContain(waits)
    catchesUp()
    expect(await after(1)).toContain(waits)
    const changed = await after(1)
    expect(changed).not.toContain(waits)
    expect(changed).toMatch(found)
    expect(changed).toContain('AADSTS50126')
    expect(cards()).toHaveLength(1)
  })
})

test('the second look is the last, and says that it found nothing', async () => {
  await play(async ({ says, after, catchesUp }) => {
    await says(said)
    expect(await after(2)).toContain(waits)
    const last = await after(3)
    expect(last).toContain('I have looked again by myself')
    catchesUp()
    expect(await after(60)).toBe(last)
  })
})

test('a restart in between carries on', async () => {
  await play(async ({ says, after, catchesUp, restarts }) => {
    await says(said)
    catchesUp()
    await restarts()
    expect(await after(2)).toMatch(found)
  })
})

test('a conversation that moved on is left alone', async () => {
  await play(async ({ says, after, catchesUp, cards }) => {
    await says(said)
    const thanks = await says('thanks')
    catchesUp()
    expect(await after(10)).toBe(thanks)
    expect(cards()).toHaveLength(2)
  })
})
