import type { Plan } from '../../src/model/plan.ts'
import { shuffled, withoutFacts, type Known } from './changed-evidence.ts'
import { causesOf, endOf, examineCase, factsWithoutLicence, judged } from './examine-case.ts'
import { ownCases, type OwnCase } from '../../src/cli/cases/own-cases.ts'
import { renamed } from './renamed.ts'
import { withNoise } from './with-noise.ts'

interface Seen extends Known {
  readonly one: OwnCase
  readonly plan: Plan
}

/** Every so many cases: examining all of them takes a minute. */
const step = 8
const all: Seen[] = []

beforeAll(async () => {
  for (const one of (await ownCases()).filter((_, index) => index % step === 0)) {
    const examined = await examineCase(one)
    if (examined) all.push({ one, ...examined, plan: judged(examined.evidence, examined.symptoms, one.now) })
  }
}, 240_000)

const again = ({ one }: Seen, { evidence, symptoms }: Known): Plan => judged(evidence, symptoms, one.now)
/** What must never come of knowing less: another certain cause, or all clear where there is a cause. */
const untrue = (seen: Seen, less: Plan): readonly string[] => {
  const truths = [...seen.one.expected.acceptable_alternatives, ...causesOf(seen.plan).keys()]
  const others = [...causesOf(less)].filter(([check, sure]) => sure === 'certainly' && !truths.includes(check))
  const isFalseClear = less.verdict.is === 'no-problem-found' && seen.plan.verdict.is !== 'no-problem-found'
  return [...others.map(([check]) => `another certain cause: ${check}`), ...(isFalseClear ? ['all clear'] : [])]
}

/** Nor an end that keeps silent about what was not seen. */
const wrongWith = (seen: Seen, less: Plan): readonly string[] => {
  const isSilent = less.verdict.is !== 'cause' && less.verdict.is !== seen.plan.verdict.is && less.unseen.length === 0
  return [...untrue(seen, less), ...(isSilent ? [`${less.verdict.is} without a word of what is not seen`] : [])]
}

const told = (seen: Seen, what: string, wrong: readonly string[]): readonly string[] =>
  wrong.map(
    (one) => `${seen.one.id} (${[...causesOf(seen.plan).keys()].join(', ') || seen.plan.verdict.is}) ${what}: ${one}`,
  )

test('most cases are about somebody whose account is examined', () => {
  expect(all.length).toBeGreaterThan(40)
})

test.each([
  ['without Entra ID P2', { premium: 'p1' }],
  ['without Intune', { intune: false }],
] as const)('%s the answer is unsure, not wrong', async (_, licence) => {
  const [first] = all
  const facts = first ? await factsWithoutLicence(first.one, licence) : []
  expect(facts).not.toEqual([])
  const wrong = all.flatMap((seen) =>
    told(seen, '', wrongWith(seen, again(seen, withoutFacts(seen, facts, 'no-licence')))),
  )
  expect(wrong).toEqual([])
})

test.each(['reversed', 'turned'] as const)('lists in another order (%s) change nothing', (how) => {
  const wrong = all.flatMap((seen) => {
    const after = again(seen, { ...seen, evidence: shuffled(seen.evidence, how) })
    return endOf(after) === endOf(seen.plan) ? [] : [`${seen.one.id}: ${endOf(seen.plan)} -> ${endOf(after)}`]
  })
  expect(wrong).toEqual([])
})

const changed = async (
  some: readonly Seen[],
  change: (one: OwnCase) => OwnCase,
  tell: (plan: Plan) => string,
): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const { one, plan } of some) {
    const after = await examineCase(change(one))
    const end = after ? tell(after.plan) : 'somebody else'
    if (end !== tell(plan)) wrong.push(`${one.id}: ${tell(plan)} -> ${end}`)
  }
  return wrong
}
const named = (plan: Plan): string => [plan.verdict.is, ...causesOf(plan).keys(), plan.whoCanFix].join(' ')

test('other names and ids, in a tenant with more people, policies, apps and sign-ins, lead to the same cause', async () => {
  expect(await changed(all, (one) => renamed(withNoise(one)), named)).toEqual([])
}, 240_000)

test('people, policies, apps and sign-ins that have nothing to do with it change no word of an answer', async () => {
  const some = all.filter((_, index) => index % 5 === 0)
  expect(await changed(some, withNoise, endOf)).toEqual([])
}, 240_000)

test('what is added and renamed is really there', () => {
  const [seen] = all
  const before = JSON.stringify(seen?.one.graph_state)
  const after = JSON.stringify(seen && renamed(withNoise(seen.one)).graph_state)
  expect(before).toContain('Expense Cloud')
  expect(after).not.toContain('Expense Cloud')
  expect(after.length).toBeGreaterThan(before.length)
})
