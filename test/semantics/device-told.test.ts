import { canBeDeviceTold } from '../../src/semantics/device-told.ts'

test.each([
  ['Windows10', '53000 op mijn telefoon', false],
  ['Windows10', '53000 on my iPhone', false],
  ['Windows10', 'on my Android tablet', false],
  ['Windows10', '53000 on my laptop', true],
  ['MacOs', 'on my MacBook', true],
  ['Windows10', 'on my Mac', false],
  ['Ios 17.4', 'on my phone', true],
  ['Ios 17.4', 'on my Android', false],
  ['Android', 'op mijn pc', false],
  ['Windows10', 'my phone works, my laptop does not', true],
  ['Windows10', 'Outlook gives error 53000', true],
  ['', 'on my phone', true],
])('%p can be the device of “%s”: %p', (system, words, outcome) => {
  expect(canBeDeviceTold(system, words)).toBe(outcome)
})
