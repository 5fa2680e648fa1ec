import { appsToChoose, eventsToChoose, peopleToChoose } from '../../src/diagnosis/choices.ts'
import type { PersonMatch } from '../../src/model/plan.ts'
import { minutesAgo, now, signIn, symptoms, teams } from '../checks/judge.ts'

const person = (name: string, match: PersonMatch['match'] = 'near'): PersonMatch => ({
  id: name,
  displayName: name,
  userPrincipalName: `${name}@contoso.com`,
  match,
})

test('the people of one name, and those nearly named who still exist', () => {
  const ids = (choices: ReturnType<typeof peopleToChoose>): readonly string[] =>
    choices.flatMap((choice) => (choice.is === 'person' ? choice.person.id : []))
  expect(ids(peopleToChoose({ is: 'ambiguous-user', candidates: [person('a'), person('b')] }))).toEqual(['a', 'b'])
  const near = [person('a'), person('gone', 'deleted')]
  expect(ids(peopleToChoose({ is: 'user-not-found', asked: 'x', near }))).toEqual(['a'])
  expect(peopleToChoose({ is: 'requester-not-authorised' })).toEqual([])
})

const names = [
  { displayName: 'Boardly Cloud', appId: 'e1' },
  { displayName: 'Boardly Archive', appId: 'e2' },
  { displayName: 'Ledger', appId: 'l' },
]

test.each([
  ['a word that two apps share', { quoted: 'boardly does not open' }, ['Boardly Archive', 'Boardly Cloud']],
  ['a word of one app', { quoted: 'ledger does not open' }, []],
  ['a word of none', { quoted: 'it does not open' }, []],
  ['an address that holds the word', { quoted: 'mail to anna@boardly.example fails' }, []],
  ['the app is known', { quoted: 'boardly', app: { name: 'Boardly Cloud', appIds: ['e1'] } }, []],
  ['the app was picked', { quoted: 'boardly', app: { name: 'Other', appIds: ['e1'], chosen: true } }, []],
  [
    'the log named another',
    { quoted: 'boardly', app: { name: 'Ledger', appIds: ['l'], fromLog: 'perhaps-another-told' } },
    ['Boardly Archive', 'Boardly Cloud'],
  ],
] as const)('apps: %s', (_, said, expected) => {
  const offered = appsToChoose(symptoms(said), names)
  expect(offered.map((choice) => choice.is === 'app' && choice.app.displayName)).toEqual(expected)
})

const failed = (appId: string, errorCode: number, minutes: number, over = {}) =>
  signIn({
    id: `${appId}-${minutes}`,
    correlationId: `${appId}-${minutes}`,
    appId,
    errorCode,
    createdDateTime: minutesAgo(minutes),
    ...over,
  })
const log = [
  failed('a', 50105, 10),
  failed('b', 50126, 20),
  failed('a', 50105, 30),
  failed('c', 53000, 40),
  failed('c', 0, 35),
]

test('events: the newest of each app and code that nothing followed, with since when and how often', () => {
  const offered = eventsToChoose(log, symptoms(), now)
  expect(offered).toMatchObject([
    { is: 'event', sighting: { requestId: 'a-10', times: 2, since: minutesAgo(30) } },
    { is: 'event', sighting: { requestId: 'b-20', times: 1, since: minutesAgo(20) } },
  ])
})

test.each([
  ['one failure', [failed('a', 50105, 10)], {}],
  ['a code is told', log, { codes: [50105] }],
  ['an event is named', log, { requestId: 'a-10' }],
  ['another app is told', log, { app: teams }],
  ['long ago', log.map((event) => ({ ...event, createdDateTime: minutesAgo(5 * 24 * 60) })), {}],
])('no events to choose from: %s', (_, signIns, said) => {
  expect(eventsToChoose(signIns, symptoms(said), now)).toEqual([])
})

test('never more than five', () => {
  const many = Array.from({ length: 9 }, (_, at) => failed(`app${at}`, 50105, at + 1))
  expect(eventsToChoose(many, symptoms(), now)).toHaveLength(5)
})
