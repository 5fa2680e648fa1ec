import type { Verdict } from '../../src/model/plan.ts'
import { effectsOf } from '../../src/conversation/effects.ts'
import { reduce } from '../../src/conversation/reduce.ts'
import { after, examined, presses, says } from './events.ts'

const asking = [says('1', 'my colleague cannot log in'), { type: 'asked-whose', run: '1' }] as const
const unsure = examined('1', { is: 'needs-more-info' })

test('what is said is examined at once, in a message of its own', () => {
  const { stage } = after(says('1', 'Teams says AADSTS50105'))
  expect(stage).toMatchObject({ is: 'examining', card: '1', run: '1', symptoms: { codes: [50105] } })
})

test.each([
  ['help', 'help'],
  ['hi', 'greeting'],
  ['thanks', 'thanks'],
  ['', 'empty'],
  [' \u200B ', 'empty'],
  ['details', 'nothing-to-repeat'],
  ['again', 'nothing-to-repeat'],
  ['start over', 'started-over'],
  ['taal nederlands', 'language-set'],
  ['the printer is out of toner', 'out-of-scope'],
])('“%s” shows the notice %s', (text, showing) => {
  expect(after(says('1', text)).stage).toEqual({ is: 'idle', card: '1', showing })
})

test('“Power BI” after “I can’t get in” is examined together', () => {
  const { stage } = after(says('1', "I can't get in"), unsure, says('2', 'Power BI'))
  expect(stage).toMatchObject({
    is: 'examining',
    card: '2',
    symptoms: { app: { name: 'Power BI Service' }, signs: ['cannot-sign-in'] },
  })
})

test('after a clear answer a new message stands by itself', () => {
  const { stage } = after(says('1', 'Teams says AADSTS50105'), examined('1'), says('2', 'outlook is slow to log in'))
  expect(stage).toMatchObject({ symptoms: { codes: [], quoted: 'outlook is slow to log in' } })
})

test('a second message while examining adds to the first and takes over from its card', () => {
  const now = after(says('1', "I can't get in"), says('2', 'Power BI'))
  expect(now.stage).toMatchObject({
    card: '2',
    run: '2',
    replaces: '1',
    symptoms: { quoted: "I can't get in\nPower BI" },
  })
})

test.each(['thanks', 'help', 'hi', 'details', '', 'de printer is stuk'])(
  '“%s” while examining changes nothing',
  (text) => {
    const before = after(says('1', "I can't get in"))
    expect(reduce(before, says('2', text))).toBe(before)
  },
)

test('“start over” while examining stops it; its message says so', () => {
  const now = after(says('1', "I can't get in"), says('2', 'stop'))
  expect(now.stage).toEqual({ is: 'idle', card: '1', showing: 'started-over' })
  expect(reduce(now, examined('1'))).toBe(now)
})

test('“again” while examining starts anew, for an answer that never came', () => {
  expect(after(says('1', "I can't get in"), says('2', 'again')).stage).toMatchObject({ run: '2', replaces: '1' })
})

test('the same message sent twice changes nothing', () => {
  const before = after(says('1', "I can't get in"))
  expect(reduce(before, says('1', "I can't get in"))).toBe(before)
  const told = reduce(before, examined('1'))
  expect(reduce(told, says('1', "I can't get in"))).toBe(told)
})

test.each([
  ['anna@contoso.com', { is: 'address', address: 'anna@contoso.com', sure: true }],
  ['jan de vries', { is: 'name', name: 'jan de vries', sure: true }],
  ['me', { is: 'self' }],
  ['dunno', { is: 'name', name: 'dunno', sure: true }],
  ['Teams', { is: 'colleague' }],
])('asked whose sign-in, “%s” is examined', (text, who) => {
  expect(after(...asking, says('2', text)).stage).toMatchObject({ is: 'examining', symptoms: { who } })
})

test('asked whose sign-in, “again” asks again', () => {
  expect(after(...asking, says('2', 'again')).stage).toMatchObject({ is: 'asking', card: '2' })
})

