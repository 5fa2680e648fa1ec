import { examine } from '../../src/diagnosis/examine.ts'
import { defineCheck } from '../../src/model/check.ts'
import type { Problem } from '../../src/model/finding.ts'
import { now, symptoms } from '../checks/judge.ts'
import { evidenceOf } from './diagnose.ts'

const text = { title: 'T', person: 'P', agent: 'A', evidence: {}, steps: {} }
const problem: Problem = { explains: 'certainly', whoCanFix: 'user', values: {}, evidence: [], remedies: [] }
const fine = defineCheck({ id: 'fine', needs: ['account'], uses: ['signIns'], judge: () => 'ok', text })
const wrong = defineCheck({ id: 'wrong', needs: ['account'], uses: ['signIns'], judge: () => problem, text })
const broken = defineCheck({
  id: 'broken',
  needs: ['account'],
  judge: () => {
    throw new Error('bug')
  },
  text,
})
const elsewhere = defineCheck({
  id: 'elsewhere',
  needs: ['devices'],
  appliesTo: ({ codes }) => codes.includes(53000),
  judge: () => 'ok',
  text,
})
const judged = (checks: Parameters<typeof examine>[3], gaps: Parameters<typeof evidenceOf>[2] = {}) =>
  examine(evidenceOf({}, ['account', 'signIns'], gaps), symptoms(), now, checks)
const outcomesOf = (...args: Parameters<typeof judged>) => judged(...args).findings.map(({ outcome }) => outcome)

test.each([
  ['everything seen and fine', [fine], {}, ['ok']],
  ['a needed fact missing', [fine, wrong], { account: 'no-permission' }, ['unknown', 'unknown']],
  [
    'a sharpening fact missing: a problem stands, fine does not',
    [fine, wrong],
    { signIns: 'throttled' },
    ['unknown', 'problem'],
  ],
  ['a check that does not apply', [elsewhere], {}, []],
  ['a check that throws, beside one that does not', [broken, fine], {}, ['unknown', 'ok']],
] as const)('%s', (_, checks, gaps, outcomes) => {
  expect(outcomesOf(checks, gaps)).toEqual(outcomes)
})

test('unknown tells which fact and why', () => {
  expect(judged([fine], { account: 'no-permission' }).findings).toEqual([
    { check: 'fine', outcome: 'unknown', missing: [{ fact: 'account', because: 'no-permission' }] },
  ])
  expect(examine({}, symptoms(), now, [fine]).findings).toMatchObject([{ outcome: 'unknown' }])
})

test('a fault is handed out for the log and is nobody else’s', () => {
  const { findings, faults } = judged([broken])
  expect(faults).toEqual([{ check: 'broken', error: new Error('bug') }])
  expect(findings).toMatchObject([{ missing: [{ fact: 'account', because: 'our-fault' }] }])
})

test('a check sees only what it declares', () => {
  const seen: string[] = []
  const nosy = defineCheck({
    id: 'nosy',
    needs: ['account'],
    judge: (facts) => {
      seen.push(...Object.keys(facts))
      return 'ok'
    },
    text,
  })
  examine(evidenceOf({}, ['account', 'devices', 'signIns']), symptoms(), now, [nosy])
  expect(seen).toEqual(['account'])
})
