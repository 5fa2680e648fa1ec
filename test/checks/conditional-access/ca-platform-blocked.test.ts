import { caLocationBlock } from '../../../src/checks/conditional-access/ca-location-block.ts'
import { caPlatformBlocked } from '../../../src/checks/conditional-access/ca-platform-blocked.ts'
import { judge, minutesAgo, signIn, verdictOf } from '../judge.ts'
import { blocked, blockedSignIn } from './block-cases.ts'

const exceptWindows = { platforms: { includePlatforms: ['all'], excludePlatforms: ['windows', 'iOS'] } }
const android = { device: { operatingSystem: 'Android 14', deviceId: '' } }
const phone = blocked(exceptWindows, android)
const onceBlocked = blockedSignIn({ ...android, createdDateTime: minutesAgo(60) })

test.each([
  ['an Android phone where only Windows and iOS are left out', phone, {}, 'probably'],
  ['the code is quoted', phone, { codes: [53003] }, 'certainly'],
  [
    'the laptop gets in afterwards, which tells nothing about the phone',
    { ...phone, signIns: [onceBlocked, signIn()] },
    {},
    'probably',
  ],
  ['the phone gets in afterwards, nothing told', { ...phone, signIns: [onceBlocked, signIn(android)] }, {}, 'ok'],
  [
    'the phone gets in afterwards, the code is quoted',
    { ...phone, signIns: [onceBlocked, signIn(android)] },
    { codes: [53003] },
    'possibly',
  ],
  [
    'every platform counts',
    blocked({ platforms: { includePlatforms: ['all'], excludePlatforms: [] } }, android),
    {},
    'ok',
  ],
  ['the code that says it outright', { signIns: [signIn({ errorCode: 50005, ...android })] }, {}, 'probably'],
  ['that code is quoted, and the log does not hold it', { signIns: [] }, { codes: [50005] }, 'probably'],
  ['that code is quoted, log unreadable', { signIns: undefined }, { codes: [50005] }, 'certainly'],
  ['another code', { signIns: [signIn({ errorCode: 53000, ...android })] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(caPlatformBlocked, facts, said)).toBe(outcome)
})

test('says on what it worked, and what the policy leaves out', () => {
  const works = { ...phone, signIns: [blockedSignIn(android), signIn({ createdDateTime: minutesAgo(600) })] }
  expect(verdictOf(caPlatformBlocked, works)).toMatchObject({
    whoCanFix: 'identity-admin',
    values: { platform: 'Android', works: { list: ['Windows'] }, allowed: { list: ['Windows', 'iOS'] } },
  })
})

test('one thing different: a place in the policy besides makes it the place', () => {
  const both = blocked(
    { ...exceptWindows, locations: { includeLocations: ['All'], excludeLocations: ['office'] } },
    {
      ...android,
      ipAddress: '192.0.2.7',
    },
  )
  expect([judge(caPlatformBlocked, both), judge(caLocationBlock, both)]).toEqual(['ok', 'probably'])
  expect([judge(caPlatformBlocked, phone), judge(caLocationBlock, phone)]).toEqual(['probably', 'ok'])
})
