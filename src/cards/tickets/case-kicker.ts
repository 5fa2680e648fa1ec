import type { Ticket } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'

/** "Ticket 123 · High · Open" */
export const caseKicker = (reader: Reader, { number, status, draft }: Ticket, { ticket }: Words): string =>
  [say(reader, ticket.number, { number: String(number) }), ticket.severity[draft.severity], ticket.status[status]].join(
    ' · ',
  )
