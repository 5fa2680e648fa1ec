import type { LookUp, LookUpWho } from '../../model/look-up.ts'
import type { Conversation } from '../conversation.ts'
import { restIn, toldIn, type Asked } from '../stages.ts'
import { isWriting } from '../tickets/wish.ts'
import type { LookUpCommand } from '../understand/look-up-command.ts'
import { lookingUp } from './looking-up.ts'

/** What a typed look-up does, in a message of its own; undefined when the words are an answer to what the bot asked. */
export const lookUpCommanded = (
  now: Conversation,
  { lookUp, isBare, isOfPersonAtHand }: LookUpCommand,
  asked: Asked,
): Conversation | undefined => {
  if (isWriting(now)) return now
  if (isBare && waitsToHear(now)) return undefined
  const who = isOfPersonAtHand ? personAtHand(now) : undefined
  return lookingUp(now, asked, who ? about(lookUp, who) : lookUp)
}

const about = (lookUp: LookUp, who: LookUpWho): LookUp => ('who' in lookUp ? { ...lookUp, who } : lookUp)

/** Something was asked, or is being examined or filled in, or was told to the person it happens to: a noun and a name tell more about that. */
const waitsToHear = (now: Conversation): boolean => {
  const rest = restIn(now)
  if (now.stage.is === 'examining' || rest?.is === 'asking' || rest?.is === 'referring') return true
  return rest?.is === 'advising' && (rest.audience === 'person' || rest.plan.verdict.is === 'needs-more-info')
}

/** Whoever was looked up or examined last. */
const personAtHand = (now: Conversation): LookUpWho | undefined => {
  const rest = restIn(now)
  if (rest?.is === 'looked-up' && 'who' in rest.lookUp && rest.lookUp.who) return rest.lookUp.who
  const told = toldIn(now)
  const person = told?.is === 'advising' && told.audience !== 'person' ? told.plan.about : undefined
  return person && { is: 'address', address: person.userPrincipalName, sure: true }
}
