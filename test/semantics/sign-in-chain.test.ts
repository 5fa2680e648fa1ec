import { concernsApp, eventInQuestion, outcomes } from '../../src/semantics/sign-in-chain.ts'
import type { SignIn } from '../../src/model/facts/sign-ins.ts'
import { minutesAgo, now, signIn, symptoms } from '../checks/judge.ts'

const at = (minutes: number, errorCode: number, over: Partial<SignIn> = {}) =>
  signIn({ createdDateTime: minutesAgo(minutes), errorCode, ...over, device: {} })
const day = 1440

/** The code of the event in question, and whether it was solved. */
const meant = (signIns: readonly SignIn[], said: Parameters<typeof symptoms>[0] = {}) => {
  const found = eventInQuestion(signIns, symptoms(said), now)
  return found && `${found.event.errorCode}${found.laterSuccess ? ' solved' : ''}`
}
const other = { appId: 'other', appDisplayName: 'Other', resourceId: 'x', resourceDisplayName: 'X' }
const hours = { name: 'Hours', appIds: ['hours'] }
const one = { correlationId: 'one' }

test.each([
  ['nothing in the log', [], {}, undefined],
  ['only successes', [at(5, 0), at(9, 0)], {}, undefined],
  ['the newest failure', [at(60, 53003), at(5, 50126), at(90, 50105)], {}, '50126'],
  ['a failure of four days ago', [at(4 * day, 50126)], {}, undefined],
  ['a failure that was solved', [at(60, 50126), at(5, 0)], {}, '50126 solved'],
  ['a success in another app solves nothing', [at(60, 50126), at(5, 0, other)], {}, '50126'],
  ['a prompt that was answered', [at(7, 50074, one), at(6, 0, one)], {}, undefined],
  ['a prompt that was the last thing that happened', [at(7, 50074, one)], {}, '50074'],
  ['interrupts that are never a failure', [at(7, 50140), at(6, 50058)], {}, undefined],
  ['two prompts and a refusal in one attempt', [at(7, 50074, one), at(6, 50079, one), at(5, 53003, one)], {}, '53003'],
  ['interrupt and success of the same second', [at(7, 50140, one), at(7, 0, one)], {}, undefined],
  ['success and prompt of the same second, the other way round', [at(7, 0, one), at(7, 50074, one)], {}, undefined],
  ['a success is not quoted', [at(7, 0)], { codes: [0] }, undefined],
  ['another app fails, this one is named', [at(5, 50126, other), at(60, 53003)], { app: hours }, '53003'],
  ['only another app fails', [at(5, 50126, other)], { app: hours }, undefined],
  ['the code they quote, not the newest', [at(5, 50126), at(60, 53003)], { codes: [53003] }, '53003'],
  [
    'the code they quote, of the app they name',
    [at(5, 53003, other), at(60, 53003)],
    { app: hours, codes: [53003] },
    '53003',
  ],
  ['the code they quote, only in another app', [at(5, 53003, other)], { app: hours, codes: [53003] }, '53003'],
  ['a quoted code that the log does not hold', [at(5, 50126)], { codes: [53003] }, undefined],
  ['a quoted code of five days ago', [at(5 * day, 53003)], { codes: [53003] }, '53003'],
  ['a quoted code of eight days ago', [at(8 * day, 53003)], { codes: [53003] }, undefined],
  ['a quoted prompt that went on to a refusal', [at(7, 50079, one), at(6, 53004, one)], { codes: [50079] }, '53004'],
  ['a quoted prompt that went on to a success', [at(7, 50079, one), at(6, 0, one)], { codes: [50079] }, '50079 solved'],
  ['a quoted refusal is not replaced', [at(7, 53000, one), at(6, 50074, one)], { codes: [53000] }, '53000'],
  ['the request id, in any case', [at(9, 53003, { id: 'abc' }), at(5, 50126)], { requestId: 'ABC' }, '53003'],
  ['a success named by its request id', [at(9, 0, { id: 'abc' }), at(5, 50126)], { requestId: 'abc' }, '0'],
  ['an old event named by its request id', [at(20 * day, 53003, { id: 'abc' })], { requestId: 'abc' }, '53003'],
  [
    'the correlation id: the last event of the attempt',
    [at(7, 50074, one), at(6, 500121, one)],
    { correlationId: 'ONE' },
    '500121',
  ],
  ['the correlation id of a success', [at(7, 50074, one), at(6, 0, one)], { correlationId: 'one' }, '0'],
  ['ids that the log does not hold (yet)', [at(5, 50126)], { requestId: 'x', correlationId: 'y' }, undefined],
  [
    'ids that the log does not hold, and a code that it does',
    [at(5, 50126)],
    { requestId: 'x', codes: [50126] },
    '50126',
  ],
  [
    'attempts without a correlation id stay apart',
    [at(7, 53003, { correlationId: '' }), at(6, 0, { correlationId: '', ...other })],
    {},
    '53003',
  ],
] as const)('%s', (_, signIns, said, outcome) => {
  expect(meant(signIns, said)).toBe(outcome)
})

