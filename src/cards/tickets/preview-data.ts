import type { Referring } from '../../conversation/ticket-stages.ts'
import type { Audience } from '../../model/role.ts'
import { say, type Reader } from '../../text/format.ts'
import { listOrNone } from '../../model/value.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { helpdeskLines } from '../profile-lines.ts'
import { spoken } from '../spoken.ts'
import type { CardData } from '../template-data.ts'
import { adminFieldsOf } from './filled-fields.ts'
import { aboutWhom } from './ticket-head.ts'
import { ticketSections } from './ticket-sections.ts'

/** Data of the preview: exactly the lines that are sent, and in words what else only the helpdesk or administrators see. */
export const previewData = (reader: Reader, stage: Referring, words: Words): CardData => {
  const { card, draft, fault } = stage
  const { ticket, ticketCards } = words
  const { preview, form } = ticketCards
  const audience = audienceOf(stage)
  const privacy = privacyOf(reader, draft, words)
  return {
    template: 'ticket',
    data: {
      language: reader.language,
      card,
      fallback: spoken([preview.kicker, preview.title, privacy]),
      style: 'accent',
      kicker: preview.kicker,
      title: preview.title,
      about: aboutWhom(reader, draft, words),
      warning: fault === undefined ? '' : withHelpdesk(reader, say(reader, form.fault, { reference: fault })),
      text: say(reader, ticket.severityIs, { severity: ticket.severity[draft.severity] }),
      sections: ticketSections(reader, draft, audience, words),
      fields: [],
      tip: audience === 'person' && draft.plan?.verdict.is === 'cause' ? `${privacy} ${preview.more}` : privacy,
      buttons: buttonsFor(reader, card, ['send', 'edit', 'cancel', 'language']),
    },
  }
}

/** Whoever cannot send it can still phone. */
const withHelpdesk = (reader: Reader, said: string): string =>
  [said, ...helpdeskLines(reader, said).map(({ text }) => text)].join(' ')

/** An agent who examined somebody sees of it what an agent sees. */
const audienceOf = ({ told }: Referring): Audience => (told?.is === 'advising' ? told.audience : 'person')

const privacyOf = (reader: Reader, draft: Referring['draft'], { ticket, ticketCards }: Words): string => {
  const admin = adminFieldsOf(draft).map((field) => ticket.fields[field])
  return say(reader, ticketCards.preview.privacy, { admin: listOrNone(admin) })
}
