import { showSignIns, type SignInFilter } from '../../src/look-ups/show-sign-ins.ts'
import * as a from '../checks/facts/index.ts'
import { evidence, told } from './told.ts'

const events = [
  a.signIn({ appDisplayName: 'Mail', createdDateTime: a.minutesAgo(5) }),
  a.signIn({ appDisplayName: 'Hours', createdDateTime: a.minutesAgo(20), errorCode: 50126, failureReason: 'Invalid.' }),
  a.signIn({
    appDisplayName: 'Teams',
    createdDateTime: a.minutesAgo(90),
    errorCode: 53003,
    conditionalAccessStatus: 'failure',
    appliedPolicies: [
      a.policy({ enforcedGrantControls: ['Block'] }),
      a.policy({ displayName: 'P2', result: 'success' }),
    ],
  }),
]

test.each<[what: string, filter: SignInFilter, apps: readonly string[]]>([
  ['all', {}, ['Mail', 'Hours', 'Teams']],
  ['failed', { failed: true }, ['Hours', 'Teams']],
  ['stopped by a policy', { ca: true }, ['Teams']],
  ['of one app', { app: 'hou' }, ['Mail', 'Hours', 'Teams']],
  ['of one app by its own name', { app: 'mail' }, ['Mail']],
  ['since an hour', { since: a.minutesAgo(60) }, ['Mail', 'Hours']],
  ['failed since an hour', { failed: true, since: a.minutesAgo(60) }, ['Hours']],
])('sign-ins: %s', (_, filter, apps) => {
  const titles = told(showSignIns(evidence({ signIns: events }), filter)).filter((line) => line.startsWith('#'))
  expect(titles.map((title) => title.split(' · ')[1])).toEqual(apps)
})

test('a failure tells its code, its family, Microsoft’s words and the policies', () => {
  const lines = told(showSignIns(evidence({ signIns: events }), { failed: true }))
  expect(lines).toEqual(
    expect.arrayContaining([
      'Result: AADSTS50126 + about the password !',
      'In Microsoft’s words: Invalid.',
      'Policies not passed: CA001 Secret policy !',
      'Policies passed: P2',
    ]),
  )
})

test('only administrators see the address and the place', () => {
  const view = showSignIns(evidence({ signIns: events }))
  expect(told(view, 'agent').filter((line) => /203\.0\.113|Utrecht|IP address/.test(line))).toEqual([])
  expect(told(view, 'admin')).toEqual(expect.arrayContaining(['IP address: 203.0.113.10', 'Place: Utrecht and NL']))
  expect(told(view, 'person')).toEqual([])
})

test('unread policies are not called none, an unread log is not called empty', () => {
  expect(told(showSignIns(evidence({ signIns: [a.signIn({ appliedPolicies: undefined })] })))).toContain(
    'Policies: (not known)',
  )
  expect(told(showSignIns(evidence({ signIns: undefined })))).toEqual(['? signIns'])
  expect(told(showSignIns(evidence({ signIns: [] })))).toEqual(['# No sign-ins that fit'])
})

test('ten are shown, and how many more there are', () => {
  const many = Array.from({ length: 13 }, () => a.signIn())
  expect(told(showSignIns(evidence({ signIns: many }))).at(-1)).toBe('# 3 more')
})
