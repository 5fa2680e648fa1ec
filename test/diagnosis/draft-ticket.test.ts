import { understand } from '../../src/conversation/understand/understand.ts'
import { draftTicket, missingIn, type Situation } from '../../src/diagnosis/draft-ticket.ts'
import { planFor } from '../../src/diagnosis/plan.ts'
import type { TicketField } from '../../src/model/ticket.ts'
import { account, minutesAgo, now, signIn, symptoms } from '../checks/judge.ts'
import { diagnose } from './diagnose.ts'

const me = account()
const situation = (over: Partial<Situation> = {}): Situation => ({
  requester: { userId: me.id, name: me.displayName },
  tenantId: 'tenant',
  language: 'nl',
  zone: 'Europe/Amsterdam',
  symptoms: symptoms(),
  audience: 'person',
  ...over,
})

const failure = signIn({
  id: 'request',
  correlationId: 'correlation',
  errorCode: 50105,
  failureReason: 'The signed in user is not assigned to a role for the application.',
  createdDateTime: minutesAgo(10),
  ipAddress: '203.0.113.5',
  location: { city: 'Utrecht', countryOrRegion: 'NL' },
  device: { browser: 'Edge 131', operatingSystem: 'Windows 11', displayName: 'LT-01' },
})
const before = { ...failure, id: 'earlier', correlationId: 'earlier', createdDateTime: minutesAgo(50) }
const seen = situation({
  plan: diagnose({ signIns: [failure, before] }, { codes: [50105] }),
  symptoms: symptoms({ codes: [50105] }),
})

test.each<[row: string, TicketField, string, from: string]>([
  ['I01 correlation id', 'correlationId', 'correlation', 'sign-in-log'],
  ['I01 request id', 'requestId', 'request', 'sign-in-log'],
  ['I02 UPN', 'userPrincipalName', me.userPrincipalName, 'account'],
  ['I03 tenant id', 'tenantId', 'tenant', 'account'],
  ['I04 browser', 'browser', 'Edge 131', 'sign-in-log'],
  ['I04 device', 'device', 'LT-01 · Windows 11', 'sign-in-log'],
  ['I05 time', 'occurredAt', minutesAgo(10), 'sign-in-log'],
  ['I06 since when', 'sinceWhen', minutesAgo(50), 'sign-in-log'],
  ['I06 how often', 'howOften', '2', 'sign-in-log'],
  ['app', 'app', failure.appDisplayName, 'sign-in-log'],
  ['app id', 'appId', failure.appId, 'sign-in-log'],
  ['error code', 'errorCode', 'AADSTS50105', 'sign-in-log'],
  ['error text', 'errorText', failure.failureReason, 'sign-in-log'],
  ['IP address', 'ipAddress', '203.0.113.5', 'sign-in-log'],
  ['location', 'location', 'Utrecht, NL', 'sign-in-log'],
])('%s is filled from what was seen', (_, field, value, from) => {
  expect(draftTicket(seen).fields[field]).toEqual({ value, from })
})

test('I05 the zone and language of the requester go along', () => {
  expect(draftTicket(seen)).toMatchObject({ zone: 'Europe/Amsterdam', language: 'nl', about: { is: 'requester' } })
})

test('I08 what is missing is asked: what nobody can know, and what was not seen', () => {
  expect(missingIn(draftTicket(seen))).toEqual(['tried', 'contact'])
  expect(missingIn(draftTicket(situation()))).toEqual([
    'app',
    'errorText',
    'sinceWhen',
    'browser',
    'device',
    'tried',
    'contact',
  ])
})

test('I09 what was advised and done is not asked again', () => {
  const { verdict } = diagnose({ account: account({ accountEnabled: false }) }, { codes: [50057] })
  const tried = verdict.is === 'cause' ? verdict.causes : []
  const draft = draftTicket({ ...seen, tried })
  expect([tried.length > 0, missingIn(draft), draft.tried]).toEqual([true, ['contact'], tried])
})

const page = `Expense does not open at https://expense.contoso.com/login?token=abc#x
AADSTS50105: Your administrator has configured the application to block users.
Request Id: 07e480bb-32c0-4922-a17f-b6dbdf7742aa
Correlation Id: 2a0be471-94f5-43d3-accd-9f3ee7431f62
Timestamp: 2026-11-16T09:20:48Z`

test('without a log the page and the words fill it, and say so', () => {
  const { fields } = draftTicket(situation({ symptoms: { ...understand(page), sinceWhen: 'since Monday' } }))
  expect(fields).toMatchObject({
    errorCode: { value: 'AADSTS50105', from: 'error-page' },
    errorText: { value: 'AADSTS50105: Your administrator has configured the application to block users.' },
    requestId: { value: '07e480bb-32c0-4922-a17f-b6dbdf7742aa', from: 'error-page' },
    correlationId: { value: '2a0be471-94f5-43d3-accd-9f3ee7431f62' },
    occurredAt: { from: 'error-page' },
    sinceWhen: { value: 'since Monday', from: 'told' },
    pageAddress: { value: 'https://expense.contoso.com/login' },
  })
})

test.each([
  ['an address', { is: 'address', address: 'bram@contoso.com', sure: true }, 'bram@contoso.com'],
  ['a name', { is: 'name', name: 'Bram', sure: true }, 'Bram'],
  ['nobody in particular', { is: 'colleague' }, ''],
] as const)('about a colleague, told as %s, it holds words only', (_, who, words) => {
  const plan = { ...planFor({ is: 'requester-not-authorised' }, now), app: { name: 'Ledger', appIds: ['l'] } }
  const draft = draftTicket(situation({ plan, symptoms: symptoms({ who }) }))
  expect(draft).toMatchObject({ about: { is: 'told', words }, fields: { app: { value: 'Ledger' } } })
  expect(draft).not.toHaveProperty('plan')
})

test('about the person an agent examined it holds what was found; about one an agent did not find, words', () => {
  const examined = draftTicket({ ...seen, requester: { userId: 'agent', name: 'Ravi' }, audience: 'agent' })
  expect(examined).toMatchObject({ about: { is: 'examined', person: { id: me.id } }, plan: { about: { id: me.id } } })
  const near = [{ id: 'x', displayName: 'Other', userPrincipalName: 'other@contoso.com', match: 'near' }] as const
  const plan = planFor({ is: 'user-not-found', asked: 'otter', near }, now)
  const who = { is: 'name', name: 'otter', sure: true } as const
  const lost = draftTicket(situation({ plan, symptoms: symptoms({ who }), audience: 'agent' }))
  expect([lost.about, JSON.stringify(lost).includes('other@contoso.com')]).toEqual([
    { is: 'told', words: 'otter' },
    false,
  ])
})
