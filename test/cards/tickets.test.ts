import { plainText } from '../../src/cards/plain-text.ts'
import { channelCard } from '../../src/cards/tickets/channel-card.ts'
import { microsoftText } from '../../src/cards/tickets/microsoft-text.ts'
import { ticketJson } from '../../src/cards/tickets/ticket-json.ts'
import { views } from '../../src/cards/views.ts'
import type { Stage } from '../../src/conversation/conversation.ts'
import type { Language } from '../../src/model/language.ts'
import type { TicketDraft } from '../../src/model/ticket.ts'
import { faultsOf } from './card-faults.ts'
import { ticketStages } from './sample-ticket-stages.ts'
import { fieldsOf, ticketOf, type Said } from './sample-tickets.ts'

const said: Said = { name: 'Ada Lovelace', text: 'It says no' }
const by = { userId: '9', name: 'Sanne de Wit', tenantId: '2' }

const cardOf = (stage: Stage, language: Language = 'en', zone = 'Europe/Amsterdam'): object =>
  views({ version: 2, language, languageChosen: true, zone, stage }).at(-1)?.content ?? {}

const stageCalled = (name: string, from: Said = said): Stage => {
  const found = ticketStages(from).find(([shows]) => shows === name)
  if (!found) throw new Error(`no sample shows ${name}`)
  return found[1]
}

/** The lines of one section of a card. */
const linesUnder = (title: string, text: string): readonly string[] => {
  const lines = text.split('\n')
  const from = lines.indexOf(title) + 1
  return from === 0 ? [] : lines.slice(from, from + 3)
}

test.each([
  ['preview requester', 'person', false],
  ['case requester open for agent', 'agent', false],
  ['case requester open for admin', 'admin', true],
] as const)('%s: IP address and location are for administrators', (shows, _, isShown) => {
  const card = JSON.stringify(cardOf(stageCalled(shows)))
  expect([card.includes('203.0.113.7'), card.includes('Amsterdam, NL')]).toEqual([isShown, isShown])
})

test('the preview says what else is sent to administrators', () => {
  expect(plainText(cardOf(stageCalled('preview requester')))).toContain(
    'Administrators also get: IP address and Location',
  )
  expect(plainText(cardOf(stageCalled('preview told')))).not.toContain('Administrators also')
})

test('the preview shows every fact that the case shows, and no other', () => {
  const factsIn = (shows: string): string => {
    const text = plainText(cardOf(stageCalled(shows)))
    return text.slice(text.indexOf('\nFacts\n'), text.indexOf('\nWhat was checked\n'))
  }
  expect(factsIn('preview requester')).toBe(factsIn('case requester open for agent'))
  expect(factsIn('preview requester').split('\n').length).toBeGreaterThan(17)
})

test.each(['en', 'nl'] as const)('what a person sees of their ticket holds nothing for agents, in %s', (language) => {
  const forAgents = ['POLICY', 'GROUP', 'bo@contoso.com', '203.0.113.7']
  const stages = ticketStages({ name: 'Ada', text: 'x' }).filter(([shows]) =>
    /^(?:form|sending|own|refused|opening|changing)/.test(shows),
  )
  const cards = stages.map(([shows, stage]) => [shows, JSON.stringify(cardOf(stage, language))] as const)
  expect(cards.length).toBeGreaterThan(30)
  expect(cards.filter(([, card]) => forAgents.some((word) => card.includes(word))).map(([shows]) => shows)).toEqual([])
})

test('somebody of whom only words are known: nothing was looked up, and the card says so', () => {
  const text = plainText(cardOf(stageCalled('preview told')))
  expect(text).toContain('Nothing was looked up about this person.')
  expect(text).not.toContain('What was checked')
})

test.each([
  ['Europe/Amsterdam', '19 Feb 2026, 10:21 (09:21 UTC); 19 Feb 2026, 14:51 for Ada Lovelace (Asia/Kolkata)'],
  ['Asia/Kolkata', '19 Feb 2026, 14:51 (09:21 UTC)'],
])('a moment for a reader in %s: %s', (zone, moment) => {
  const text = plainText(cardOf(stageCalled('case requester open for agent'), 'en', zone))
  expect(text).toContain(`When it happened: ${moment} (sign-in log)`)
})

test('what is missing is named, by what the form calls it', () => {
  const text = plainText(cardOf(stageCalled('case examined open for agent')))
  expect(linesUnder('Not known', text)[0]).toBe('Text of the error page, Browser')
})

test.each([
  ['requester', 'high', 'The device does not meet the security requirements', 'Ada Lovelace · Ada Lovelace'],
  ['examined', 'critical', 'Cause not certain yet', 'Ada Lovelace, through Ada Lovelace · Ada Lovelace'],
  ['told', 'low', 'Not looked into', 'Ada Lovelace, for somebody else · App not known'],
] as const)('the channel sees a short card: %s', (about, severity, title, whom) => {
  const { card, content, summary } = channelCard(ticketOf(said, about, 'in-progress'), 'en')
  const capital = severity.charAt(0).toUpperCase() + severity.slice(1)
  expect(plainText(content)).toBe(
    [
      `Ticket 123 · ${capital}`,
      title,
      whom,
      'In progress · Ada Lovelace',
      'To go on: write “open 123” to me in our own chat.',
    ].join('\n'),
  )
  expect([card, faultsOf(content, card), summary]).toEqual(['ticket-123', [], `Ticket 123 · ${capital} · ${whom}.`])
})

