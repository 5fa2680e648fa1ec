import { plainOrganisation } from '../../src/model/organisation.ts'
import { reviewPolicies } from '../../src/policy-review/review-policies.ts'
import { ruleIds } from '../../src/policy-review/rule-id.ts'
import { rules } from '../../src/policy-review/rules/index.ts'
import * as a from '../checks/facts/index.ts'
import { all, emergency, only, review } from './review.ts'

const ofRule = (rule: string, tenant: Parameters<typeof review>[0]) =>
  review(tenant).filter((finding) => finding.rule === rule)

test('every rule stands in the list once, by number', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds)
})

test('a tenant in order has no findings', () => {
  const users = { excludeUsers: [emergency[0]] }
  expect(review(only({ conditions: { users } }))).toEqual([])
})

test('a policy that is off is not looked at', () => {
  expect(review(only({ state: 'disabled', grantControls: all('block') })).map(({ rule }) => rule)).toEqual(['CA-036'])
})

test('a policy in report-only mode would', () => {
  const [finding] = ofRule('CA-001', only({ state: 'enabledForReportingButNotEnforced', grantControls: all('block') }))
  expect(finding).toMatchObject({ is: 'problem', isReportOnly: true, policies: [{ id: 'ca1' }] })
})

test('administrators come first among who is hit', () => {
  const [finding] = ofRule('CA-001', only({ grantControls: all('block') }))
  expect(finding?.hits).toEqual([{ who: 'administrators' }, { who: 'everyone' }, { who: 'guests' }])
  const users = { includeUsers: ['kim'], includeGroups: ['g1', 'g2'], includeRoles: ['r1'] }
  const [custom] = ofRule('CA-006', only({ grantControls: all('approvedApplication'), conditions: { users } }))
  expect(custom?.hits).toEqual([
    { who: 'roles', count: 1 },
    { who: 'groups', count: 2 },
    { who: 'people', count: 1 },
  ])
})

test.each([
  ['of the rule', { rule: 'ca-001', reason: 'known' }, 'known'],
  ['of the policy by name', { rule: 'CA-001', policy: 'ca001 secret policy', reason: 'known' }, 'known'],
  ['of another policy', { rule: 'CA-001', policy: 'CA002', reason: 'known' }, undefined],
  ['of another rule', { rule: 'CA-002', reason: 'known' }, undefined],
])('an acceptance %s', (_, accepted, reason) => {
  const policies = only({ grantControls: all('block') })
  const [finding] = ofRule('CA-001', { ...policies, organisation: { acceptedFindings: [accepted] } })
  expect(finding?.accepted).toBe(reason)
})

test('the worst comes first; what was accepted or could not be judged last', () => {
  const tenant = only({ grantControls: all('block') }, { grantControls: all('compliantDevice') })
  const found = review({
    ...tenant,
    facts: { crossTenantAccess: undefined },
    organisation: { acceptedFindings: [{ rule: 'CA-001', reason: 'known' }] },
  })
  expect(found[0]).toMatchObject({ rule: 'CA-003', severity: 'critical' })
  expect(found.at(-2)).toMatchObject({ rule: 'CA-001', accepted: 'known' })
  expect(found.at(-1)).toMatchObject({
    rule: 'CA-016',
    is: 'not-judged',
    missing: [{ fact: 'crossTenantAccess', because: 'no-permission' }],
  })
})

test('what cannot be told is told once for each rule', () => {
  const found = ofRule('CA-028', { ...only({}, {}), facts: { serviceAccounts: undefined } })
  expect(found.map(({ is, policies }) => [is, policies.map(({ id }) => id)])).toEqual([['not-judged', ['ca1', 'ca2']]])
})

test('without policies nothing is called fine', () => {
  const found = review({ facts: { conditionalAccessPolicies: undefined } })
  const judged = ['CA-008', 'CA-009']
  expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(ruleIds.filter((id) => !judged.includes(id))))
  expect(found.every(({ is }) => is === 'not-judged')).toBe(true)
})

test('an empty profile makes no emergency account certain', () => {
  const readings = {
    conditionalAccessPolicies: {
      known: true,
      value: [
        a.conditionalAccessPolicy(),
        a.conditionalAccessPolicy({ id: 'ca2', conditions: { users: { excludeGroups: ['perhaps-theirs'] } } }),
      ],
      at: a.now,
    },
  } as const
  const found = reviewPolicies(readings, plainOrganisation, a.now).filter(({ rule }) => rule === 'CA-007')
  expect(found.map(({ is, policies }) => [is, policies[0]?.id])).toEqual([
    ['problem', 'ca1'],
    ['not-judged', 'ca2'],
  ])
  expect(found[1]).toMatchObject({ missing: [{ fact: 'emergencyAccounts', because: 'not-found' }] })
})
