import type { TicketChange } from '../../model/ticket.ts'
import type { Conversation } from '../conversation.ts'
import { isBusy, replacing, withTold, type Asked } from '../stages.ts'
import type { Case, ChangeWish, ListWish, ReadWish, Referred, TicketWish } from '../ticket-stages.ts'

/** Reads a ticket or a list, in this message. */
export const opening = (now: Conversation, { id, by }: Asked, wish: ReadWish | ListWish, card = id): Conversation => ({
  ...now,
  stage: { is: 'opening', card, run: id, by, wish, ...withTold(now), ...replacing(now, card) },
})

/** Changes a ticket, in this message; `from` is what is shown again when it does not happen. */
export const changing = (
  now: Conversation,
  { id, by }: Asked,
  wish: ChangeWish,
  at: { readonly card?: string; readonly from?: Referred | Case } = {},
): Conversation => {
  const card = at.card ?? id
  const from = at.from ? { from: at.from } : {}
  return {
    ...now,
    stage: { is: 'changing', card, run: id, by, wish, ...from, ...withTold(now), ...replacing(now, card) },
  }
}

/** Wants it again: after a fault, or when the answer never came. */
export const wishAgain = (now: Conversation, asked: Asked, wish: TicketWish, card = asked.id): Conversation =>
  wish.do === 'change' ? changing(now, asked, wish, { card }) : opening(now, asked, wish, card)

/** Whether something is being written, which another wish must not push aside. */
export const isWriting = ({ stage }: Conversation): boolean =>
  isBusy(stage) && (stage.is === 'sending' || stage.is === 'changing')

/** A change with the key that makes it happen once. */
export const changeWish = (key: string, number: number, change: TicketChange, version?: number): ChangeWish => ({
  do: 'change',
  key,
  number,
  change,
  ...(version === undefined ? {} : { version }),
})

/** The change that a verb with a text stands for. */
export const changeOf = (verb: 'answer' | 'reopen' | 'ask' | 'resolve', text: string): TicketChange => ({
  do: verb,
  text,
})
