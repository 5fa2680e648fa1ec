import type { TicketDraft, TicketField } from '../../model/ticket.ts'
import { moment, say, type Reader } from '../../text/format.ts'
import { longLine } from '../../text/long-line.ts'
import { oneLine } from '../../text/one-line.ts'
import type { Words } from '../../text/words.ts'
import type { LabelledLine } from '../template-data.ts'
import type { FilledField } from './filled-fields.ts'

/** Fields as lines: what it is, its value, and where it comes from. */
export const fieldLines = (
  reader: Reader,
  draft: TicketDraft,
  filled: readonly FilledField[],
  { ticket }: Words,
): readonly LabelledLine[] =>
  filled.map((field) => ({
    label: ticket.fields[field.field],
    text: valueInWords(reader, draft, field, ticket),
    note: ticket.from[field.from],
  }))

const instantAlone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/

/** What people write of their own; everything else is short. */
const isLong: ReadonlySet<TicketField> = new Set(['errorText', 'sinceWhen', 'pageAddress', 'tried', 'contact'])

const valueInWords = (
  reader: Reader,
  draft: TicketDraft,
  { field, value }: FilledField,
  ticket: Words['ticket'],
): string => {
  if (instantAlone.test(value)) return momentInWords(reader, draft, value, ticket)
  if (field === 'howOften' && /^\d{1,6}$/.test(value)) return say(reader, ticket.times, { times: Number(value) })
  if (field === 'trace') return ticket.traceKept
  return isLong.has(field) ? longLine(value) : oneLine(value)
}

/** A moment stands on the clock of the reader, in UTC, and on the clock of the requester where that is another. */
const momentInWords = (reader: Reader, draft: TicketDraft, at: string, { theirTime }: Words['ticket']): string => {
  const { zone, requester } = draft
  const here = moment(reader, at)
  if (!zone || zone === reader.zone) return here
  const local = moment({ language: reader.language, zone }, at).replace(/ \(.*$/, '')
  return `${here}; ${say(reader, theirTime, { local, name: requester.name, zone })}`
}
