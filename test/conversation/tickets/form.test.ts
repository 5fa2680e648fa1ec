import type { Conversation, Event } from '../../../src/conversation/conversation.ts'
import { effectsOf } from '../../../src/conversation/effects.ts'
import { reduce } from '../../../src/conversation/reduce.ts'
import { aTicket } from '../a-ticket.ts'
import { after, examined, nora, presses, says } from '../events.ts'

const told = [says('1', 'Teams says AADSTS50105'), examined('1', { is: 'needs-more-info' })] as const
const form = (...more: readonly Event[]): Conversation => after(...told, presses('2', 'ticket', '1'), ...more)
const asksIn = ({ stage }: Conversation): readonly string[] => (stage.is === 'referring' ? stage.asks : [])
const typing = (inputs: Readonly<Record<string, string>>): Event =>
  presses('3', 'next', '1', { data: { card: '1', ...inputs } })

test('the form asks what is missing, with what was told filled in', () => {
  expect(form().stage).toMatchObject({
    is: 'referring',
    step: 'filling',
    card: '1',
    draft: {
      requester: { userId: nora.userId, name: 'Nora' },
      about: { is: 'requester' },
      fields: { app: { value: 'Microsoft Teams' }, errorCode: { value: 'AADSTS50105' } },
    },
    asks: ['errorText', 'sinceWhen', 'browser', 'device', 'tried', 'contact', 'trace'],
  })
})

test('what is typed goes into the draft, masked and cut; what is not asked does not', () => {
  const { stage } = form(
    typing({
      'input.contact': ' 06-12345678 ',
      'input.tried': 'my password is Zomer2026!',
      'input.sinceWhen': 'x'.repeat(9_000),
      'input.trace': 'true',
      'input.userPrincipalName': 'boss@contoso.com',
      'input.about': 'the boss',
    }),
  )
  if (stage.is !== 'referring') throw new Error(stage.is)
  const { fields, about } = stage.draft
  expect([stage.step, fields.contact, fields.trace, about]).toEqual([
    'preview',
    { value: '06-12345678', from: 'told' },
    { value: 'yes', from: 'told' },
    { is: 'requester' },
  ])
  expect(fields.tried?.value).not.toContain('Zomer2026')
  expect(fields.sinceWhen?.value).toHaveLength(2_000)
  expect(fields).not.toHaveProperty('userPrincipalName')
})

test('what the preview shows is what is sent, once', () => {
  const preview = form(typing({ 'input.contact': 'room 4' }))
  const sending = reduce(preview, presses('4', 'send', '1'))
  const draft = preview.stage.is === 'referring' ? preview.stage.draft : undefined
  expect(effectsOf(sending)).toEqual([{ do: 'open-ticket', run: '4', by: nora, key: '4', draft }])
  expect(reduce(sending, presses('5', 'send', '1'))).toBe(sending)
  const referred = reduce(sending, { type: 'ticket-opened', run: '4', ticket: aTicket(), isNew: true })
  expect(referred.stage).toMatchObject({ is: 'referred', how: 'new', card: '1', told: { is: 'advising' } })
})

test('edit shows all that was told; emptied is taken out', () => {
  const again = form(typing({ 'input.contact': 'room 4' }), presses('4', 'edit', '1'))
  expect(again.stage).toMatchObject({ step: 'filling' })
  expect(asksIn(again)).toEqual(expect.arrayContaining(['app', 'contact']))
  const { stage } = reduce(again, presses('5', 'next', '1', { data: { card: '1', 'input.contact': '' } }))
  expect(stage).not.toHaveProperty('draft.fields.contact')
})

test.each(['cancel', 'back'])('%s goes back to the advice', (verb) => {
  expect(form(presses('3', verb, '1')).stage).toEqual(after(...told).stage)
})

test('a fault brings the preview back; trying again has the same key, another text has its own', () => {
  const failed = form(typing({}), presses('4', 'send', '1'), { type: 'failed', run: '4', reference: 'r' })
  expect(failed.stage).toMatchObject({ is: 'referring', step: 'preview', fault: 'r', key: '4' })
  expect(effectsOf(reduce(failed, presses('5', 'send', '1')))).toMatchObject([{ run: '5', key: '4' }])
  const edited = [presses('5', 'edit', '1'), presses('6', 'next', '1', { data: { card: '1', 'input.contact': 'x' } })]
  const other = [...edited, presses('7', 'send', '1')].reduce(reduce, failed)
  expect(effectsOf(other)).toMatchObject([{ run: '7', key: '7' }])
})

test.each([
  ['next', 'preview'],
  ['verder', 'preview'],
  ['send', 'preview'],
])('typed “%s” while filling shows the preview first: nothing unseen is sent', (text, step) => {
  expect(form(says('3', text)).stage).toMatchObject({ is: 'referring', card: '3', step })
})

test('typed all the way: ticket, next, send', () => {
  expect(after(...told, says('2', 'ticket'), says('3', 'next'), says('4', 'verstuur')).stage).toMatchObject({
    is: 'sending',
    card: '4',
  })
})

test('words while filling go into the form; other trouble is examined', () => {
  const { stage } = form(says('3', 'since yesterday, Request Id: 07e480bb-32c0-4922-a17f-b6dbdf7742aa'))
  expect(stage).toMatchObject({
    is: 'referring',
    card: '3',
    step: 'filling',
    draft: { fields: { requestId: { from: 'error-page' } } },
  })
  expect(form(says('3', 'now Outlook says AADSTS50126 as well')).stage).toMatchObject({ is: 'examining', card: '3' })
})

test('help in between keeps the form', () => {
  expect(form(says('3', 'help'), says('4', 'ticket')).stage).toMatchObject({ is: 'referring', card: '4' })
  expect(form(says('3', 'help'), presses('4', 'next', '1')).stage).toMatchObject({ is: 'referring', step: 'preview' })
})

test('a ticket out of the blue looks at the account first', () => {
  const now = after(says('1', 'open a ticket'))
  expect(now.stage).toMatchObject({ is: 'examining', goal: { is: 'ticket' }, symptoms: { who: { is: 'self' } } })
  expect(reduce(now, examined('1')).stage).toMatchObject({ is: 'referring', card: '1' })
})

test('a ticket for a colleague asks whom, when they were not named', () => {
  const refused = { is: 'requester-not-authorised' } as const
  const now = after(says('1', 'ticket for my colleague'), examined('1', refused))
  expect(asksIn(now)).toContain('about')
  const inputs = { card: '1', 'input.about': 'Anna of sales' }
  expect(reduce(now, presses('2', 'next', '1', { data: inputs })).stage).toMatchObject({
    draft: { about: { is: 'told', words: 'Anna of sales' } },
  })
})
