import type { ConditionalAccessPolicy } from '../../src/model/facts/conditional-access.ts'
import { policiesCalled } from '../../src/look-ups/policies-called.ts'
import { policiesFor } from '../../src/look-ups/policies-for.ts'
import { policySheet } from '../../src/look-ups/policy-sheet.ts'
import { whatIf } from '../../src/look-ups/what-if.ts'
import * as a from '../checks/facts/index.ts'
import { evidence, told } from './told.ts'

const policy = (over: Parameters<typeof a.conditionalAccessPolicy>[0]): ConditionalAccessPolicy =>
  a.conditionalAccessPolicy(over)
const locations = { includeLocations: ['All'], excludeLocations: ['office'] }
const block = a.grantControls(['block'])

test.each<[what: string, policy: ConditionalAccessPolicy, lines: readonly string[]]>([
  [
    'a plain one',
    policy({}),
    ['State: on', 'Holds for: everyone', 'About: every app', 'Asks for: a second step (MFA)'],
  ],
  ['no conditions', policy({}), ['Conditions: no conditions']],
  ['report-only', policy({ state: 'enabledForReportingButNotEnforced' }), ['State: report-only !']],
  [
    'one of two',
    policy({ grantControls: a.grantControls(['mfa', 'compliantDevice'], { operator: 'OR' }) }),
    ['Asks for: a second step (MFA) / a compliant device'],
  ],
  ['places by name', policy({ conditions: { locations } }), ['From: everywhere', 'Not from: LOC-Secret-Office']],
  [
    'groups by name and number',
    policy({ conditions: { users: { includeUsers: [], includeGroups: ['lic-e3', 'g2'] } } }),
    ['Holds for: members of LIC-Secret-E3 + members of 1 other group'],
  ],
  [
    'apps by name',
    policy({
      conditions: { applications: { includeApplications: ['hours', '00000002-0000-0ff1-ce00-000000000000'] } },
    }),
    ['About: Hours + Office 365 Exchange Online'],
  ],
  [
    'the session',
    policy({
      sessionControls: {
        hasAppEnforcedRestrictions: false,
        hasTokenProtection: false,
        signInFrequency: { frequencyInterval: 'timeBased', value: 9, type: 'hours' },
      },
    }),
    ['Sign in again: each 9 hours'],
  ],
])('a policy in plain words: %s', (_, given, lines) => {
  expect(told(policySheet(given, evidence()))).toEqual(expect.arrayContaining([...lines]))
})

test('conditions and exclusions are for administrators', () => {
  const given = policy({ conditions: { locations, users: { excludeUsers: ['e1'] } } })
  const agent = told(policySheet(given, evidence()), 'agent')
  expect(agent.filter((line) => /LOC-Secret|Not for|Only when/.test(line))).toEqual([])
  expect(told(policySheet(given, evidence()), 'admin', 'nl')).toContain('Niet voor: 1 persoon bij naam')
})

test.each([
  ['ca001 secret policy', ['ca1']],
  ['secret', ['ca1', 'ca2']],
  ['ca2', ['ca2']],
  ['', []],
])('policies called “%s”', (name, ids) => {
  const all = [policy({}), policy({ id: 'ca2', displayName: 'CA002 Secret too' })]
  expect(policiesCalled(name, all).map(({ id }) => id)).toEqual(ids)
})

const hours = { appId: 'hours' }
const three = [
  policy({ displayName: 'For all' }),
  policy({ id: 'ca2', displayName: 'For Mail', conditions: { applications: { includeApplications: ['mail'] } } }),
  policy({ id: 'ca3', displayName: 'By place', conditions: { locations } }),
]

test('policies for an app and a person: which apply, which may, which do not and why', () => {
  const view = policiesFor(hours, evidence({ conditionalAccessPolicies: three }), true)
  expect(told(view)).toEqual([
    '# Applies (1)',
    'Policy: For all',
    'Asks for: a second step (MFA)',
    '# May apply (1)',
    'Policy: By place',
    'Asks for: a second step (MFA)',
    'Depends on: the place',
    '# Does not apply (1)',
    'Policy: For Mail',
    'Because of: the app',
  ])
})

test('without a person, whom a policy is about stays open', () => {
  const users = { includeUsers: [], includeGroups: ['g1'] }
  const view = policiesFor(hours, evidence({ conditionalAccessPolicies: [policy({ conditions: { users } })] }), false)
  expect(told(view)).toContain('Depends on: who signs in')
  expect(told(policiesFor(hours, evidence({ conditionalAccessPolicies: undefined }), false))).toEqual([
    '? conditionalAccessPolicies',
  ])
})

const abroad = policy({
  id: 'ca9',
  displayName: 'Not abroad',
  grantControls: block,
  conditions: { locations: { includeLocations: ['All'], excludeLocations: ['benelux'] } },
})

test.each<
  [what: string, asked: Parameters<typeof whatIf>[0], policies: readonly ConditionalAccessPolicy[], line: string]
>([
  ['blocked abroad', { ...hours, country: 'br' }, [abroad], 'Outcome: blocked !'],
  ['let in at home', { ...hours, country: 'NL' }, [abroad], 'Outcome: let in'],
  ['not told where', hours, [abroad], 'Outcome: cannot be told from what is given !'],
  ['not told where, and why', hours, [abroad], 'Depends on: the place'],
  [
    'in report-only mode',
    { ...hours, country: 'BR' },
    [{ ...abroad, state: 'enabledForReportingButNotEnforced' }],
    'Outcome: let in',
  ],
  ['ways through', { ...hours, country: 'BR' }, [abroad], 'Would pass with: LOC-Secret-Countries'],
])('what if: %s', (_, asked, conditionalAccessPolicies, line) => {
  expect(told(whatIf(asked, evidence({ conditionalAccessPolicies })))).toContain(line)
})

test('ways through are for administrators', () => {
  const view = whatIf({ ...hours, country: 'BR' }, evidence({ conditionalAccessPolicies: [abroad] }))
  expect(told(view, 'agent').filter((line) => /Would pass|LOC-Secret/.test(line))).toEqual([])
  expect(told(view, 'agent')).toContain('Result: blocks !')
})

test('nothing is said of a sign-in of nobody', () => {
  expect(told(whatIf(hours, evidence({ account: undefined })))).toEqual(['? account'])
})
