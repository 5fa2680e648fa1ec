import { Template } from 'adaptivecards-templating'
import advice from '../../cards/advice.json' with { type: 'json' }
import channelTicket from '../../cards/channel-ticket.json' with { type: 'json' }
import lookUp from '../../cards/look-up.json' with { type: 'json' }
import notice from '../../cards/notice.json' with { type: 'json' }
import progress from '../../cards/progress.json' with { type: 'json' }
import ticketForm from '../../cards/ticket-form.json' with { type: 'json' }
import ticketList from '../../cards/ticket-list.json' with { type: 'json' }
import ticketText from '../../cards/ticket-text.json' with { type: 'json' }
import ticket from '../../cards/ticket.json' with { type: 'json' }
import type { CardData } from './template-data.ts'

/** A template is parsed once: that costs a hundred times more than filling it. */
const templates = {
  notice: new Template(notice),
  progress: new Template(progress),
  advice: new Template(advice),
  'look-up': new Template(lookUp),
  'ticket-form': new Template(ticketForm),
  ticket: new Template(ticket),
  'ticket-list': new Template(ticketList),
  'ticket-text': new Template(ticketText),
  'channel-ticket': new Template(channelTicket),
} as const satisfies Record<CardData['template'], Template>

/** Fills a template: Adaptive Card 1.5 JSON. Data is never read as a template. */
export const render = ({ template, data }: CardData): object => templates[template].expand({ $root: data }) as object
