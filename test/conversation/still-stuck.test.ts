import type { Conversation, Event } from '../../src/conversation/conversation.ts'
import { reduce } from '../../src/conversation/reduce.ts'
import type { ProblemFinding } from '../../src/model/finding.ts'
import type { Choice, Plan } from '../../src/model/plan.ts'
import { after, examined, nora, planOf, presses, says } from './events.ts'

const cause = (check: string): ProblemFinding => ({
  check,
  outcome: 'problem',
  explains: 'certainly',
  whoCanFix: 'helpdesk',
  values: {},
  evidence: [],
  remedies: [],
})
const found = (run: string, check: string): Event => examined(run, { is: 'cause', causes: [cause(check)] })
const told = (...more: readonly Event[]): Conversation =>
  after(says('1', 'Teams says AADSTS50105'), found('1', 'license-missing'), ...more)
const stuck = presses('2', 'still-stuck', '1')
const throttled = { is: 'graph-throttled', retryAfterSeconds: 60, account: 'unknown', licensed: 'unknown' } as const

test('still stuck looks again, in place', () => {
  expect(told(stuck).stage).toMatchObject({
    is: 'examining',
    card: '1',
    run: '2',
    tried: [{ check: 'license-missing' }],
  })
  expect(told(says('2', 'it did not help')).stage).toMatchObject({
    is: 'examining',
    card: '2',
    goal: { is: 'still-stuck' },
  })
})

test.each([
  ['the same cause', found('2', 'license-missing')],
  ['an answer that could not be had', examined('2', throttled)],
])('%s leads to the form, with what was found and tried', (_, answer) => {
  expect(told(stuck, answer).stage).toMatchObject({
    is: 'referring',
    card: '1',
    told: { plan: { verdict: { is: 'cause' } } },
    draft: { tried: [{ check: 'license-missing' }], plan: { verdict: { is: 'cause' } } },
  })
})

test.each([
  ['another cause', found('2', 'account-disabled')],
  ['nothing wrong', examined('2')],
])('%s is told, and that it differs; what was tried is remembered', (_, answer) => {
  const now = told(stuck, answer)
  expect(now.stage).toMatchObject({ is: 'advising', differs: true, tried: [{ check: 'license-missing' }] })
  const again = reduce(now, presses('3', 'ticket', '1'))
  expect(again.stage).toMatchObject({ is: 'referring', draft: { tried: [{ check: 'license-missing' }] } })
})

test('“nog steeds niet” with nothing told is a message like any other', () => {
  expect(after(says('1', 'nog steeds niet')).stage).toMatchObject({ is: 'examining', card: '1' })
})

const choices: readonly Choice[] = [
  { is: 'person', person: { id: 'a', displayName: 'Anna', userPrincipalName: 'anna@contoso.com' } },
  { is: 'app', app: { displayName: 'Ledger', appId: 'l' } },
  {
    is: 'event',
    sighting: {
      at: '',
      app: 'Hours',
      appId: 'h',
      errorCode: 50105,
      family: 'assignment',
      requestId: 'r',
      correlationId: 'c',
    },
  },
]
const plan: Plan = { ...planOf({ is: 'needs-more-info' }), choices }
const offered = after(says('1', 'it does not work'), { type: 'examined', run: '1', plan, audience: 'agent' })

test.each([
  ['0', { who: { is: 'address', address: 'anna@contoso.com', sure: true } }],
  ['1', { app: { name: 'Ledger', appIds: ['l'], chosen: true } }],
  ['2', { requestId: 'r', app: { name: 'Hours', appIds: ['h'], chosen: true } }],
])('choice %s is examined again, in place or typed', (n, symptoms) => {
  const pressed = reduce(offered, presses('2', 'choose', '1', { data: { card: '1', n } }))
  expect(pressed.stage).toMatchObject({ is: 'examining', card: '1', by: nora, symptoms })
  expect(reduce(offered, says('2', String(Number(n) + 1))).stage).toMatchObject({
    is: 'examining',
    card: '2',
    symptoms,
  })
})

test.each(['3', '-1', 'x', '', '1e0', 'length'])('choice “%s” is none', (n) => {
  expect(reduce(offered, presses('2', 'choose', '1', { data: { card: '1', n } }))).toBe(offered)
})

const image = { kind: 'image', extension: 'png' } as const
test.each([
  ['a picture', [image], 'picture-not-kept'],
  ['a document', [{ kind: 'file', extension: 'docx' }], 'file-not-kept'],
  ['a trace', [image, { kind: 'file', extension: 'har' }], 'trace-not-kept'],
] as const)('%s without words is answered kindly', (_, attachments, showing) => {
  const { stage } = told(says('2', '', { attachments }))
  expect(stage).toMatchObject({ is: 'idle', showing, earlier: { is: 'advising' } })
})

test('a picture beside words: the words are examined, and the picture is told not to be kept', () => {
  const now = after(says('1', 'this is what I get', { attachments: [image] }))
  expect(now.stage).toMatchObject({ is: 'examining', notKept: 'image' })
  expect(reduce(now, examined('1')).stage).toMatchObject({ is: 'advising', notKept: 'image' })
})
