import { alsoTold } from '../../../src/conversation/understand/also-told.ts'
import { readingLength } from '../../../src/conversation/understand/readable.ts'
import { understand } from '../../../src/conversation/understand/understand.ts'
import { whoAnswered } from '../../../src/conversation/understand/who-answered.ts'
import { blocked, generic, requestId } from './pages.ts'

const both = (before: string, more: string) => alsoTold(understand(before), understand(more))

test('“Power BI” after “I can’t get in” is one story', () => {
  expect(both("I can't get in", 'Power BI')).toMatchObject({
    who: { is: 'self' },
    app: { name: 'Power BI Service' },
    signs: ['cannot-sign-in'],
    quoted: "I can't get in\nPower BI",
  })
})

test('words after a page keep the page', () => {
  expect(both(blocked, 'since yesterday')).toMatchObject({ codes: [53003], requestId })
})

test('a new page replaces the old one whole', () => {
  const told = both(blocked, 'now it says AADSTS50105')
  expect(told.codes).toEqual([50105])
  expect([told.requestId, told.correlationId, told.at, told.deviceId]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(both('AADSTS50105', generic)).toMatchObject({ codes: [50011], requestId })
})

test('a time that is told later is added, but a page knows better', () => {
  const at = { at: '2026-03-05T13:20:00Z', zone: 'Europe/Amsterdam' }
  const later = understand('since yesterday', at)
  expect(alsoTold(understand("I can't get in", at), later)).toMatchObject({
    during: { from: '2026-03-03T23:00:00Z', to: at.at },
    sinceWhen: 'since yesterday',
  })
  const page = understand(blocked, at)
  expect(alsoTold(page, later).during).toEqual(page.during)
  expect(alsoTold(page, understand('now it says AADSTS50105', at)).during).toBeUndefined()
})

test.each([
  ['check anna@contoso.com', 'teams', 'anna@contoso.com'],
  ['check anna@contoso.com', 'she gets 50105', 'anna@contoso.com'],
  ['my colleague cannot log in', 'anna@contoso.com', 'anna@contoso.com'],
])('“%s”, then “%s” is about %s', (before, more, address) => {
  expect(both(before, more).who).toMatchObject({ is: 'address', address })
})

test('a password sent after “my password is” is masked as well', () => {
  expect(both('it asks what my password is', 'Zomer2026!').quoted).toBe('it asks what my password is\n[hidden]')
})

test('the newest words stay', () => {
  const { quoted } = both('a '.repeat(4_000), 'the end')
  expect([quoted.length, quoted.endsWith('the end')]).toEqual([readingLength, true])
})

test.each([
  ['anna@contoso.com', { is: 'address', address: 'anna@contoso.com', sure: true }],
  ['it is anna@contoso.com', { is: 'address', address: 'anna@contoso.com', sure: true }],
  ['Anna Bakker', { is: 'name', name: 'Anna Bakker', sure: true }],
  ['jan de vries', { is: 'name', name: 'jan de vries', sure: true }],
  ["it's Jan van 't Hooft.", { is: 'name', name: "Jan van 't Hooft", sure: true }],
  ['mevrouw Jansen', { is: 'name', name: 'Jansen', sure: true }],
  ['check Anna Bakker', { is: 'name', name: 'Anna Bakker', sure: true }],
  ['gebruiker anna bakker', { is: 'name', name: 'anna bakker', sure: true }],
  ['me', { is: 'self' }],
  ['about myself', { is: 'self' }],
  ['mijn eigen account', { is: 'self' }],
  ['Teams', undefined],
  ['I do not know', undefined],
  ['all of them', undefined],
  ['', undefined],
])('“%s” answers whose sign-in it is', (text, who) => {
  expect(whoAnswered(text)).toEqual(who)
})
