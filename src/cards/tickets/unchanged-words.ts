import type { TypedText, Unchanged } from '../../conversation/ticket-stages.ts'
import { say, type Reader } from '../../text/format.ts'
import { longLines } from '../../text/long-line.ts'
import type { Words } from '../../text/words.ts'

/** Why something did not happen; empty when it did. */
export const unchangedWords = (reader: Reader, unchanged: Unchanged | undefined, { ticketCards }: Words): string =>
  unchanged === undefined
    ? ''
    : say(reader, ticketCards.unchanged[unchanged.is], {
        reference: unchanged.is === 'fault' ? unchanged.reference : '',
      })

/** What was typed for this button and not carried out; empty when nothing was. */
export const typedFor = (verb: TypedText['verb'], typed: TypedText | undefined): string =>
  typed?.verb === verb ? longLines(typed.text, 2_000) : ''
