import { ownCases } from '../../src/cli/cases/own-cases.ts'
import { leadsSomewhere, partsOf, stepText } from './follow.ts'
import { readRows, type Row } from './row.ts'

const rows = readRows()
const lengths = { A: 13, B: 20, C: 9, D: 32, E: 41, F: 8, G: 14, H: 12, I: 10 } as const

test('all 159 rows are here, in order', () => {
  const wanted = Object.entries(lengths).flatMap(([letter, length]) =>
    Array.from({ length }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
  )
  expect(wanted).toHaveLength(159)
  expect(rows.map(({ id }) => id)).toEqual(wanted)
})

test.each(rows)('$id: $asks', async ({ asks, at }) => {
  expect(asks.length).toBeGreaterThan(3)
  const followed = await Promise.all(at.map(async (pointer) => [pointer, await leadsSomewhere(pointer)] as const))
  expect(followed.filter(([, leads]) => !leads).map(([pointer]) => pointer)).toEqual([])
})

/** Kinds of pointers of which a row that is met in this way has at least one. */
const proofs: Readonly<Record<Exclude<Row['how'], 'open'>, readonly string[]>> = {
  check: ['check'],
  step: ['step'],
  'look-up': ['look-up'],
  ticket: ['ticket'],
  answer: ['text', 'reads', 'export'],
  replaced: ['step'],
  'waits-for-fix': ['step'],
}

/** Rows that nothing meets yet: a row that is met leaves this list. */
test('what is still open', () => {
  expect(rows.filter(({ how }) => how === 'open').map(({ id }) => id)).toEqual(['A07', 'A09', 'A13', 'E40', 'H02'])
})

test.each(rows)('$id is met in the way it says, or by nothing while it is open', ({ how, at }) => {
  const kinds = at.map((pointer) => partsOf(pointer)[0])
  const fitting = how === 'open' ? kinds : kinds.filter((kind) => proofs[how].includes(kind))
  expect(fitting.length > 0).toBe(how !== 'open')
})

const role = /\b(?:role|is enough|least role)\b/i

test.each(rows.filter(({ how }) => how === 'waits-for-fix'))(
  '$id waits for a fix: until then a step names the least role',
  ({ at }) => {
    const steps = at.map(partsOf).flatMap(([kind, name]) => (kind === 'step' ? [stepText(name)] : []))
    expect(steps.some((text) => role.test(text))).toBe(true)
  },
)

test('every check that a row points to is the answer of one of our own cases', async () => {
  const proven = new Set(
    (await ownCases()).flatMap(({ expected }) => [expected.root_cause, ...expected.contributing_causes]),
  )
  const pointed = rows.flatMap(({ at }) => at.map(partsOf)).filter(([kind]) => kind === 'check')
  expect(pointed.map(([, name]) => name).filter((name) => !proven.has(name))).toEqual([])
})

test.each([
  'check:no-such',
  'step:license-missing/no-such',
  'look-up:no-such',
  'text:no.such',
  'export:src/config.ts#none',
  'odd:x',
] as const)('a pointer that leads nowhere is seen: %s', async (pointer) => {
  expect(await leadsSomewhere(pointer)).toBe(false)
})
