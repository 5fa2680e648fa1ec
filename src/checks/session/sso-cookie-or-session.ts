import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import { unkeptSession, type UnkeptSession } from '../../semantics/unkept-session.ts'

/** The browser does not keep the sign-in, because it blocks cookies or is not supported (https://learn.microsoft.com/entra/identity-platform/reference-third-party-cookies-spas). */
export const ssoCookieOrSession = defineCheck({
  id: 'sso-cookie-or-session',
  needs: ['account'],
  uses: ['signIns'],
  judge: ({ account, signIns }, symptoms, now) => {
    if (!account.accountEnabled) return 'ok'
    const session = unkeptSession(signIns ? { signIns } : {}, symptoms, now)
    return session ? problem(account, session) : 'ok'
  },
  text: {
    title:
      '{is, select, script {The browser does not run the sign-in page (JavaScript)} oldbrowser {The browser is not supported} blank {The browser does not show the sign-in page well} other {The browser does not keep the sign-in (cookies)}}',
    person:
      '{is, select, cookies {Your browser blocks cookies, and without them it cannot remember that you signed in.} script {Your browser does not run JavaScript, and the sign-in page needs it.} oldbrowser {The browser you use is not supported for signing in (any more).} blank {The page stays empty in this browser: mostly something in the browser stops it, such as an extension, blocked cookies or JavaScript.} silent {Your browser does not send along that you signed in before: mostly it blocks cookies (also third-party ones), or clears them.} other {You do sign in, but your browser does not keep it: mostly it blocks or clears cookies.}} Your account and password are fine.',
    agent:
      '{is, select, cookies {The browser of {name} blocks cookies, so the sign-in is not kept.} script {The browser of {name} does not run JavaScript, which the sign-in page needs.} oldbrowser {{name} uses a browser that is not supported for signing in.} blank {{name} gets an empty page; the log shows no refusal, so look at the browser first (extension, cookies, JavaScript).} silent {The browser of {name} sends no session cookie (AADSTS50058 and nothing after it): third-party cookies, tracking prevention or a private mode.} other {{name} signs in successfully again and again ({attempts} times within half an hour): the browser does not keep the session cookie.}} The account and the password are fine.',
    evidence: {
      silent:
        '{attempts, plural, =0 {A sign-in} one {One sign-in} other {# sign-ins}}{app, select, none {} other { to {app}}} without a session (AADSTS{code}), the last on {at}',
      loop: '{attempts, plural, one {One successful sign-in} other {# successful sign-ins}}{app, select, none {} other { to {app}}} within half an hour, the last on {at}',
      browser: 'The browser of the last sign-in: {browser}',
    },
    steps: {
      otherBrowser: 'Use a browser that is supported, such as the current Microsoft Edge, Chrome, Firefox or Safari.',
      privateWindow:
        'Try it in a private (InPrivate) window first. Does it work there? Then the browser keeps something old or an extension is in the way.',
      clearCookies:
        'Then clear the cookies of login.microsoftonline.com and of the app, close all windows, and sign in again.',
      allowCookies:
        'Allow cookies in the browser, also third-party ones for login.microsoftonline.com, and set tracking prevention to its normal level.',
      allowScript: 'Switch JavaScript on for the sign-in page, and pause extensions that block scripts.',
      tellHelpdesk: 'Still the same in another browser? Tell the helpdesk which browser and which app.',
      managed:
        'Is the browser managed? Allow cookies for login.microsoftonline.com and login.microsoft.com and for the address of the app, and put them among the trusted sites.',
      compare: 'Let {name} try another browser or profile: does it work there, the account needs nothing.',
    },
  },
})

const problem = (account: Account, { is, event, attempts, explains }: UnkeptSession): Problem => ({
  explains,
  whoCanFix: 'user',
  values: { name: account.displayName, is: is.replace('-', ''), attempts },
  evidence: evidenceLines(
    event &&
      (is === 'silent' || is === 'loop') && {
        say: is,
        from: 'signIns',
        values: {
          app: event.appDisplayName || 'none',
          at: { instant: event.createdDateTime },
          code: String(event.errorCode),
        },
      },
    event !== undefined &&
      event.device.browser !== '' && {
        say: 'browser',
        from: 'signIns',
        values: { browser: event.device.browser },
      },
  ),
  remedies: [
    ...forPerson[is].map((step) => ({ by: 'user', step, for: 'person' }) as const),
    { by: 'user', step: 'tellHelpdesk', for: 'person' },
    { by: 'user', step: 'compare', for: 'agent' },
    { by: 'helpdesk', step: 'managed', for: 'agent' },
  ] satisfies readonly Remedy[],
})

const forPerson = {
  cookies: ['allowCookies', 'clearCookies'],
  script: ['allowScript', 'otherBrowser'],
  'old-browser': ['otherBrowser'],
  blank: ['privateWindow', 'allowScript', 'clearCookies'],
  silent: ['privateWindow', 'clearCookies', 'allowCookies'],
  loop: ['privateWindow', 'clearCookies', 'allowCookies'],
} as const satisfies Record<UnkeptSession['is'], readonly string[]>
