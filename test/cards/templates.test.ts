import advice from '../../cards/advice.json' with { type: 'json' }
import adviceSample from '../../cards/advice.sample.json' with { type: 'json' }
import channelTicket from '../../cards/channel-ticket.json' with { type: 'json' }
import channelTicketSample from '../../cards/channel-ticket.sample.json' with { type: 'json' }
import lookUp from '../../cards/look-up.json' with { type: 'json' }
import lookUpSample from '../../cards/look-up.sample.json' with { type: 'json' }
import notice from '../../cards/notice.json' with { type: 'json' }
import noticeSample from '../../cards/notice.sample.json' with { type: 'json' }
import progress from '../../cards/progress.json' with { type: 'json' }
import progressSample from '../../cards/progress.sample.json' with { type: 'json' }
import ticketForm from '../../cards/ticket-form.json' with { type: 'json' }
import ticketFormSample from '../../cards/ticket-form.sample.json' with { type: 'json' }
import ticketList from '../../cards/ticket-list.json' with { type: 'json' }
import ticketListSample from '../../cards/ticket-list.sample.json' with { type: 'json' }
import ticketText from '../../cards/ticket-text.json' with { type: 'json' }
import ticketTextSample from '../../cards/ticket-text.sample.json' with { type: 'json' }
import ticket from '../../cards/ticket.json' with { type: 'json' }
import ticketSample from '../../cards/ticket.sample.json' with { type: 'json' }
import { render } from '../../src/cards/render.ts'
import type { LookUpData } from '../../src/cards/look-ups/look-up-data.ts'
import type {
  AdviceData,
  CardData,
  ChannelTicketData,
  NoticeData,
  ProgressData,
  TicketData,
  TicketFormData,
  TicketListData,
  TicketTextData,
} from '../../src/cards/template-data.ts'
import { languages } from '../../src/model/language.ts'
import { faultsOf, nodesOf } from './card-faults.ts'

const templates = {
  notice,
  progress,
  advice,
  'channel-ticket': channelTicket,
  'look-up': lookUp,
  'ticket-form': ticketForm,
  'ticket-list': ticketList,
  'ticket-text': ticketText,
  ticket: ticket,
} as const satisfies Record<CardData['template'], object>

/** JSON has no literal types: what it holds is checked below by the card it makes. */
const samples: readonly CardData[] = [
  { template: 'notice', data: noticeSample as NoticeData },
  { template: 'progress', data: progressSample as ProgressData },
  { template: 'advice', data: adviceSample as AdviceData },
  { template: 'channel-ticket', data: channelTicketSample as ChannelTicketData },
  { template: 'look-up', data: lookUpSample as LookUpData },
  { template: 'ticket-form', data: ticketFormSample as TicketFormData },
  { template: 'ticket-list', data: ticketListSample as TicketListData },
  { template: 'ticket-text', data: ticketTextSample as TicketTextData },
  { template: 'ticket', data: ticketSample as TicketData },
]

const cases = samples.flatMap((sample) => languages.map((language) => [sample.template, language, sample] as const))

test.each(cases)('%s shows its sample in %s', (_, language, sample) => {
  const card = render({ ...sample, data: { ...sample.data, language } } as CardData)
  expect(faultsOf(card, sample.data.card)).toEqual([])
  expect(JSON.stringify(card)).not.toContain('${')
  expect(card).toMatchObject({ lang: language, fallbackText: sample.data.fallback, speak: sample.data.fallback })
})

test.each(samples)('the sample of $template fills every list', ({ data }) => {
  const lists = Object.values(data).filter((value) => Array.isArray(value))
  expect(lists.filter((list) => list.length === 0)).toEqual([])
})

test.each(Object.entries(templates))('there is no prose in %s', (_, template) => {
  const said = nodesOf(template).flatMap((node) =>
    ['text', 'title', 'label', 'placeholder', 'altText', 'fallbackText', 'speak', 'tooltip'].map((key) => node[key]),
  )
  const words = said.filter((text) => typeof text === 'string' && /\p{L}/u.test(text.replace(/\$\{[^}]*\}/g, '')))
  expect(words).toEqual([])
})

test.each(Object.entries(templates))('%s asks for nothing that its data does not have', (name, template) => {
  const sample = samples.find((one) => one.template === name)
  const known = new Set(nodesOf(sample?.data).flatMap((node) => Object.keys(node)))
  const asked = [...JSON.stringify(template).matchAll(/\$\{(?:\$root\.|count\()?(\w+)/g)].map(([, key]) => key ?? '')
  expect(asked.filter((key) => !known.has(key))).toEqual([])
})
