import type { Symptoms, Who } from '../model/symptoms.ts'
import { commanded } from './commanded.ts'
import type { Conversation, Event, Examining, NotKept, Notice, Told } from './conversation.ts'
import { isOtherTrouble } from './other-trouble.ts'
import { inTheirLanguage } from './spoken-language.ts'
import { examining, notice, toldIn } from './stages.ts'
import { openQuestion } from './tickets/news.ts'
import { addToForm } from './tickets/refer.ts'
import { changeWish, changing, isWriting } from './tickets/wish.ts'
import { alsoAbout, alsoTold } from './understand/also-told.ts'
import { commandOf } from './understand/command.ts'
import { areBesideAnything, isOutOfScope } from './understand/scope.ts'
import { typed } from './understand/ticket-command.ts'
import { nameAlone } from './understand/loosely-named.ts'
import { perhapsNamed } from './understand/perhaps-named.ts'
import { understand } from './understand/understand.ts'
import { whoAnswered } from './understand/who-answered.ts'
import { withoutPage } from './understand/without-page.ts'

type Said = Extract<Event, { type: 'said' }>

/** What a message does: a command is carried out, anything about signing in is examined at once with what it holds. */
export const said = (before: Conversation, event: Said): Conversation => {
  // Teams sends a message again when it heard no answer.
  if (event.id === before.stage.card) return before
  const now = inTheirLanguage(before, event)
  if (event.place === 'shared') return notice(now, event.id, 'personal-chat-only')
  const command = commandOf(event.text)
  if (command?.is === 'language') return commanded(now, command, event) ?? now
  const next = (command && commanded(now, command, event)) ?? attached(now, event) ?? heard(now, event)
  return next.stage === before.stage ? before : next
}

/** A file without words: it is not kept, so the person is told how to do without. */
const attached = (now: Conversation, event: Said): Conversation | undefined => {
  const kind = notKeptOf(event)
  return kind && !isReadable(event.text) ? notice(now, event.id, notKeptNotices[kind]) : undefined
}

const notKeptOf = ({ attachments = [] }: Said): NotKept | undefined => {
  const isTrace = attachments.some(({ extension }) => extension === 'har' || extension === 'saz')
  return isTrace ? 'trace' : attachments[0]?.kind
}

const notKeptNotices = {
  image: 'picture-not-kept',
  file: 'file-not-kept',
  trace: 'trace-not-kept',
} as const satisfies Record<NotKept, Notice>

/** A file beside words is told not to be looked at, on the answer to the words. */
const withNotKept = (next: Conversation, event: Said): Conversation => {
  const notKept = notKeptOf(event)
  const { stage } = next
  if (!notKept || stage.card !== event.id) return next
  return stage.is === 'examining' || stage.is === 'changing' ? { ...next, stage: { ...stage, notKept } } : next
}

const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const heard = (now: Conversation, event: Said): Conversation => {
  // What is being written comes to an answer at once.
  if (isWriting(now)) return now
  const symptoms = understand(event.text, event)
  if (!isReadable(symptoms.quoted)) return notice(now, event.id, 'empty')
  return withNotKept(ofTicket(now, event, symptoms) ?? ofTrouble(now, event, symptoms), event)
}

/** An answer to the agent's question, or more for the form, unless it clearly tells of other trouble. */
const ofTicket = (now: Conversation, event: Said, symptoms: Symptoms): Conversation | undefined => {
  const question = openQuestion(now)
  if (question && !isOtherTrouble(symptoms, question.ticket.app)) {
    const { number } = question.ticket
    return changing(now, event, changeWish(event.id, number, { do: 'answer', text: typed(event.text) }))
  }
  const { stage } = now
  return stage.is === 'referring' && !isOtherTrouble(symptoms, stage.draft.fields.app?.value ?? '')
    ? addToForm(now, stage, symptoms, event.id)
    : undefined
}

const ofTrouble = (now: Conversation, event: Said, heardNow: Symptoms): Conversation => {
  const symptoms = asNextPerson(now, heardNow)
  const together = withEarlier(now, symptoms)
  if (!together && isAboutElse(symptoms)) return notice(now, event.id, 'out-of-scope')
  return goingOn(now, examining(now, event, together ?? withPerson(now, aloneNamed(symptoms))))
}