const candidates = [{ id: '1', displayName: 'Jan Jansen', userPrincipalName: 'jan@contoso.com' }]
test.each<[Verdict]>([[{ is: 'user-not-found', asked: 'jan' }], [{ is: 'ambiguous-user', candidates }]])(
  'after %j another name goes with what was told',
  (verdict) => {
    const { stage } = after(says('1', 'check Jan: teams'), examined('1', verdict), says('2', 'jan@contoso.com'))
    expect(stage).toMatchObject({ symptoms: { who: { address: 'jan@contoso.com' }, app: { name: 'Microsoft Teams' } } })
  },
)

test('“she gets 50105” is about the one named before, and nothing else of before', () => {
  const { stage } = after(says('1', 'check anna@contoso.com: teams'), examined('1'), says('2', 'now she gets 50126'))
  expect(stage).toMatchObject({
    symptoms: { who: { address: 'anna@contoso.com' }, codes: [50126], quoted: 'now she gets 50126' },
  })
})

test('another person is another story', () => {
  const { stage } = after(says('1', 'check anna@contoso.com: teams'), says('2', 'check bob@contoso.com'))
  expect(stage).toMatchObject({
    replaces: '1',
    symptoms: { who: { address: 'bob@contoso.com' }, quoted: 'check bob@contoso.com' },
  })
  expect(stage).not.toHaveProperty('symptoms.app')
})

test.each(['thanks', 'help', '', 'the printer is out of toner'])('after “%s” the advice is still at hand', (text) => {
  const now = after(says('1', 'Teams says AADSTS50105'), examined('1'), says('2', text))
  expect(now.stage).toMatchObject({ is: 'idle', card: '2', earlier: { is: 'advising', card: '1' } })
  expect(reduce(now, says('3', 'details')).stage).toMatchObject({ is: 'advising', card: '3', details: true })
  expect(reduce(now, says('3', 'again')).stage).toMatchObject({
    is: 'examining',
    card: '3',
    symptoms: { codes: [50105] },
  })
  expect(reduce(now, presses('3', 'details', '1')).stage).toMatchObject({ is: 'advising', card: '1', details: true })
  expect(reduce(now, says('3', 'start over')).stage).toEqual({ is: 'idle', card: '3', showing: 'started-over' })
})

test.each([
  ['nothing told', 'en', [says('1', 'Teams')]],
  ['a Dutch client', 'nl', [says('1', 'Teams', { locale: 'nl-NL' })]],
  ['Dutch words on an English client', 'nl', [says('1', 'teams werkt niet', { locale: 'en-GB' })]],
  ['a name after Dutch words', 'nl', [says('1', 'kom er niet in'), unsure, says('2', 'Power BI', { locale: 'en-GB' })]],
  [
    'thanks in between',
    'nl',
    [
      says('1', 'kom er niet in'),
      unsure,
      says('2', 'thanks', { locale: 'en-GB' }),
      says('3', 'Power BI', { locale: 'en-GB' }),
    ],
  ],
  ['English after Dutch', 'en', [says('1', 'kom er niet in'), unsure, says('2', 'it still does not work')]],
  ['English after Dutch was chosen', 'nl', [says('1', 'taal nl'), says('2', 'it does not work')]],
  ['chosen while examining', 'nl', [says('1', 'it does not work'), says('2', 'nederlands')]],
  ['a German client', 'en', [says('1', 'Teams', { locale: 'de-DE' })]],
])('the language: %s', (_, language, events) => {
  expect(after(...events).language).toBe(language)
})

test('a language chosen while examining leaves the examination alone', () => {
  expect(effectsOf(after(says('1', "I can't get in"), says('2', 'taal nl')))).toMatchObject([{ run: '1' }])
})

test('the time zone of the client is kept', () => {
  expect(after(says('1', 'Teams', { zone: 'Europe/Amsterdam' }))).toMatchObject({ zone: 'Europe/Amsterdam' })
})

test('in a shared place nothing is examined', () => {
  const now = after(says('1', 'Teams says AADSTS50105', { place: 'shared' }))
  expect(now.stage).toEqual({ is: 'idle', card: '1', showing: 'personal-chat-only' })
})
