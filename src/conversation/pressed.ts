import { inLanguage, otherLanguage } from './commanded.ts'
import { verbs, type Conversation, type Event, type Verb } from './conversation.ts'
import { notice, startOver, toldIn } from './stages.ts'

type Pressed = Extract<Event, { type: 'pressed' }>

/** What a button does, in the message it is on. A button of another message, an unknown one, or one that does not fit changes nothing. */
export const pressed = (now: Conversation, event: Pressed): Conversation => {
  const verb = verbs.find((known) => known === event.verb)
  const card = event.data['card']
  if (!verb || !card || event.place === 'shared') return now
  const at = onCard(now, card)
  const next = at && onPress[verb](at, event)
  if (!next || next === at) return now
  return event.zone && event.zone !== next.zone ? { ...next, zone: event.zone } : next
}

/** The conversation as this message shows it: the newest, or the one a notice came after. */
const onCard = (now: Conversation, card: string): Conversation | undefined => {
  if (now.stage.card === card) return now
  const told = toldIn(now)
  return told?.card === card ? { ...now, stage: told } : undefined
}

const onPress = {
  details: (now) => withDetailsTurned(now),
  again: (now, event) => again(now, event),
  'start-over': (now) => startOver(now, now.stage.card),
  language: (now) => inLanguage(now, now.stage.card, otherLanguage(now.language)),
  help: (now) => notice(now, now.stage.card, 'help'),
} as const satisfies Record<Verb, (now: Conversation, event: Pressed) => Conversation>

const withDetailsTurned = (now: Conversation): Conversation =>
  now.stage.is === 'advising' ? { ...now, stage: { ...now.stage, details: !now.stage.details } } : now

const again = (now: Conversation, { id, by }: Pressed): Conversation =>
  now.stage.is === 'advising' || now.stage.is === 'broken'
    ? { ...now, stage: { is: 'examining', card: now.stage.card, run: id, by, symptoms: now.stage.symptoms } }
    : now
