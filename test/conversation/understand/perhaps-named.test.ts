import { perhapsNamed } from '../../../src/conversation/understand/perhaps-named.ts'
import { agentLines } from './agent-lines.ts'

test('the table is long', () => {
  expect(new Set(agentLines.map(([line]) => line)).size).toBeGreaterThanOrEqual(120)
})

test.each(agentLines)('an agent writes “%s” and means %s', (line, name) => {
  const { likely, others } = perhapsNamed(line)
  expect([...likely, ...others][0]).toBe(name)
})

test.each([
  ['the one on the phone, not who helped', 'lieke schuurman: no mail, see grace mbeki', ['lieke schuurman']],
  ['each pair, when a word may be none', 'jose garcia lopez has no mail', ['jose garcia', 'garcia lopez']],
])('likely are %s', (_, line, likely) => {
  expect(perhapsNamed(line).likely).toEqual(likely)
})

test.each([
  ["I can't get lieke schuurman logged in", ['lieke schuurman']],
  ["since anna bakker changed the policy I can't open outlook", []],
  ["I can't open Teams myself", []],
  ['ik kom zelf niet in teams', []],
  ['lieke schuurman: no mail\nme', []],
  ['lieke schuurman: no mail\nmijn eigen account', []],
  ['gedeeld door Anna Bakker maar kan het niet openen', []],
  ['Jan de Vries gave me access to the site but it says access denied', []],
  ['jonas becker kan bij ons niet meer in teams', ['jonas becker']],
])('whose trouble is it: %s', (line, likely) => {
  expect(perhapsNamed(line)).toEqual({ likely, others: [] })
})

test('at most four names are looked for', () => {
  const { likely, others } = perhapsNamed('alba brem, carst dooi, elfo fraam, gont hiel, inko jarp: no mail')
  expect(likely.length + others.length).toBe(4)
})
