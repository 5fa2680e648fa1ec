import type { FormField, Referring } from '../../conversation/ticket-stages.ts'
import { say, type Reader } from '../../text/format.ts'
import { longLine, longLines } from '../../text/long-line.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { spoken } from '../spoken.ts'
import type { CardData, Field } from '../template-data.ts'

/** Data of the ticket form: what is missing, each with one line on where to find it. */
export const formData = (reader: Reader, { card, draft, asks }: Referring, words: Words): CardData => {
  const { form } = words.ticketCards
  const text = draft.about.is === 'told' ? form.textFor : form.text
  const fields = asks.map((field) => fieldOf(draft, field, form))
  return {
    template: 'ticket-form',
    data: {
      language: reader.language,
      card,
      fallback: spoken([form.title, text, ...fields.map(({ label }) => label)]),
      title: say(reader, form.title),
      text,
      fields,
      privacy: form.privacy,
      buttons: buttonsFor(reader, card, ['next', 'cancel']),
    },
  }
}

const fieldOf = (draft: Referring['draft'], field: FormField, form: Words['ticketCards']['form']): Field => ({
  id: `input.${field}`,
  is: shapes[field],
  ...form.fields[field],
  value: valueOf(draft, field),
  buttons: [],
})

const valueOf = ({ about, fields }: Referring['draft'], field: FormField): string => {
  if (field === 'about') return about.is === 'told' ? short(about.words) : ''
  if (field === 'trace') return fields.trace ? 'true' : 'false'
  const told = fields[field]?.value ?? ''
  return shapes[field] === 'lines' ? longLines(told, 2_000) : short(told)
}

/** No longer than the input lets somebody type. */
const short = (text: string): string => longLine(text).slice(0, 500).toWellFormed()

const shapes = {
  about: 'text',
  app: 'text',
  errorText: 'lines',
  sinceWhen: 'text',
  browser: 'text',
  device: 'text',
  tried: 'lines',
  contact: 'text',
  trace: 'tick',
} as const satisfies Record<FormField, Field['is']>