test.each(['bo@contoso.com', 'see bo.v+x@sub.contoso.com', '203.0.113.7', '2001:db8::1', 'x'.repeat(5_000)])(
  'a channel never sees an address, even where a name holds one: %s',
  (name) => {
    const cards = (['requester', 'examined', 'told'] as const).map((about) =>
      JSON.stringify(channelCard(ticketOf({ name, text: name }, about, 'waiting'), 'nl')),
    )
    expect(cards.filter((card) => /@|contoso|203\.0|2001:|6ee349a9|POLICY|It says no/.test(card))).toEqual([])
  },
)

const withFields = (fields: TicketDraft['fields']): string => {
  const ticket = ticketOf(said, 'requester', 'open')
  return microsoftText({ ...ticket, draft: { ...ticket.draft, fields } })
}

test('the text for Microsoft answers what their form asks, in English and UTC', () => {
  const text = withFields({ ...fieldsOf(said), app: { value: 'Power BI', from: 'sign-in-log' } })
  expect(text.split('\n').slice(0, 11)).toEqual([
    'Issue: Sign-in to Power BI fails with AADSTS50105',
    'Problem start time (UTC): It says no',
    'Time stamp of the failed sign-in (UTC): 2026-02-19 09:21:34Z',
    'Tenant id: 11111111-1111-4111-8111-111111111111',
    'User principal name: ada@contoso.com',
    'Application: Power BI',
    'Application id: 7b1f0f0e-6f5d-4a1c-9a50-0b9a3f8f2b11',
    'Error code: AADSTS50105',
    'Full error message: It says no',
    'Request id: 6ee349a9-a99d-4e41-8dda-9d3140e88668',
    'Correlation id: 5d0397e4-f9a8-448b-9cfc-fb57257e3f6a',
  ])
  expect(text).toContain('all administrators are locked out')
})

test('the text for Microsoft holds no name, call-back number or IP address of the person', () => {
  const text = withFields({ ...fieldsOf({ name: 'x', text: 'x' }), contact: { value: '+31 6 123', from: 'told' } })
  expect(text).not.toMatch(/\+31 6 123|203\.0\.113\.7|Amsterdam|Ada Lovelace/)
})

test('what is not known is asked for in the text for Microsoft', () => {
  expect(withFields({})).toContain('Request id: (not known; add it if you can)')
})

test.each(['agent', 'admin'] as const)('the JSON for an %s is JSON with the fields of the draft', (audience) => {
  const json: unknown = JSON.parse(ticketJson(ticketOf(said, 'requester', 'waiting'), audience, 20_000))
  const { ipAddress, location, ...open } = fieldsOf(said)
  expect(json).toMatchObject({
    number: 123,
    status: 'waiting',
    severity: 'high',
    fields: audience === 'admin' ? { ...open, ipAddress, location } : open,
    verdict: 'cause',
  })
  expect(JSON.stringify(json).includes('203.0.113.7')).toBe(audience === 'admin')
})

test.each(['李', '\u{1f600}', '"\n', '<'])('much text of %j still fits into a card, and JSON stays JSON', (letter) => {
  const long = { name: letter.repeat(500), text: letter.repeat(4_000) }
  const faults = ticketStages(long).flatMap(([shows, stage]) =>
    faultsOf(cardOf(stage), stage.card).map((fault) => `${shows}: ${fault}`),
  )
  expect(faults).toEqual([])
  const json: unknown = JSON.parse(ticketJson(ticketOf(long, 'requester', 'waiting'), 'admin', 20_000))
  expect(json).toMatchObject({ number: 123 })
})

test('what was typed and not carried out stands in its input again', () => {
  const text = 'Which laptop is it?'
  const card = JSON.stringify(cardOf(stageCalled('case requester for agent, changed-meanwhile', { name: 'A', text })))
  expect(card).toContain(`"id":"input.ask","label":"Ask A","value":"${text}"`)
})

test('an agent who took the ticket is not asked to take it', () => {
  const stage = stageCalled('case requester in-progress for agent')
  expect(JSON.stringify(cardOf(stage))).not.toContain('"verb":"take"')
  expect(JSON.stringify(cardOf({ ...stage, by: { ...by, userId: '8' } } as Stage))).toContain('"verb":"take"')
})

test('a ticket outlives a check that is gone, or that needs a value it did not need then', () => {
  const ticket = ticketOf(said, 'requester', 'open')
  const { plan } = ticket.draft
  if (plan?.verdict.is !== 'cause') throw new Error('the sample has a cause')
  const [cause] = plan.verdict.causes
  const of = (causes: readonly [typeof cause, ...(typeof cause)[]]): string =>
    plainText(
      cardOf({
        is: 'case',
        card: 'c1',
        by,
        audience: 'agent',
        showing: 'case',
        ticket: { ...ticket, draft: { ...ticket.draft, plan: { ...plan, verdict: { is: 'cause', causes } } } },
      }),
    )
  expect(of([{ ...cause, check: 'gone' }, cause])).toContain('The device does not meet the security requirements')
  expect(of([{ ...cause, values: {} }])).toContain('Cause not certain yet')
})