test('of events with the code, the one from the kind of device that the words name', () => {
  const createdDateTime = minutesAgo(9)
  const phone = signIn({ errorCode: 53000, createdDateTime, device: { operatingSystem: 'Ios 17.4' } })
  const laptop = at(5, 53000)
  const meantBy = (quoted: string) => eventInQuestion([phone, laptop], symptoms({ codes: [53000], quoted }), now)?.event
  expect([meantBy('53000 op mijn telefoon'), meantBy('53000 op mijn laptop'), meantBy('53000')]).toEqual([
    phone,
    laptop,
    laptop,
  ])
})

test('an attempt counts once, by its last event', () => {
  const rows = [at(7, 50074, one), at(5, 0, one), at(9, 50126)]
  expect(outcomes(rows).map(({ errorCode }) => errorCode)).toEqual([0, 50126])
})

test.each([
  ['the client', { appId: 'outlook' }, true],
  ['the service it reaches', { resourceId: 'outlook' }, true],
  ['the name, in any case', { appDisplayName: 'OUTLOOK' }, true],
  ['another app', {}, false],
] as const)('an event concerns an app by %s', (_, over, outcome) => {
  expect(concernsApp(signIn(over), { name: 'Outlook', appIds: ['outlook'] })).toBe(outcome)
})

const from = (first: number, last = 0) => ({ during: { from: minutesAgo(first), to: minutesAgo(last) } })
test.each([
  ['the failure at that time, not the newest', [at(5, 50126), at(200, 53003)], from(240, 180), '53003'],
  ['what still goes on after it', [at(5, 50126)], from(240, 180), '50126'],
  ['what was before it is not meant', [at(600, 50126)], from(240), undefined],
  ['only a success at that time', [at(200, 0), at(600, 50126)], from(240, 180), undefined],
  ['five days ago, when they tell so', [at(5 * day, 50126)], from(6 * day), '50126'],
  [
    'five days ago, but they ask about now',
    [at(5 * day, 50126)],
    { ...from(6 * day), signs: ['asks-if-anything-is-wrong'] },
    undefined,
  ],
  ['a named event at another time', [at(5, 50126, { id: 'abc' })], { ...from(240, 180), requestId: 'abc' }, '50126'],
  ['a quoted code at another time', [at(5, 50126)], { ...from(240, 180), codes: [50126] }, '50126'],
] as const)('when a time is told: %s', (_, signIns, said, outcome) => {
  expect(meant(signIns, said)).toBe(outcome)
})

test('of two events with the code, the one at the time they tell', () => {
  const said = symptoms({ codes: [53000], ...from(240, 180) })
  expect(eventInQuestion([at(5, 53000), at(200, 53000)], said, now)?.event.createdDateTime).toBe(minutesAgo(200))
})
