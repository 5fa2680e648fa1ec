import type { Audience } from '../../model/role.ts'
import type { Ticket, TicketDraft } from '../../model/ticket.ts'
import { plainOrganisation } from '../../model/organisation.ts'
import { longLines } from '../../text/long-line.ts'
import { words } from '../../text/words.ts'
import { bytesOf } from '../fitting.ts'
import { filledFields, missingFields } from './filled-fields.ts'
import { foundLines } from './found-lines.ts'
import { causeTitle } from './ticket-head.ts'

const reader = { language: 'en', organisation: plainOrganisation } as const

/** The whole ticket as JSON for another system: keys and codes are fixed, sentences English, moments UTC. */
export const ticketJson = (ticket: Ticket, audience: Exclude<Audience, 'person'>, mostBytes: number): string => {
  const [first, ...shorter] = lengths.map((most) => () => asJson(ticket, audience, most))
  return shorter.reduce((json, make) => (bytesOf(JSON.stringify(json)) > mostBytes ? make() : json), first?.() ?? '')
}

/** How long a text of people may be, in characters, tried one after the other until it fits. */
const lengths = [1_000, 400, 150, 50] as const

const asJson = (ticket: Ticket, audience: Exclude<Audience, 'person'>, most: number): string => {
  const { number, version, status, openedAt, draft, assignee } = ticket
  const { requester, about, language, zone, severity, symptoms, tried = [] } = draft
  const whole = {
    number,
    version,
    status,
    severity,
    openedAt,
    requester,
    about: about.is === 'told' ? { is: about.is, words: longLines(about.words, most) } : about,
    language,
    zone,
    assignee,
    title: causeTitle(reader, draft, words.en),
    told: longLines(symptoms.quoted, most),
    ...fieldsIn(draft, audience, most),
    ...foundIn(draft, audience),
    tried: tried.map(({ check }) => check),
    history: ticket.history
      .slice(-mostEntries)
      .map((entry) => ('text' in entry ? { ...entry, text: longLines(entry.text, most) } : entry)),
  }
  return JSON.stringify(whole, null, 2)
}

const fieldsIn = (draft: TicketDraft, audience: Audience, most: number): object => {
  const { open, admin } = filledFields(draft, audience)
  const values = [...open, ...admin].map(({ field, value, from }) => [field, { value: longLines(value, most), from }])
  return { fields: Object.fromEntries(values) as unknown, missing: missingFields(draft) }
}

const foundIn = (draft: TicketDraft, audience: Audience): object => {
  const { plan } = draft
  if (!plan) return {}
  const { verdict, checked = [], unseen, examinedAt } = plan
  const causes = verdict.is === 'cause' ? verdict.causes : []
  return {
    verdict: verdict.is,
    causes: causes.map(({ check, explains, whoCanFix }) => ({ check, explains, whoCanFix })),
    found: foundLines(reader, draft, audience, words.en).map(({ label, text }) =>
      label === '' ? text : `${label}: ${text}`,
    ),
    checked,
    notSeen: unseen,
    examinedAt,
  }
}

const mostEntries = 8