/** More words while something is looked up for a ticket are words for that ticket. */
const goingOn = ({ stage }: Conversation, next: Conversation): Conversation =>
  stage.is === 'examining' && stage.goal && next.stage.is === 'examining'
    ? { ...next, stage: { ...next.stage, goal: stage.goal, ...(stage.tried ? { tried: stage.tried } : {}) } }
    : next

/** An agent's "lieke schuurman: no mail" after somebody else: the next person, or an app of the one before. */
const asNextPerson = (now: Conversation, symptoms: Symptoms): Symptoms => {
  const told = toldIn(now)
  const isOpen = symptoms.who.is === 'self' || symptoms.who.is === 'colleague'
  if (!isOpen || told?.is !== 'advising' || told.audience === 'person' || asksWho(told)) return symptoms
  const [name] = perhapsNamed(symptoms.quoted).likely
  return name === undefined ? symptoms : { ...symptoms, who: { is: 'name', name, sure: false } }
}

/** A name after somebody was named may be the next person, or the app that person cannot open. */
const withPerson = (now: Conversation, symptoms: Symptoms): Symptoms => {
  const { who } = symptoms
  const before = now.stage.is === 'examining' ? now.stage.symptoms.who : toldIn(now)?.symptoms.who
  if (who.is !== 'name' || who.sure || !before || nameOf(before) === undefined) return symptoms
  const person = before.is === 'name' ? { is: before.is, name: before.name, sure: before.sure } : before
  return { ...symptoms, who: { ...who, ifApp: person } }
}

/** A message that is only a name is about that person; after a question it may also be the app that was asked for. */
const aloneNamed = (symptoms: Symptoms): Symptoms => {
  const name = symptoms.who.is === 'self' ? nameAlone(symptoms.quoted) : undefined
  return name ? { ...symptoms, who: { is: 'name', name, sure: false } } : symptoms
}

/** Nothing in it is about signing in, in its words or its codes. */
const isAboutElse = ({ codes, clientCodes, requestId, signs, quoted }: Symptoms): boolean =>
  codes.length === 0 &&
  clientCodes.length === 0 &&
  !requestId &&
  areBesideAnything(signs) &&
  isOutOfScope(withoutPage(quoted))

/** What was told before and this message together, when it answers or adds; undefined when it stands by itself. */
const withEarlier = (now: Conversation, more: Symptoms): Symptoms | undefined => {
  const { stage } = now
  const told = stage.is === 'examining' ? stage : toldIn(now)
  if (!told) return undefined
  const answered = asksWho(told) ? whoAnswered(more.quoted) : undefined
  if (answered) return { ...alsoTold(told.symptoms, more), who: answered }
  if (isAnotherPerson(told.symptoms.who, more.who)) return undefined
  if (adds(told)) return isAboutElse(more) ? undefined : alsoTold(told.symptoms, more)
  return more.who.is === 'colleague' ? { ...more, who: alsoAbout(told.symptoms.who, more.who) } : undefined
}

type WithSymptoms = Told | Examining

/** Whether the bot waits to hear more, because it cannot tell yet. */
const adds = (told: WithSymptoms): boolean =>
  told.is === 'examining' ||
  told.is === 'asking' ||
  (told.is === 'advising' && told.plan.verdict.is === 'needs-more-info')

/** Whether the bot waits to hear whose sign-in is meant. */
const asksWho = (told: WithSymptoms): boolean =>
  told.is === 'asking' ||
  (told.is === 'advising' && ['ambiguous-user', 'user-not-found'].includes(told.plan.verdict.is))

/** A message that names a person after another person was named begins anew. */
const isAnotherPerson = (before: Who, more: Who): boolean =>
  nameOf(before) !== nameOf(more) && nameOf(more) !== undefined && nameOf(before) !== undefined

const nameOf = (who: Who): string | undefined =>
  who.is === 'address' ? who.address.toLowerCase() : who.is === 'name' ? who.name.toLowerCase() : undefined
