import type { Ticket } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import { longLine } from '../../text/long-line.ts'
import type { Words } from '../../text/words.ts'
import type { LabelledLine } from '../template-data.ts'

/** Entries that are shown; a long story is cut at its beginning. */
const most = 8

/** What happened to a ticket, oldest first. */
export const historyLines = (reader: Reader, { history }: Ticket, { ticket }: Words): readonly LabelledLine[] => {
  const shown = history.slice(-most)
  const rest = history.length - shown.length
  return [
    ...(rest > 0 ? [{ label: '', text: say(reader, ticket.earlier, { count: rest }), note: '' }] : []),
    ...shown.map((entry) => {
      const happened = say(reader, ticket.did[entry.did], { at: { instant: entry.at }, name: entry.by.name })
      return 'text' in entry
        ? { label: happened, text: longLine(entry.text), note: '' }
        : { label: '', text: happened, note: '' }
    }),
  ]
}
