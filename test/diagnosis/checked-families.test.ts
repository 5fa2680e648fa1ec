import { checkedFamilies } from '../../src/diagnosis/checked-families.ts'
import type { Finding } from '../../src/model/finding.ts'

const ok = (check: string): Finding => ({ check, outcome: 'ok' })
const unknown = (check: string): Finding => ({ check, outcome: 'unknown', missing: [] })
const problem = (check: string): Finding => ({
  check,
  outcome: 'problem',
  explains: 'certainly',
  whoCanFix: 'user',
  values: {},
  evidence: [],
  remedies: [],
})

test.each([
  ['nothing judged', [], []],
  ['one family', [ok('account-disabled'), ok('guest-disabled')], [{ family: 'account', ok: 2, unknown: 0 }]],
  [
    'two families, in the order of the findings',
    [ok('mfa-not-registered'), unknown('account-disabled'), unknown('mfa-required')],
    [
      { family: 'mfa', ok: 1, unknown: 1 },
      { family: 'account', ok: 0, unknown: 1 },
    ],
  ],
  ['a family with nothing but a problem', [problem('account-disabled')], []],
] as const)('%s', (_, findings, families) => {
  expect(checkedFamilies(findings)).toEqual(families)
})
