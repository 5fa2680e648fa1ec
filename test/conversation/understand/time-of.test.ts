import { timeOf } from '../../../src/conversation/understand/time-of.ts'

/** A Thursday, 14:20 in Amsterdam. */
const now = '2026-03-05T13:20:00Z'
const here = { now, zone: 'Europe/Amsterdam' }
const told = (text: string, where = here) => {
  const { from, to } = timeOf(text, where)
  return from && to ? `${from.slice(5, 16)} ${to === where.now ? 'now' : to.slice(5, 16)}` : 'none'
}

/** From and to in UTC; days begin at 23:00 of the day before. */
test.each([
  ['I cannot log in since this morning', '03-04T23:00 now'],
  ['sinds vanochtend kan ik niet inloggen', '03-04T23:00 now'],
  ['since 6:00 nobody can log on', '03-05T05:00 now'],
  ['since 9', '03-05T08:00 now'],
  ['sinds 2 uur', '03-05T13:00 now'],
  ['al 2 uur', '03-05T11:20 now'],
  ['yesterday', '03-03T23:00 03-04T23:00'],
  ['gisteren', '03-03T23:00 03-04T23:00'],
  ['gisteravond', '03-04T16:00 03-04T23:00'],
  ['last night', '03-04T17:00 03-05T07:00'],
  ['eergisteren', '03-02T23:00 03-03T23:00'],
  ['since yesterday afternoon', '03-04T11:00 now'],
  ['since I changed my password yesterday', '03-03T23:00 now'],
  ['it worked until yesterday', '03-03T23:00 now'],
  ['last week', '02-22T23:00 03-01T23:00'],
  ['this week', '03-01T23:00 now'],
  ['vorige maand', '01-31T23:00 02-28T23:00'],
  ['afgelopen weekend', '02-27T23:00 03-01T23:00'],
  ['vorige week donderdag', '02-25T23:00 02-26T23:00'],
  ['sinds maandag', '03-01T23:00 now'],
  ['since last friday at 9am', '02-27T08:00 now'],
  ['at 10:32 I got an error', '03-05T09:17 03-05T09:47'],
  ['yesterday at 10:32', '03-04T09:17 03-04T09:47'],
  ['at 16:00 it failed', '03-04T14:45 03-04T15:15'],
  ['om half drie', '03-04T13:00 03-04T14:00'],
  ['gisteren om half drie', '03-04T13:00 03-04T14:00'],
  ['gisteren om kwart over negen', '03-04T07:45 03-04T08:45'],
  ['om vijf voor half twee', '03-05T11:55 03-05T12:55'],
  ['half past one', '03-05T12:00 03-05T13:00'],
  ['at noon', '03-05T10:45 03-05T11:15'],
  ['om 9 uur', '03-05T07:30 03-05T08:30'],
  ['9.15 uur', '03-05T08:00 03-05T08:30'],
  ['an hour ago', '03-05T11:50 03-05T12:50'],
  ['5 minuten geleden', '03-05T13:05 now'],
  ['anderhalf uur geleden', '03-05T11:05 03-05T12:35'],
  ['a couple of days ago', '03-02T23:00 03-03T23:00'],
  ['for two days', '03-02T23:00 now'],
  ['al een week', '02-22T23:00 now'],
  ['zojuist', '03-05T12:50 now'],
  ['on 3 March', '03-02T23:00 03-03T23:00'],
  ['March 3rd', '03-02T23:00 03-03T23:00'],
  ['3 maart 14:05', '03-03T12:50 03-03T13:20'],
  ['3/3/2026', '03-02T23:00 03-03T23:00'],
  ['02/28/2026', '02-27T23:00 02-28T23:00'],
  ['5 feb 2026 om 14u30', '02-05T13:15 02-05T13:45'],
  ['2026-03-03T09:21:34Z', '03-03T09:16 03-03T09:26'],
  ['2026-03-03 09:21', '03-03T08:06 03-03T08:36'],
  ['2026-03-03T09:21:34+05:00', '03-03T04:16 03-03T04:26'],
])('“%s” is %s', (text, span) => {
  expect(told(text)).toBe(span)
})

test.each([
  'i changed my password this morning and now it says my account is locked',
  'had a problem on my trip last week, is there still something wrong with my account?',
  'it worked fine yesterday',
  'Kenji was invited to our Team 9 days ago but only sees his own org',
  'next friday',
  'morgen',
  'vanmiddag om 3 uur',
  'version 10.32 of teams',
  '31-02-2026',
  'may I ask',
  'in march',
  'monday.com does not open',
  'call me at 15:00',
  'works for 5 minutes and stops',
  '',
])('“%s” does not tell when it failed', (text) => {
  expect(told(text)).toBe('none')
})

test.each([
  ['I cannot log in since this morning, help', 'since this morning'],
  ['nobody can since 6:00', 'since 6:00'],
  ['het ging mis op maandag om half drie', 'maandag om half drie'],
  ['ik kan al een week niet inloggen', 'al een week'],
])('“%s” is kept in its words: %s', (text, words) => {
  expect(timeOf(text, here).sinceWhen).toBe(words)
})

test.each([
  ['clocks forward', '2026-03-29T10:00:00Z', 'since 02:30', '2026-03-29T00:30:00Z'],
  ['a day of 23 hours', '2026-03-30T10:00:00Z', 'since yesterday', '2026-03-28T23:00:00Z'],
  ['after the clocks went forward', '2026-03-29T10:00:00Z', 'since 9:00', '2026-03-29T07:00:00Z'],
  ['clocks back, the first of two', '2026-10-25T10:00:00Z', 'since 02:30', '2026-10-25T00:30:00Z'],
  ['a day of 25 hours', '2026-10-26T10:00:00Z', 'since yesterday', '2026-10-24T22:00:00Z'],
])('where clocks change: %s', (_, moment, text, from) => {
  expect(timeOf(text, { now: moment, zone: 'Europe/Amsterdam' }).from).toBe(from)
})

test.each([
  ['Asia/Kolkata', '2026-03-04T18:30:00Z'],
  ['America/New_York', '2026-03-05T05:00:00Z'],
  ['Pacific/Auckland', '2026-03-05T11:00:00Z'],
  ['Nowhere/Land', '2026-03-05T00:00:00Z'],
])('today begins in %s at %s', (zone, from) => {
  expect(timeOf('today', { now, zone }).from).toBe(from)
})

test('without a zone a time on the clock may be anywhere, a length of time is not', () => {
  expect(timeOf('since 10:00', { now })).toMatchObject({ from: '2026-03-04T20:00:00Z', to: now })
  expect(timeOf('an hour ago', { now })).toMatchObject({ from: '2026-03-05T11:50:00Z' })
  expect(timeOf('yesterday', { now: 'never' })).toEqual({})
})
