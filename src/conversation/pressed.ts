import { chosen } from './chosen.ts'
import { inLanguage, otherLanguage } from './commanded.ts'
import { verbs, type Conversation, type Event, type Verb } from './conversation.ts'
import { lookUpChosen } from './look-ups/looked-up.ts'
import { lookingUp } from './look-ups/looking-up.ts'
import { examining, isTold, notice, restIn, startOver } from './stages.ts'
import { stillStuck } from './still-stuck.ts'
import { pressNews } from './tickets/press-news.ts'
import { pressTicket, type TicketVerb } from './tickets/press-ticket.ts'
import { referring } from './tickets/refer.ts'
import { wishAgain } from './tickets/wish.ts'

type Pressed = Extract<Event, { type: 'pressed' }>

/** What a button does, in the message it is on. A button of another message, an unknown one, or one that does not fit changes nothing. */
export const pressed = (now: Conversation, event: Pressed): Conversation => {
  const verb = verbs.find((known) => known === event.verb)
  const card = event.data['card']
  if (!verb || !card || event.place === 'shared') return now
  const next = pressNews(now, verb, card, event) ?? onCardPressed(now, verb, card, event)
  if (!next || next === now) return now
  return event.zone && event.zone !== next.zone ? { ...next, zone: event.zone } : next
}

const onCardPressed = (now: Conversation, verb: Verb, card: string, event: Pressed): Conversation | undefined => {
  const at = onCard(now, card)
  const next = at && onPress[verb](at, event)
  return next === at ? undefined : next
}

/** The conversation as this message shows it: the newest, or the one a notice came after. */
const onCard = (now: Conversation, card: string): Conversation | undefined => {
  if (now.stage.card === card) return now
  const rest = restIn(now)
  return rest?.card === card ? { ...now, stage: rest } : undefined
}

type Press = (now: Conversation, event: Pressed) => Conversation

const ofTicket =
  (verb: TicketVerb): Press =>
  (now, event) =>
    pressTicket(now, verb, event)

const onPress: Readonly<Record<Verb, Press>> = {
  details: (now) => withDetailsTurned(now),
  again: (now, event) => again(now, event),
  'start-over': (now) => startOver(now, now.stage.card),
  language: (now) => inLanguage(now, now.stage.card, otherLanguage(now.language)),
  help: (now) => notice(now, now.stage.card, 'help'),
  choose: (now, event) => choose(now, event),
  'still-stuck': (now, event) =>
    now.stage.is === 'advising' ? stillStuck(now, now.stage, event, now.stage.card) : now,
  ticket: (now) => (isTold(now.stage) ? referring(now, now.stage, now.stage.card) : now),
  next: ofTicket('next'),
  edit: ofTicket('edit'),
  send: ofTicket('send'),
  cancel: ofTicket('cancel'),
  status: ofTicket('status'),
  tickets: ofTicket('tickets'),
  open: ofTicket('open'),
  answer: ofTicket('answer'),
  reopen: ofTicket('reopen'),
  take: ofTicket('take'),
  ask: ofTicket('ask'),
  resolve: ofTicket('resolve'),
  check: ofTicket('check'),
  'copy-text': ofTicket('copy-text'),
  'copy-json': ofTicket('copy-json'),
  microsoft: ofTicket('microsoft'),
  back: ofTicket('back'),
}

const withDetailsTurned = (now: Conversation): Conversation =>
  now.stage.is === 'advising' && !now.stage.guest
    ? { ...now, stage: { ...now.stage, details: !now.stage.details } }
    : now

const again = (now: Conversation, asked: Pressed): Conversation => {
  const { stage } = now
  if (stage.is === 'refused' && stage.because === 'fault') return wishAgain(now, asked, stage.wish, stage.card)
  if (stage.is === 'looked-up') return lookingUp(now, asked, stage.lookUp, stage.card)
  if (stage.is !== 'advising' && stage.is !== 'broken') return now
  return examining(now, asked, stage.symptoms, stage.card)
}

const choose = (now: Conversation, event: Pressed): Conversation => {
  const { stage } = now
  if (stage.is === 'looked-up') {
    const lookUp = lookUpChosen(stage, placeIn(event.data['n']))
    return lookUp ? lookingUp(now, event, lookUp, stage.card) : now
  }
  const choice = stage.is === 'advising' ? stage.plan.choices?.[placeIn(event.data['n'])] : undefined
  if (stage.is !== 'advising' || !choice) return now
  return examining(now, event, chosen(stage.symptoms, choice), stage.card)
}

const placeIn = (n: string | undefined): number => (n !== undefined && /^\d$/.test(n) ? Number(n) : -1)
