import { ssoCookieOrSession } from '../../../src/checks/session/sso-cookie-or-session.ts'
import { account, hours, judge, minutesAgo, policy, signIn, teams, verdictOf } from '../judge.ts'

const silent = (at: number, over = {}) => signIn({ errorCode: 50058, createdDateTime: minutesAgo(at), ...over })
const ok = (at: number, over = {}) => signIn({ createdDateTime: minutesAgo(at), ...over })
const asks = { signs: ['keeps-asking'] } as const
const refuses = { signs: ['browser-refuses'], quoted: 'Your browser is currently set to block cookies' } as const
const threeTimes = [ok(2), ok(9), ok(15)]
const often = policy({ result: 'success', enforcedSessionControls: ['SignInFrequency'] })

test.each([
  ['the browser says that it blocks cookies', { signIns: [ok(60)] }, refuses, 'certainly'],
  ['the same, and a policy stopped them', { signIns: [signIn({ errorCode: 53003 })] }, refuses, 'ok'],
  ['an empty page, nothing refused', { signIns: [ok(60)] }, { signs: ['blank-page'] }, 'probably'],
  ['an empty page, and a refusal', { signIns: [signIn({ errorCode: 50105 })] }, { signs: ['blank-page'] }, 'ok'],
  ['only sign-ins without a session, asked again', { signIns: [silent(2), silent(5)] }, asks, 'probably'],
  ['the same, an older success', { signIns: [silent(2), silent(5), ok(600)] }, asks, 'probably'],
  ['one sign-in without a session', { signIns: [silent(2), ok(600)] }, asks, 'possibly'],
  ['the same, nothing is told', { signIns: [silent(2), silent(5)] }, {}, 'ok'],
  ['got in after it', { signIns: [ok(1), silent(2), silent(5)] }, asks, 'ok'],
  ['another app than they name', { signIns: [silent(2), silent(5)] }, { ...asks, app: teams }, 'ok'],
  ['quotes it, nothing after it', { signIns: [silent(2)] }, { codes: [50058] }, 'certainly'],
  ['quotes it, and got in after it', { signIns: [ok(1), silent(2)] }, { codes: [50058] }, 'possibly'],
  ['quotes it, no log', { signIns: undefined }, { codes: [50058] }, 'certainly'],
  ['quotes another code', { signIns: [silent(2), silent(5)] }, { ...asks, codes: [53003] }, 'ok'],
  ['asked again after three successes', { signIns: threeTimes }, asks, 'probably'],
  ['the same, in the app they name', { signIns: threeTimes }, { ...asks, app: hours }, 'probably'],
  ['the same, without a word about it', { signIns: threeTimes }, { signs: ['cannot-sign-in'] }, 'ok'],
  ['two successes', { signIns: threeTimes.slice(1) }, asks, 'ok'],
  ['three successes over a day', { signIns: [ok(2), ok(400), ok(900)] }, asks, 'ok'],
  [
    'three successes because a policy wants them',
    { signIns: threeTimes.map((event) => ({ ...event, appliedPolicies: [often] })) },
    asks,
    'ok',
  ],
  [
    'three successes of a desktop app',
    { signIns: threeTimes.map((event) => ({ ...event, clientAppUsed: 'Mobile Apps and Desktop clients' })) },
    asks,
    'ok',
  ],
  [
    'a wrong password instead',
    { signIns: [signIn({ errorCode: 50126, createdDateTime: minutesAgo(1) }), ...threeTimes] },
    asks,
    'ok',
  ],
  ['Internet Explorer, asked again', { signIns: [ok(5, { device: { browser: 'IE 11.0' } })] }, asks, 'probably'],
  ['a disabled account', { account: account({ accountEnabled: false }), signIns: [silent(2), silent(5)] }, asks, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(ssoCookieOrSession, facts, said)).toBe(outcome)
})

test.each([
  ['cookies', refuses, 'cookies'],
  ['JavaScript', { signs: ['browser-refuses'], quoted: 'JavaScript is disabled' }, 'script'],
  ['the browser', { signs: ['browser-refuses'], quoted: 'browser not supported' }, 'oldbrowser'],
] as const)('what the browser says decides: %s', (_, said, is) => {
  expect(verdictOf(ssoCookieOrSession, {}, said)).toMatchObject({ values: { is } })
})
