import { isFromStranger, passwordSources, storedPassword } from '../../src/semantics/password-attempts.ts'
import { account, daysAgo, minutesAgo, now, signIn } from '../checks/judge.ts'

const wrong = (at: number, over = {}) => signIn({ errorCode: 50126, createdDateTime: minutesAgo(at), ...over })
const ok = (at: number, over = {}) => signIn({ createdDateTime: minutesAgo(at), ...over })
const mail = { appId: 'mail', appDisplayName: 'Mail', clientAppUsed: 'IMAP4' }
const changed = account({ lastPasswordChangeDateTime: minutesAgo(120) })
const longAgo = account({ lastPasswordChangeDateTime: daysAgo(90) })

test('attempts of one app on one kind of device are counted together, locks included, old ones not', () => {
  const events = [
    wrong(1, mail),
    signIn({ errorCode: 50053, createdDateTime: minutesAgo(2), ...mail }),
    wrong(3),
    wrong(3000),
    ok(4),
  ]
  expect(passwordSources(events, now)).toMatchObject([
    { app: 'Mail', attempts: 2, isBrowser: false, system: 'windows', first: minutesAgo(2), last: minutesAgo(1) },
    { app: 'Hours', attempts: 1, isBrowser: true },
  ])
})

test.each([
  ['tries twice since the change', [wrong(10, mail), wrong(20, mail)], changed, 'Mail'],
  [
    'tries twice since a change, and got in with the new one',
    [wrong(10, mail), wrong(20, mail), ok(60, mail)],
    changed,
    undefined,
  ],
  ['tries once since the change', [wrong(10, mail)], changed, undefined],
  ['tried before the change too', [wrong(10, mail), wrong(200, mail)], changed, undefined],
  [
    'tries thrice while the person gets in',
    [wrong(1, mail), wrong(30, mail), wrong(60, mail), ok(20)],
    longAgo,
    'Mail',
  ],
  ['tries thrice, and nobody gets in', [wrong(1, mail), wrong(30, mail), wrong(60, mail), ok(90)], longAgo, undefined],
  ['is a browser', [wrong(10), wrong(20), wrong(30)], changed, undefined],
] as const)('an app that %s', (_, events, who, app) => {
  expect(storedPassword(events, who, now)?.app).toBe(app)
})

const abroad = { location: { city: '', countryOrRegion: 'BR' } }
test.each([
  ['at home', [ok(60)], {}, false],
  ['abroad, while the person is at home', [ok(60)], abroad, true],
  ['abroad, where the person got in as well', [ok(60), ok(90, abroad)], abroad, false],
  ['abroad, long after the person was last at home', [ok(3000)], abroad, false],
  ['from nowhere known', [ok(60)], { location: { city: '', countryOrRegion: '' } }, false],
] as const)('an attempt %s', (_, successes, over, isStranger) => {
  expect(isFromStranger(wrong(5, over), successes)).toBe(isStranger)
})
