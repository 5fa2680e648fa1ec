import type { Plan } from '../model/plan.ts'
import type { Symptoms } from '../model/symptoms.ts'
import type { Advising, Answer, Conversation, Examining } from './conversation.ts'
import { lookedAgain, waiting } from './look-again.ts'
import { lookUpAnswered } from './look-ups/looked-up.ts'
import { isBusy } from './stages.ts'
import { isAsBefore } from './still-stuck.ts'
import { doneOnNews, newsAnswered } from './tickets/news.ts'
import { referring } from './tickets/refer.ts'
import { ticketAnswered } from './tickets/ticket-answered.ts'

/** The answer of an effect; one of an older run is dropped. */
export const answered = (now: Conversation, answer: Answer): Conversation => {
  const { stage } = now
  if (!isBusy(stage) || stage.run !== answer.run) return newsAnswered(now, answer) ?? now
  if (stage.is === 'examining') return ofExamination(now, stage, answer)
  if (stage.is === 'looking-up') return lookUpAnswered(now, stage, answer)
  const next = ticketAnswered(now, stage, answer)
  return stage.is === 'changing' && answer.type === 'ticket-changed' ? doneOnNews(next, stage.wish) : next
}

const ofExamination = (now: Conversation, stage: Examining, answer: Answer): Conversation => {
  const { card, by, symptoms, goal } = stage
  if (goal?.is === 'look-again') return { ...now, stage: lookedAgain(stage, goal.before, answer) }
  if (answer.type === 'failed')
    return { ...now, stage: { is: 'broken', card, by, symptoms, reference: answer.reference } }
  if (answer.type === 'asked-whose') return { ...now, stage: { is: 'asking', card, by, symptoms } }
  return answer.type === 'examined' ? examined(now, stage, answer) : now
}

/** Advice, or the ticket form where that was asked for and nothing new is found. */
const examined = (
  now: Conversation,
  { card, by, symptoms, goal, tried, notKept }: Examining,
  { plan, audience, guest, mayLag }: Extract<Answer, { type: 'examined' }>,
): Conversation => {
  const isSame = goal?.is === 'still-stuck' && isAsBefore(goal.before, plan)
  const advising: Advising = {
    is: 'advising',
    card,
    by,
    symptoms: aboutThem(symptoms, by.userId, plan),
    // An answer that could not be had again does not take away what was known.
    plan: isSame && plan.verdict.is !== goal.before.verdict.is ? goal.before : plan,
    audience,
    details: false,
    ...(guest ? { guest } : {}),
    ...(goal?.is === 'still-stuck' && !isSame ? { differs: true } : {}),
    ...(tried ? { tried } : {}),
    ...(notKept ? { notKept } : {}),
  }
  if (goal?.is === 'ticket' || isSame) return referring(now, advising, card)
  return { ...now, stage: mayLag ? waiting(advising) : advising }
}

/** Somebody else whom the words only hinted at is from now on whom the conversation is about: "she gets 50105". */
const aboutThem = (symptoms: Symptoms, userId: string, { about }: Plan): Symptoms =>
  about && about.id !== userId && symptoms.who.is !== 'address' && symptoms.who.is !== 'name'
    ? { ...symptoms, who: { is: 'address', address: about.userPrincipalName, sure: true } }
    : symptoms
