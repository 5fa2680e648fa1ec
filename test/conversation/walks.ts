import fc from 'fast-check'
import { verbs, type Conversation, type Event, type Stage, type Verb } from '../../src/conversation/conversation.ts'
import { effectsOf } from '../../src/conversation/effects.ts'
import { newConversation, reduce } from '../../src/conversation/reduce.ts'
import { lookAgainIn } from '../../src/conversation/look-again.ts'
import { aTicket } from './a-ticket.ts'
import { presses, says } from './events.ts'
import { answers } from './walk-answers.ts'

const ids = fc.constantFrom(...'123456789'.split(''))
const texts = fc.oneof(
  fc.constantFrom(
    "I can't get in",
    'Power BI',
    'AADSTS50105',
    'help',
    'thanks',
    'again',
    'details',
    'start over',
    'taal nl',
    'english',
    '',
    'my colleague cannot log in',
    'check anna@contoso.com',
    'jan de vries',
    'she gets 50126',
    'ik kan niet inloggen',
    'me',
    'the printer is broken',
    'my password is Zomer2026!',
    'x'.repeat(9_000),
  ),
  fc.constantFrom(
    ...'ticket|ticket for my colleague anna|still stuck|next|edit|send|back|status|tickets|open 101|take 101|take|copy'.split(
      '|',
    ),
    ...'json 101|check ticket 101|resolve 101|reopen 101 it fails|1|how are you'.split('|'),
    'ask 101 my password is Zomer2026!',
    'answer 101 my password is Zomer2026!',
    'show mfa anna@contoso.com',
    'code 50105',
    'app Expense Cloud',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const place = fc.constantFrom('personal', 'personal', 'personal', 'shared')
const locale = fc.constantFrom(undefined, 'nl-NL', 'en-US', 'xx')
const zone = fc.constantFrom(undefined, 'Europe/Amsterdam')
const inputs = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  { n: '0' },
  { n: 'x', number: '101' },
  { 'input.contact': 'my password is Zomer2026!', 'input.about': 'Anna', 'input.trace': 'true' },
  { 'input.ask': 'why?', 'input.answer': 'so', 'input.resolve': 'done', 'input.reopen': 'no' },
)
const attachments = fc.constantFrom(
  undefined,
  [{ kind: 'image' } as const],
  [{ kind: 'file', extension: 'har' } as const],
)
const did = fc.constantFrom('took', 'asked', 'answered', 'resolved')

/** A step says which event it is once it is known what is on screen: mostly one that could fit. */
type Step = (now: Conversation, at: number) => Event

/** Run and card of what is on screen or under way. */
const runs = (now: Conversation): readonly string[] => effectsOf(now).map(({ run }) => run)
const cards = ({ stage, news = [] }: Conversation): readonly string[] => [
  stage.card,
  stage.card,
  ...(stage.is === 'idle' && stage.earlier ? [stage.earlier.card] : []),
  ...news.map(({ card }) => card),
]
const oneOf = (list: readonly string[], n: number, other: string): string => list[n % Math.max(1, list.length)] ?? other

const some = fc.nat(7)
const saying: fc.Arbitrary<Step> = fc.tuple(ids, texts, fc.record({ place, locale, zone, attachments })).map(
  ([id, text, { attachments: files, ...more }]) =>
    (_, at) =>
      says(id < '3' ? id : `m${at}`, text, { ...more, ...(files ? { attachments: files } : {}) }),
)
const pressing: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...verbs, ...verbs, 'unknown', '__proto__'), ids, some, inputs, fc.record({ place, zone }))
  .map(([verb, id, n, typed, more]) => (now, at) => {
    const card = n < 6 ? oneOf(cards(now), n, '') : id
    return presses(id < '3' ? id : `m${at}`, verb, card, { ...more, data: { card, ...typed } })
  })
/** Buttons that are on the newest card. */
const likely: { readonly [S in Stage['is']]?: readonly Verb[] } = {
  idle: ['help'],
  advising: ['ticket', 'still-stuck', 'choose'],
  referring: ['next', 'next', 'send', 'send', 'edit', 'cancel'],
  referred: ['answer', 'reopen', 'status'],
  case: ['take', 'ask', 'resolve', 'copy-text', 'back'],
  tickets: ['open'],
  refused: ['again', 'tickets'],
  'looked-up': ['again', 'choose'],
  broken: ['again', 'ticket'],
  asking: ['ticket'],
}
const pressingWhatFits: fc.Arbitrary<Step> = fc.tuple(fc.nat(59), inputs).map(([n, typed]) => (now, at) => {
  const { card, is } = now.stage
  const verb = oneOf(likely[is] ?? [], n, 'help')
  return presses(`m${at}`, verb, card, { data: { card, number: '101', n: '0', ...typed } })
})
const pressingNews: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom('answer', 'answer', 'reopen', 'open'), some)
  .map(([verb, n]) => (now, at) => {
    const messages = (now.news ?? []).map(({ card }) => card)
    const card = oneOf(messages, n, now.stage.card)
    return presses(`m${at}`, verb, card, { data: { card, 'input.answer': 'so', 'input.reopen': 'no' } })
  })
const answering: fc.Arbitrary<Step> = fc.tuple(some, answers('run')).map(
  ([n, event]) =>
    (now) =>
      'run' in event ? { ...event, run: oneOf(runs(now), n, '1') } : event,
)
const installing: fc.Arbitrary<Step> = fc
  .tuple(ids, locale)
  .map(([id, one]) => () => ({ type: 'installed', id, locale: one }))
const telling: fc.Arbitrary<Step> = fc.tuple(ids, did).map(([id, what]) => () => {
  const ticket = aTicket({ status: 'waiting' }, what)
  const entry = ticket.history.at(-1)
  if (!entry) throw new Error('a ticket has a history')
  return { type: 'ticket-news', id, ticket, entry }
})

const lookingAgain: fc.Arbitrary<Step> = ids.map(
  (id) => (now) => lookAgainIn(now)?.event ?? { type: 'look-again', id: `look-again ${id}`, card: id, attempt: 1 },
)

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: saying },
  { weight: 2, arbitrary: pressing },
  { weight: 6, arbitrary: pressingWhatFits },
  { weight: 1, arbitrary: pressingNews },
  { weight: 6, arbitrary: answering },
  { weight: 1, arbitrary: installing },
  { weight: 1, arbitrary: telling },
  { weight: 1, arbitrary: lookingAgain },
)
const walks = fc.array(steps, { minLength: 40, maxLength: 60 })

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** Whether two things are the same as JSON. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Holds a law at each step of many walks; whatever a step may not change is frozen. */
export const expectAlways = (law: (before: Conversation, event: Event, after: Conversation) => boolean): void =>
  fc.assert(
    fc.property(walks, (walk) => {
      let now = frozen(newConversation())
      return walk.every((step, at) => {
        const before = now
        const event = frozen(step(before, at))
        now = frozen(reduce(before, event))
        return law(before, event, now)
      })
    }),
    { numRuns: 60 },
  )
