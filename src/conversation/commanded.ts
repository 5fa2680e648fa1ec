import type { Language } from '../model/language.ts'
import { chosen } from './chosen.ts'
import type { Conversation, Rest } from './conversation.ts'
import { lookUpCommanded } from './look-ups/look-up-commanded.ts'
import { lookUpChosen } from './look-ups/looked-up.ts'
import { lookingUp } from './look-ups/looking-up.ts'
import { examining, isBusy, notice, restedAt, restIn, startOver, toldIn, type Asked } from './stages.ts'
import { stillStuck } from './still-stuck.ts'
import { ticketCommanded } from './tickets/ticket-commanded.ts'
import { opening, wishAgain } from './tickets/wish.ts'
import type { Command } from './understand/command.ts'

/** What a typed command does; the answer is a message of its own. Undefined when the words can be no command here. */
export const commanded = (now: Conversation, command: Command, asked: Asked): Conversation | undefined => {
  if (command.is === 'language') return inLanguage(now, asked.id, command.to ?? otherLanguage(now.language))
  if (command.is === 'start-over') return startOver(now, asked.id)
  if (command.is === 'details') return withDetails(now, asked.id)
  if (command.is === 'again') return again(now, asked)
  if (command.is === 'still-stuck') return stuck(now, asked)
  if (command.is === 'choose') return choose(now, command.n, asked)
  if (command.is === 'look-up') return lookUpCommanded(now, command, asked)
  return isNotice(command) ? notice(now, asked.id, command.is) : ticketCommanded(now, command, asked)
}

const noticeCommands = ['help', 'help-look-ups', 'greeting', 'thanks', 'chit-chat', 'abuse', 'how-to-trace'] as const
type NoticeCommand = Extract<Command, { is: (typeof noticeCommands)[number] }>
const isNotice = (command: Command): command is NoticeCommand => noticeCommands.some((is) => is === command.is)

const withDetails = (now: Conversation, card: string): Conversation => {
  const told = toldIn(now)
  if (isBusy(now.stage)) return now
  if (told?.is !== 'advising') return notice(now, card, 'nothing-to-repeat')
  return { ...now, stage: { ...told, card, details: !told.guest } }
}

/** Looks again with what was told, or at the ticket at hand; while something is under way it starts anew, the way out when an answer never came. */
const again = (now: Conversation, asked: Asked): Conversation => {
  const { stage } = now
  if (isBusy(stage)) return busyAgain(now, asked)
  const rest = restIn(now)
  const once = rest && wantedAgain(now, rest, asked)
  if (once) return once
  const told = toldIn(now)
  if (!told) return notice(now, asked.id, 'nothing-to-repeat')
  if (told.is === 'asking' || rest?.is === 'referring') return restedAt(now, rest ?? told, asked.id)
  return examining(now, asked, told.symptoms)
}

/** A ticket, a list or a look-up is wanted once more. */
const wantedAgain = (now: Conversation, rest: Rest, asked: Asked): Conversation | undefined => {
  if (rest.is === 'refused' && rest.because === 'fault') return wishAgain(now, asked, rest.wish)
  if (rest.is === 'looked-up') return lookingUp(now, asked, rest.lookUp)
  if (rest.is === 'tickets') return opening(now, asked, { do: 'list', whose: rest.whose })
  if (rest.is === 'case') return opening(now, asked, { do: 'read', number: rest.ticket.number, showing: rest.showing })
  return undefined
}

const busyAgain = (now: Conversation, asked: Asked): Conversation => {
  const { stage } = now
  const anew = { card: asked.id, run: asked.id, replaces: stage.card }
  if (stage.is === 'examining' || stage.is === 'opening' || stage.is === 'changing' || stage.is === 'looking-up')
    return { ...now, stage: { ...stage, ...anew } }
  return stage.is === 'sending' ? { ...now, stage: { ...stage, run: asked.id } } : now
}

/** Without advice it is a message like any other. */
const stuck = (now: Conversation, asked: Asked): Conversation | undefined => {
  if (isBusy(now.stage)) return undefined
  const told = toldIn(now)
  return told?.is === 'advising' ? stillStuck(now, told, asked) : undefined
}

const choose = (now: Conversation, n: number, asked: Asked): Conversation | undefined => {
  const rest = restIn(now)
  const lookUp = rest?.is === 'looked-up' ? lookUpChosen(rest, n - 1) : undefined
  if (lookUp) return lookingUp(now, asked, lookUp)
  const told = isBusy(now.stage) ? undefined : toldIn(now)
  const choice = told?.is === 'advising' ? told.plan.choices?.[n - 1] : undefined
  return told && choice ? examining(now, asked, chosen(told.symptoms, choice)) : undefined
}

/** Speaks a language from now on; what is on screen is shown again in it. */
export const inLanguage = (now: Conversation, card: string, language: Language): Conversation => {
  const spoken: Conversation =
    now.languageChosen && now.language === language ? now : { ...now, language, languageChosen: true }
  const { stage } = spoken
  if (isBusy(stage)) return spoken
  return stage.is === 'idle' ? notice(spoken, card, 'language-set') : restedAt(spoken, stage, card)
}

/** The language a button switches to. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'nl' : 'en')
