import type { TypedText } from '../../conversation/ticket-stages.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import type { Field } from '../template-data.ts'
import { typedFor } from './unchanged-words.ts'

interface About {
  readonly card: string
  readonly number: number
  /** Whoever reads what is typed. */
  readonly name: string
  readonly typed: TypedText | undefined
  /** Where the words are not those of the verb. */
  readonly words?: keyof Words['ticketCards']['fields']
}

/** An input with the button that sends it; what was typed in vain stands in it again. */
export const textField = (
  reader: Reader,
  verb: TypedText['verb'],
  { card, number, name, typed, words = verb }: About,
  { ticketCards }: Words,
): Field => {
  const { label, hint } = ticketCards.fields[words]
  return {
    id: `input.${verb}`,
    is: 'lines',
    label: say(reader, label, { name }),
    hint: say(reader, hint, { name }),
    value: typedFor(verb, typed),
    buttons: buttonsFor(reader, card, [verb], { number }),
  }
}
