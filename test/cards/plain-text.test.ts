import { capital } from '../../src/cards/capital.ts'
import { linkText } from '../../src/cards/link-text.ts'
import { plainText } from '../../src/cards/plain-text.ts'
import { spoken } from '../../src/cards/spoken.ts'
import { words } from '../../src/text/words.ts'

const run = (text: string): object => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] })

test.each<[what: string, card: unknown, text: string]>([
  ['no card', undefined, ''],
  ['no body', { type: 'AdaptiveCard' }, ''],
  ['blocks are lines', { body: [run('a'), run('b')] }, 'a\nb'],
  ['runs are one line', { body: [{ type: 'RichTextBlock', inlines: [{ text: 'a ' }, 'b'] }] }, 'a b'],
  ['a text block', { body: [{ type: 'TextBlock', text: 'a' }] }, 'a'],
  ['inside a container', { body: [{ type: 'Container', items: [run('a'), run('b')] }] }, 'a\nb'],
  ['folded parts too', { body: [{ type: 'Container', isVisible: false, items: [run('a')] }] }, 'a'],
  [
    'columns beside each other',
    { body: [{ type: 'ColumnSet', columns: [{ items: [run('1.')] }, { items: [run('a')] }] }] },
    '1. a',
  ],
  ['nothing empty', { body: [run(''), run('a')] }, 'a'],
  ['no buttons', { body: [run('a')], actions: [{ title: 'Help' }] }, 'a'],
])('plain text: %s', (_, card, text) => {
  expect(plainText(card)).toBe(text)
})

test.each<[what: string, sentences: readonly string[], text: string]>([
  ['full stops where there are none', ['Cause found', 'It is off.'], 'Cause found. It is off.'],
  ['questions stay questions', ['Who?', 'You'], 'Who? You.'],
  ['a quotation that has ended', ['Say “yes.”', 'Now'], 'Say “yes.” Now.'],
  ['nothing empty', ['', 'a', ''], 'a.'],
  ['no link', ['[x](http://e.example)'], '(x)(http: //e.example).'],
  ['no markup', ['<b>**a** `b` ~c~'], '‹b›a b c.'],
])('spoken: %s', (_, sentences, text) => {
  expect(spoken(sentences)).toBe(text)
})

test.each<[url: string, text: string]>([
  ['https://aka.ms/mysecurityinfo', 'aka.ms/mysecurityinfo'],
  ['https://www.microsoft.com/', 'microsoft.com'],
  [`https://entra.microsoft.com/#view/${'x'.repeat(40)}`, 'Open in the Entra admin centre'],
  [`https://intune.microsoft.com/#view/${'x'.repeat(40)}`, 'Open in the Intune admin centre'],
  [`https://admin.cloud.microsoft/#/users/${'x'.repeat(40)}`, 'Open in the Microsoft 365 admin centre'],
  [`https://login.microsoftonline.com/${'x'.repeat(40)}`, 'Open the page'],
])('the link to %s says where it leads', (url, text) => {
  expect(linkText(url, words.en)).toBe(text)
})

test.each([
  ['the helpdesk', 'The helpdesk'],
  ['één', 'Één'],
  ['', ''],
])('%j at the beginning of a line', (text, expected) => {
  expect(capital(text)).toBe(expected)
})
