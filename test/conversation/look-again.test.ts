import { effectsOf } from '../../src/conversation/effects.ts'
import { lookAgainIn } from '../../src/conversation/look-again.ts'
import type { Conversation, Event } from '../../src/conversation/conversation.ts'
import { reduce } from '../../src/conversation/reduce.ts'
import { views } from '../../src/cards/views.ts'
import type { Verdict } from '../../src/model/plan.ts'
import { after, examined, nora, presses, says } from './events.ts'

const unsure: Verdict = { is: 'needs-more-info' }
const cause: Verdict = {
  is: 'cause',
  causes: [
    {
      check: 'account-disabled',
      outcome: 'problem',
      explains: 'certainly',
      whoCanFix: 'helpdesk',
      values: {},
      evidence: [],
      remedies: [],
    },
  ],
}

/** Told at 09:00:01 about what happened just now, and nothing is in the log. */
const lagging = (verdict: Verdict = unsure): Event => examined('1', verdict, true)
const waiting = (...more: readonly Event[]): Conversation =>
  after(says('1', 'just now Teams let me out'), lagging(), ...more)

const due = (now: Conversation): Event => {
  const found = lookAgainIn(now)
  if (!found) throw new Error('nothing is due')
  return found.event
}
const runOf = (now: Conversation): string => effectsOf(now)[0]?.run ?? 'none'
const looks = (now: Conversation, verdict: Verdict): Conversation => {
  const looking = reduce(now, due(now))
  return reduce(looking, examined(runOf(looking), verdict))
}

test('it looks again two minutes after the first answer, and three minutes after that', () => {
  const first = waiting()
  expect(lookAgainIn(first)?.at).toBe('2026-11-20T09:02:01Z')
  const second = looks(first, unsure)
  expect(lookAgainIn(second)?.at).toBe('2026-11-20T09:05:01Z')
  const last = looks(second, unsure)
  expect(lookAgainIn(last)).toBeUndefined()
  expect(last.stage).toMatchObject({ is: 'advising', card: '1', lookedAgain: true })
})

test('a cause ends the waiting, in the same message', () => {
  const found = looks(waiting(), cause)
  expect(found.stage).toMatchObject({ is: 'advising', card: '1', plan: { verdict: { is: 'cause' } } })
  expect(found.stage).not.toHaveProperty('lookAgain')
  expect(found.stage).not.toHaveProperty('lookedAgain')
})

test.each<[string, Verdict]>([
  ['a cause', cause],
  ['nobody found', { is: 'user-not-found', asked: 'jan' }],
  ['no log to see', { is: 'insufficient-data-no-premium' }],
])('with %s nothing is waited for', (_, verdict) => {
  expect(lookAgainIn(after(says('1', 'just now'), lagging(verdict)))).toBeUndefined()
})

test('what happened long ago is not waited for', () => {
  expect(lookAgainIn(after(says('1', 'Teams let me out'), examined('1', unsure)))).toBeUndefined()
})

test('while it looks, the advice stays on screen as it was', () => {
  const before = waiting()
  const looking = reduce(before, due(before))
  expect(effectsOf(looking)).toMatchObject([{ do: 'examine', by: nora }])
  expect(views(looking)).toEqual(views(before))
})

test.each<[string, (run: string) => Event]>([
  ['fails', (run) => ({ type: 'failed', run, reference: 'r' })],
  [
    'is throttled',
    (run) => examined(run, { is: 'graph-throttled', retryAfterSeconds: 5, account: 'unknown', licensed: 'unknown' }),
  ],
])('an answer that %s takes nothing away, and the next look stays', (_, answer) => {
  const before = waiting()
  const looking = reduce(before, due(before))
  const now = reduce(looking, answer(runOf(looking)))
  expect(now.stage).toMatchObject({ is: 'advising', card: '1', plan: { verdict: unsure }, lookAgain: { attempt: 2 } })
})

test.each<[string, readonly Event[]]>([
  ['a notice', [says('2', 'thanks')]],
  ['another question', [says('2', 'Power BI says AADSTS50105')]],
  ['a ticket', [presses('2', 'ticket', '1')]],
  ['a new beginning', [says('2', 'start over')]],
])('a conversation that moved on to %s does not look again', (_, more) => {
  const event = due(waiting())
  const moved = waiting(...more)
  expect(reduce(moved, event)).toBe(moved)
})

test('the same moment twice is one look', () => {
  const before = waiting()
  const looking = reduce(before, due(before))
  expect(reduce(looking, due(before))).toBe(looking)
  const found = reduce(looking, examined(runOf(looking), unsure))
  expect(reduce(found, due(before))).toBe(found)
})

test.each(['thanks', 'help', 'details'])(
  '“%s” during the look is answered at once, and the late answer is dropped',
  (text) => {
    const before = waiting()
    const looking = reduce(before, due(before))
    const now = reduce(looking, says('2', text))
    expect(now.stage.card).toBe('2')
    expect(now.stage.is).not.toBe('examining')
    expect(reduce(now, examined(runOf(looking), cause))).toBe(now)
  },
)

test('a press during the look works, and the second look still comes', () => {
  const before = waiting()
  const looking = reduce(before, due(before))
  const now = reduce(looking, presses('2', 'details', '1'))
  expect(now.stage).toMatchObject({ is: 'advising', details: true, lookAgain: { attempt: 2 } })
})

test('a press that means nothing leaves the look alone', () => {
  const before = waiting()
  const looking = reduce(before, due(before))
  expect(reduce(looking, presses('2', 'details', 'old'))).toBe(looking)
})
