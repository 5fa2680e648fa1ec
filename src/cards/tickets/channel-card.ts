import type { Language } from '../../model/language.ts'
import { plainOrganisation } from '../../model/organisation.ts'
import type { Ticket } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import { words } from '../../text/words.ts'
import { render } from '../render.ts'
import type { Shown } from '../shown.ts'
import { spoken } from '../spoken.ts'
import type { CardData } from '../template-data.ts'
import { stillKnown } from './still-known.ts'
import { appOf, causeTitle, toneOf } from './ticket-head.ts'

/** The card of a ticket in the helpdesk channel: name, app, cause, severity, number, status and assignee; never an address, IP, policy or risk, and no button. */
export const channelCard = (ticket: Ticket, language: Language): Shown => {
  const { template, data } = channelData(ticket, language)
  return {
    card: data.card,
    content: render({ template, data }),
    summary: spoken([`${data.kicker} · ${data.about}`]),
  }
}

/** Data of the card in the channel. */
export const channelData = (ticket: Ticket, language: Language): Extract<CardData, { template: 'channel-ticket' }> => {
  const reader = { language, organisation: plainOrganisation }
  const { ticket: ticketWords, ticketCards } = words[language]
  const { number, status, draft, assignee } = stillKnown(reader, ticket, words[language])
  const severity = ticketWords.severity[draft.severity]
  const told = {
    kicker: say(reader, ticketCards.channel.kicker, { number: String(number), severity }),
    title: withoutAddresses(causeTitle(reader, draft, words[language])),
    about: aboutOf(reader, ticket),
    state: say(reader, ticketCards.channel.state, {
      status: ticketWords.status[status],
      assignee: assignee ? withoutAddresses(assignee.name) : 'none',
    }),
    tip: say(reader, ticketCards.channel.tip, { number: String(number) }),
  }
  return {
    template: 'channel-ticket',
    data: {
      language,
      card: `ticket-${number}`,
      fallback: spoken(Object.values(told)),
      style: toneOf(ticket),
      ...told,
    },
  }
}

/** Of somebody else for whom it was opened not even the words that were told. */
const aboutOf = (reader: Reader, { draft }: Ticket): string => {
  const { ticket, ticketCards } = words[reader.language]
  const { about, requester } = draft
  return say(reader, ticketCards.channel.about[about.is], {
    name: withoutAddresses(about.is === 'examined' ? about.person.displayName : requester.name),
    agent: withoutAddresses(requester.name),
    app: withoutAddresses(appOf(draft)) || ticket.noApp,
  })
}

/** Names and apps are told by people, and may hold anything: addresses of mail and of the network are left out. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/[^\s@]{1,120}@[^\s@]{1,120}/g, '…')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}/gi, '…')
