import type { Verdict } from '../model/plan.ts'
import type { Advising, Answer, Conversation, Event, Examining, LookAgain } from './conversation.ts'

type Due = Extract<Event, { type: 'look-again' }>

const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace(/\.\d{3}Z$/, 'Z')

/** Two and five minutes after the first answer: by then nearly every sign-in stands in the log. */
const firstAfter = 2
const secondAfter = 3

/** Advice on what happened so recently that the log may not show it yet: the bot looks again by itself. */
export const waiting = (advising: Advising): Advising => {
  const { plan, guest } = advising
  if (guest || !mayChange.has(plan.verdict.is)) return advising
  return { ...advising, lookAgain: { at: later(plan.examinedAt, firstAfter), attempt: 1 } }
}

/** Ends that one more event in the log may turn into a cause. */
const mayChange: ReadonlySet<string> = new Set<Verdict['is']>(['needs-more-info', 'no-problem-found'])

/** When the bot looks again by itself, and the event that is due then. */
export const lookAgainIn = ({ stage }: Conversation): { readonly at: string; readonly event: Due } | undefined => {
  if (stage.is !== 'advising' || !stage.lookAgain) return undefined
  const { at, attempt } = stage.lookAgain
  return { at, event: { type: 'look-again', id: `look-again ${stage.card} ${at}`, card: stage.card, attempt } }
}

/** Looks again behind the advice, which stays on screen; a conversation that has moved on does not. */
export const lookAgainDue = (now: Conversation, { id, card, attempt }: Due): Conversation => {
  const { stage } = now
  if (stage.is !== 'advising' || stage.card !== card || stage.lookAgain?.attempt !== attempt) return now
  const { by, symptoms, tried, notKept } = stage
  const goal = { is: 'look-again', before: stage } as const
  const kept = { ...(tried ? { tried } : {}), ...(notKept ? { notKept } : {}) }
  return { ...now, stage: { is: 'examining', card, run: id, by, symptoms, goal, ...kept } }
}

/** What came of it: a cause ends the waiting, anything else waits for the next time; what could not be had takes nothing away. */
export const lookedAgain = (stage: Examining, before: Advising, answer: Answer): Advising => {
  const next = counted(before)
  if (answer.type !== 'examined' || noAnswer.has(answer.plan.verdict.is)) return next
  const { plan, audience } = answer
  const fresh = { ...next, symptoms: stage.symptoms, plan, audience }
  if (plan.verdict.is !== 'cause') return fresh
  const { lookAgain: _lookAgain, lookedAgain: _lookedAgain, ...found } = fresh
  return found
}

const noAnswer: ReadonlySet<string> = new Set(['graph-throttled', 'insufficient-data-no-premium'])

/** The advice after one more look. */
const counted = ({ lookAgain, ...advising }: Advising): Advising =>
  lookAgain?.attempt === 1
    ? { ...advising, lookAgain: nextOf(lookAgain) }
    : { ...advising, ...(lookAgain ? { lookedAgain: true } : {}) }

const nextOf = ({ at }: LookAgain): LookAgain => ({ at: later(at, secondAfter), attempt: 2 })

/** Nobody waits for a look that nobody asked for: whatever a person does comes first, at the advice they see. */
export const withoutSilentLook = (now: Conversation): Conversation => {
  const { stage } = now
  return stage.is === 'examining' && stage.goal?.is === 'look-again'
    ? { ...now, stage: counted(stage.goal.before) }
    : now
}
