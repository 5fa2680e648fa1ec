import { caBlockPolicy } from '../../../src/checks/conditional-access/ca-block-policy.ts'
import { caDeviceCodeFlowBlocked } from '../../../src/checks/conditional-access/ca-device-code-flow-blocked.ts'
import { judge, signIn, verdictOf } from '../judge.ts'
import { blocked } from './block-cases.ts'

const flow = blocked({ transferMethods: ['deviceCodeFlow'] })
const both = blocked({ transferMethods: ['deviceCodeFlow', 'authenticationTransfer'] })

test.each([
  ['a policy that forbids device codes', flow, {}, 'probably'],
  ['the code is quoted', flow, { codes: [53003] }, 'certainly'],
  ['a policy that forbids both flows', both, {}, 'probably'],
  [
    'a policy that only forbids taking over a session',
    blocked({ transferMethods: ['authenticationTransfer'] }),
    {},
    'ok',
  ],
  ['the code that says it outright', { signIns: [signIn({ errorCode: 530033 })] }, {}, 'probably'],
  ['that code quoted, log unreadable', { signIns: undefined }, { codes: [530033] }, 'certainly'],
  ['an ordinary block', blocked({}), {}, 'ok'],
  ['let in', { signIns: [signIn()] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caDeviceCodeFlowBlocked, facts, said)).toBe(outcome)
})

test('the person can sign in in another way, and is warned for codes of others', () => {
  const verdict = verdictOf(caDeviceCodeFlowBlocked, flow)
  expect(verdict).toMatchObject({ whoCanFix: 'user' })
  expect(verdict === 'ok' ? [] : verdict.remedies.map(({ step }) => step)).toContain('notYours')
  expect(judge(caBlockPolicy, flow)).toBe('ok')
})
