import { caBlockPolicy } from '../../../src/checks/conditional-access/ca-block-policy.ts'
import { caLocationBlock } from '../../../src/checks/conditional-access/ca-location-block.ts'
import { conditionalAccessPolicy, daysAgo, judge, minutesAgo, policy, signIn, verdictOf } from '../judge.ts'
import { blocked, blockedSignIn } from './block-cases.ts'

const outside = { locations: { includeLocations: ['All'], excludeLocations: ['benelux'] } }
const antalya = { location: { city: 'Antalya', countryOrRegion: 'TR' }, ipAddress: '192.0.2.7' }
const away = blocked(outside, antalya)
const hours = { name: 'Hours', appIds: ['hours'] }
const payroll = { name: 'Payroll', appIds: ['payroll'] }
const reportOnly = [policy({ result: 'reportOnlyFailure', enforcedGrantControls: ['Block'] })]

test.each([
  ['blocked from another country', away, {}, 'probably'],
  ['the code is quoted', away, { codes: [53003] }, 'certainly'],
  ['the app is named', away, { app: hours }, 'certainly'],
  ['they are on a trip', away, { signs: ['from-elsewhere'] }, 'certainly'],
  ['"my account is blocked"', away, { signs: ['says-disabled'] }, 'certainly'],
  [
    'every place counts, so the place is not why',
    blocked({ locations: { includeLocations: ['All'], excludeLocations: [] } }, antalya),
    {},
    'ok',
  ],
  [
    'the policy is report-only for this event',
    { ...away, signIns: [blockedSignIn({ ...antalya, appliedPolicies: reportOnly })] },
    {},
    'ok',
  ],
  ['another app is named, and nothing of it failed', away, { app: payroll }, 'ok'],
  ['another code is quoted', away, { codes: [50105] }, 'ok'],
  [
    'a newer failure of another kind',
    {
      ...away,
      signIns: [blockedSignIn({ ...antalya, createdDateTime: minutesAgo(60) }), signIn({ errorCode: 50126 })],
    },
    {},
    'ok',
  ],
  [
    'back home and let in since, nothing told',
    { ...away, signIns: [blockedSignIn({ ...antalya, createdDateTime: minutesAgo(300) }), signIn()] },
    {},
    'ok',
  ],
  [
    'let in since, and the code is quoted',
    { ...away, signIns: [blockedSignIn({ ...antalya, createdDateTime: minutesAgo(300) }), signIn()] },
    { codes: [53003] },
    'possibly',
  ],
  ['a week ago', { ...away, signIns: [blockedSignIn({ ...antalya, createdDateTime: daysAgo(8) })] }, {}, 'ok'],
  [
    'the policy was changed since',
    {
      ...away,
      conditionalAccessPolicies: [conditionalAccessPolicy({ conditions: outside, modifiedDateTime: minutesAgo(1) })],
    },
    { codes: [53003] },
    'probably',
  ],
  ['policies cannot be read', { ...away, conditionalAccessPolicies: undefined }, { codes: [53003] }, 'ok'],
  ['the log is unreadable', { ...away, signIns: undefined }, { codes: [53003] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caLocationBlock, facts, said)).toBe(outcome)
})

test('an attempt from far away by another device, while the person works at home, is no trouble of theirs', () => {
  const stranger = blockedSignIn({ ...antalya, device: { deviceId: '', operatingSystem: 'Linux', browser: 'Firefox' } })
  const home = signIn({ createdDateTime: minutesAgo(120), appId: 'teams' })
  expect(judge(caLocationBlock, { ...away, signIns: [stranger, home] })).toBe('possibly')
  expect(judge(caLocationBlock, { ...away, signIns: [stranger, home] }, { signs: ['from-elsewhere'] })).toBe(
    'certainly',
  )
  expect(judge(caLocationBlock, { ...away, signIns: [blockedSignIn(antalya), home] })).toBe('probably')
})

test.each([
  ['countries that are allowed', outside, 'other', ['LOC-Secret-Countries']],
  [
    'trusted addresses',
    { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } },
    'network',
    ['LOC-Secret-Office'],
  ],
  [
    'places that are forbidden',
    { locations: { includeLocations: ['office', 'benelux'], excludeLocations: [] } },
    'blocked',
    ['LOC-Secret-Office', 'LOC-Secret-Countries'],
  ],
] as const)('tells agents of %s', (_, conditions, kind, list) => {
  expect(verdictOf(caLocationBlock, blocked(conditions, antalya))).toMatchObject({
    whoCanFix: 'identity-admin',
    values: { kind, locations: { list }, place: 'Antalya (TR)', policy: 'CA001 Secret policy' },
  })
})

test('one thing different: without a place in the policy it is a block without a condition', () => {
  const facts = blocked({}, antalya)
  expect([judge(caLocationBlock, facts), judge(caBlockPolicy, facts)]).toEqual(['ok', 'probably'])
  expect([judge(caLocationBlock, away), judge(caBlockPolicy, away)]).toEqual(['probably', 'ok'])
})
