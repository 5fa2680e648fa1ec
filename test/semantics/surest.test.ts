import { lessSure, surest } from '../../src/semantics/surest.ts'
import { signIn, symptoms } from '../checks/judge.ts'

const event = signIn({ id: 'r', correlationId: 'c', errorCode: 50105 })
const hours = { name: 'Hours', appIds: ['hours'] }
const other = { name: 'Other', appIds: ['other'] }
const seen = { ...hours, fromLog: 'no-app-told' } as const
const doubtful = { ...hours, fromLog: 'perhaps-another-told' } as const

test.each([
  ['the app is named', { app: hours }, 'certainly'],
  ['the app and the code are named', { app: hours, codes: [50105] }, 'certainly'],
  ['only the code is named', { app: seen, codes: [50105] }, 'certainly'],
  ['neither app nor code is named', { app: seen, signs: ['cannot-sign-in'] }, 'probably'],
  ['nothing is said', {}, 'probably'],
  ['the code is named for another app', { app: other, codes: [50105] }, 'probably'],
  ['the words may name another app', { app: doubtful, codes: [50105] }, 'probably'],
  ['the words speak of a password', { app: hours, signs: ['password-trouble'] }, 'possibly'],
  ['the words speak of a code', { app: seen, quoted: 'mijn laptop vraagt steeds om een code' }, 'possibly'],
  ['the sign is that of the cause', { app: seen, signs: ['asks-to-register'] }, 'certainly'],
  ['a page names the event', { app: other, requestId: 'R', signs: ['password-trouble'] }, 'certainly'],
  ['a page names the attempt', { app: other, correlationId: 'C' }, 'certainly'],
] as const)('%s: %p', (_, said, outcome) => {
  expect(surest(event, symptoms(said), ['asks-to-register'])).toBe(outcome)
})

test('the less sure of two', () => {
  expect([lessSure('certainly', 'possibly'), lessSure('probably', 'certainly')]).toEqual(['possibly', 'probably'])
})
