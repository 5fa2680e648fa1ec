import { createHash } from 'node:crypto'
import type { TicketDraft } from '../model/ticket.ts'

/** A short text that says nothing and is the same for the same parts. */
export const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32)

/** The same for two drafts about the same person and app, whatever the spelling; unknown apps count as one. */
export const subjectOf = ({ about, fields, symptoms }: TicketDraft): string => {
  const app = fields.appId?.value ?? fields.app?.value ?? symptoms.app?.name ?? ''
  const whom = about.is === 'examined' ? about.person.id : about.is === 'told' ? about.words : ''
  return digest(about.is, plain(whom), plain(app))
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
