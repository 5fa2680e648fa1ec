import type { Language } from '../../src/model/language.ts'
import { plainOrganisation } from '../../src/model/organisation.ts'
import type { Value } from '../../src/model/value.ts'
import { moment, say, type Speech } from '../../src/text/format.ts'

const en: Speech = { language: 'en' }
const nl: Speech = { language: 'nl' }
const inZone = (language: Language, zone: string): Speech => ({ language, zone })

test.each<[reader: Speech, instant: string, text: string]>([
  [inZone('en', 'Europe/Amsterdam'), '2026-02-19T09:21:34Z', '19 Feb 2026, 10:21 (09:21 UTC)'],
  [inZone('nl', 'Europe/Amsterdam'), '2026-02-19T09:21:34Z', '19 feb 2026, 10:21 (09:21 UTC)'],
  [inZone('en', 'Europe/Amsterdam'), '2026-07-19T09:21:34Z', '19 Jul 2026, 11:21 (09:21 UTC)'],
  [inZone('en', 'Europe/London'), '2026-02-19T09:21:34Z', '19 Feb 2026, 09:21 UTC'],
  [inZone('nl', 'Europe/Amsterdam'), '2026-02-19T23:30:00Z', '20 feb 2026, 00:30 (23:30 UTC)'],
  [inZone('en', 'Asia/Kolkata'), '2026-02-19T09:21:34Z', '19 Feb 2026, 14:51 (09:21 UTC)'],
  [inZone('en', 'Nowhere/Nothing'), '2026-02-19T09:21:34Z', '19 Feb 2026, 09:21 UTC'],
  [en, '2026-02-19T00:05:00Z', '19 Feb 2026, 00:05 UTC'],
  [nl, '2026-05-01T12:00:00Z', '1 mei 2026, 12:00 UTC'],
])('a moment for %j: %s', (reader, instant, text) => {
  expect(moment(reader, instant)).toBe(text)
  expect(say(reader, 'on {at}', { at: { instant } })).toBe(`on ${text}`)
})

const nine = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']

test.each<[reader: Speech, list: readonly string[], text: string]>([
  [en, [], ''],
  [en, ['Ann'], 'Ann'],
  [en, ['Ann', 'Bo'], 'Ann and Bo'],
  [nl, ['Ann', 'Bo', 'Cy'], 'Ann, Bo en Cy'],
  [en, nine.slice(0, 8), 'a, b, c, d, e, f, g and h'],
  [en, nine, 'a, b, c, d, e, f, g and 2 more'],
  [nl, nine, 'a, b, c, d, e, f, g en nog 2'],
  [en, ['a\nb', '\u202ec'], 'a b and c'],
])('a list for %j: %j', (reader, list, text) => {
  expect(say(reader, '{names}', { names: { list } })).toBe(text)
})

const seats = '{free, plural, =0 {no seats} one {# seat} other {# seats}}'

test.each<[what: string, message: string, value: Value, text: string]>([
  ['none', seats, 0, 'no seats'],
  ['one', seats, 1, '1 seat'],
  ['many', seats, 1_234, '1,234 seats'],
  ['a choice', '{x, select, none {nobody} other {somebody}}', 'none', 'nobody'],
  ['any other choice', '{x, select, none {nobody} other {{x}}}', 'Ann', 'Ann'],
  ['a list as a choice', '{x, select, none {nobody} other {{x}}}', { list: ['Ann', 'Bo'] }, 'Ann and Bo'],
  ['braces in a value', '{x}', '{y} {n, plural, other {#}}', '{y} {n, plural, other {#}}'],
  ['quotes in a value', '{x}', "it's '{' here", "it's '{' here"],
  ['a number sign in a value', '{x}', '#1', '#1'],
  ['tags in a value and a message', '<b>{x}</b>', '<i>a</i>', '<b><i>a</i></b>'],
  ['a dollar in a value', '{x}', '${x} $& $1', '${x} $& $1'],
])('%s', (_, message, value, text) => {
  expect(say(en, message, { x: value, free: value })).toBe(text)
})

test('a value that is missing is a fault, not a hole in a sentence', () => {
  expect(() => say(en, 'to {app}', {})).toThrow('app')
})

const named = { ...plainOrganisation, appNames: [{ says: ['Expenses', 'Declaraties'], means: 'Expense Cloud' }] }

test.each([
  ['Expense Cloud', 'Expense Cloud (“Expenses”)'],
  ['expense cloud', 'expense cloud (“Expenses”)'],
  ['Ledger', 'Ledger'],
  ['none', 'none'],
])('an app called %s is shown as %s', (app, shown) => {
  expect(say({ ...en, organisation: named }, '{app}', { app })).toBe(shown)
  expect(say(en, '{app}', { app })).toBe(app)
  expect(say({ ...en, organisation: named }, '{name}', { name: app })).toBe(app)
})

test('a name that the tenant has in its own is not said twice', () => {
  const said = { ...plainOrganisation, appNames: [{ says: ['Expense'], means: 'Expense Cloud' }] }
  expect(say({ ...en, organisation: said }, '{app}', { app: 'Expense Cloud' })).toBe('Expense Cloud')
})
