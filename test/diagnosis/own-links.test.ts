import { withOwnLinks } from '../../src/diagnosis/own-links.ts'
import type { ProblemFinding } from '../../src/model/finding.ts'
import { plainOrganisation } from '../../src/model/organisation.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Remedy } from '../../src/model/remedy.ts'

const own = {
  ...plainOrganisation,
  links: { securityInfo: 'https://mfa.contoso.com', requestPortal: 'https://access.contoso.com' },
}

const planWith = (remedy: Partial<Remedy>): Plan => {
  const finding: ProblemFinding = {
    check: 'c',
    outcome: 'problem',
    explains: 'certainly',
    whoCanFix: 'user',
    values: {},
    evidence: [],
    remedies: [{ by: 'user', step: 's', ...remedy }],
  }
  const verdict = { is: 'cause', causes: [finding, finding] } as const
  return { verdict, whoCanFix: 'user', possible: [finding], unseen: [], examinedAt: '2026-02-19T09:21:34Z' }
}

/** The links of every step in a plan, each once. */
const linksIn = ({ verdict, possible }: Plan): readonly (string | undefined)[] => {
  const causes = verdict.is === 'cause' ? verdict.causes : []
  return [...new Set([...causes, ...possible].flatMap(({ remedies }) => remedies.map(({ link }) => link)))]
}

test.each<[string, Partial<Remedy>, string | undefined, string | undefined]>([
  [
    'a page of ours',
    { link: 'https://aka.ms/mysecurityinfo' },
    'https://mfa.contoso.com',
    'https://aka.ms/mysecurityinfo',
  ],
  ['a page we have none of', { link: 'https://aka.ms/sspr' }, 'https://aka.ms/sspr', 'https://aka.ms/sspr'],
  ['a request', { ownPage: 'requestPortal' }, 'https://access.contoso.com', undefined],
  ['no page', {}, undefined, undefined],
  ['a page of somebody else', { link: 'https://elsewhere.example/x' }, undefined, undefined],
])('%s', (_, remedy, withProfile, plain) => {
  expect(linksIn(withOwnLinks(planWith(remedy), own))).toEqual([withProfile])
  expect(linksIn(withOwnLinks(planWith(remedy), plainOrganisation))).toEqual([plain])
})

test('an end without a cause stays as it is', () => {
  const open: Plan = { ...planWith({}), verdict: { is: 'needs-more-info' } }
  expect(withOwnLinks(open, own)).toEqual(open)
})
