import { effectsOf } from '../../src/conversation/effects.ts'
import { newConversation, reduce } from '../../src/conversation/reduce.ts'
import { after, examined, nora, presses, says } from './events.ts'

const told = () => after(says('1', 'Teams says AADSTS50105'), examined('1'))

test('a new conversation welcomes once, in the language of the client', () => {
  const first = reduce(newConversation(), { type: 'installed', id: 'w', locale: 'nl-NL' })
  expect(first).toEqual({ ...newConversation('nl-NL'), stage: { is: 'idle', card: 'w', showing: 'welcome' } })
  expect(reduce(first, { type: 'installed', id: 'w2', locale: 'en-US' })).toBe(first)
  expect(reduce(told(), { type: 'installed', id: 'w2' })).toEqual(told())
})

test('an examination is what is to be done, and all that is to be done', () => {
  const now = after(says('1', 'Teams says AADSTS50105'))
  expect(effectsOf(now)).toMatchObject([{ do: 'examine', run: '1', by: nora, symptoms: { codes: [50105] } }])
  expect(effectsOf(reduce(now, examined('1')))).toEqual([])
})

test('its answer becomes advice, a question or an apology on the same card', () => {
  const now = after(says('1', 'my colleague cannot log in'))
  expect(reduce(now, examined('1')).stage).toMatchObject({
    is: 'advising',
    card: '1',
    details: false,
    audience: 'person',
  })
  expect(reduce(now, { type: 'asked-whose', run: '1' }).stage).toMatchObject({ is: 'asking', card: '1' })
  const broken = reduce(now, { type: 'failed', run: '1', reference: 'r' })
  expect(broken.stage).toMatchObject({ is: 'broken', card: '1', reference: 'r' })
  expect(effectsOf(reduce(broken, presses('2', 'again', '1')))).toMatchObject([{ run: '2' }])
})

test.each([
  examined('0'),
  { type: 'failed', run: '0', reference: 'r' } as const,
  { type: 'asked-whose', run: '0' } as const,
])('an answer of another run is dropped: %j', (event) => {
  const examining = after(says('1', 'Teams'))
  expect(reduce(examining, event)).toBe(examining)
  const advising = told()
  expect(reduce(advising, event)).toBe(advising)
})

test('an answer counts once', () => {
  const now = told()
  expect(reduce(now, examined('1'))).toBe(now)
})

test.each([
  ['an unknown verb', presses('2', 'format-disk', '1')],
  ['a name every object has', presses('2', 'constructor', '1')],
  ['a card of another message', presses('2', 'details', 'x')],
  ['no card', presses('2', 'details', '1', { data: {} })],
  ['in a shared place', presses('2', 'again', '1', { place: 'shared' })],
])('a press that changes nothing: %s', (_, event) => {
  const now = told()
  expect(reduce(now, event)).toBe(now)
})

test.each(['details', 'again', 'start-over', 'language', 'help'])('nothing is on the empty card: %s', (verb) => {
  const now = newConversation()
  expect(reduce(now, presses('2', verb, ''))).toBe(now)
})

test.each(['start-over', 'help', 'again'])('%s pressed twice is pressed once', (verb) => {
  const once = reduce(told(), presses('2', verb, '1'))
  expect(once).not.toEqual(told())
  expect(reduce(once, presses('3', verb, '1'))).toBe(once)
})

test('on the card before a notice, a press that does not fit changes nothing', () => {
  const asked = after(says('1', 'my colleague cannot log in'), { type: 'asked-whose', run: '1' }, says('2', 'thanks'))
  expect(reduce(asked, presses('3', 'again', '1'))).toBe(asked)
})

test('details fold out and in again, in place', () => {
  const out = reduce(told(), presses('2', 'details', '1'))
  expect(out.stage).toMatchObject({ is: 'advising', card: '1', details: true })
  expect(reduce(out, presses('3', 'details', '1'))).toEqual(told())
})

test('again examines the same anew, in the same card, as a new run', () => {
  const now = reduce(told(), presses('2', 'again', '1'))
  expect(now.stage).toMatchObject({ is: 'examining', card: '1', run: '2', symptoms: { codes: [50105] } })
  expect(reduce(now, examined('1'))).toBe(now)
  expect(reduce(now, examined('2')).stage).toMatchObject({ is: 'advising', card: '1' })
})

test('the language button shows the same card in the other language, and what is written no longer changes it', () => {
  const now = reduce(told(), presses('2', 'language', '1'))
  expect(now).toMatchObject({ language: 'nl', languageChosen: true, stage: { is: 'advising', card: '1' } })
  expect(reduce(now, says('3', 'it does not work'))).toMatchObject({ language: 'nl' })
  expect(reduce(now, presses('3', 'language', '1'))).toMatchObject({ language: 'en' })
})

test('a press tells the time zone as well', () => {
  expect(reduce(told(), presses('2', 'details', '1', { zone: 'Asia/Tokyo' })).zone).toBe('Asia/Tokyo')
})
