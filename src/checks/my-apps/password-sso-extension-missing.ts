import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { ServicePrincipal } from '../../model/facts/apps.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Sign, Symptoms } from '../../model/symptoms.ts'
import { afterSignIn } from '../../semantics/after-sign-in.ts'
import { launchLink } from '../../semantics/app-addresses.ts'
import { isExternal } from '../../semantics/is-external.ts'

/** The app asks for a name and password of its own all the same; what words say of those is about the app's, not Entra's. */
const own: readonly Sign[] = ['not-filled-in']
const asksToo: readonly Sign[] = ['password-trouble', 'keeps-asking', 'says-wrong-password']

/** My Apps fills in the stored name and password of an app only with its extension in the browser, https://learn.microsoft.com/entra/identity/enterprise-apps/configure-password-single-sign-on-non-gallery-applications. */
export const passwordSsoExtensionMissing = defineCheck({
  id: 'password-sso-extension-missing',
  needs: ['account', 'app'],
  uses: ['signIns'],
  appliesTo: ({ app, codes }) => app !== undefined && codes.length === 0,
  judge: ({ account, app, signIns }, symptoms, now) => {
    if (app.is !== 'in-tenant' || app.preferredSingleSignOnMode !== 'password' || !app.accountEnabled) return 'ok'
    const trouble = afterSignIn(app, signIns, withoutAppPassword(symptoms), { now, own })
    if (!trouble || trouble.says === 'elsewhere') return 'ok'
    const isPersonal = isExternal(account) && account.identities.some(({ issuer }) => issuer === 'MicrosoftAccount')
    const explains = trouble.says === 'own' ? 'certainly' : 'probably'
    return problem(app, { explains, browser: browserOf(app, signIns ?? []), isPersonal })
  },
  text: {
    title: '{app} needs the My Apps extension in the browser',
    person:
      '{app} has a name and password of its own. My Apps fills those in for you, but only with the My Apps Secure Sign-in extension in Edge or Chrome, and not in a private window.{browser, select, old { You used Internet Explorer, where that does not work any more.} other {}} Your own work password has nothing to do with it.',
    agent:
      '{app} uses password-based single sign-on: without the My Apps Secure Sign-in extension (Edge or Chrome, not in a private window) the stored name and password are not filled in. Graph does not show whether the extension is there.{personal, select, yes { The account is a guest with a personal Microsoft account: the extension does not work for those.} other {}}',
    evidence: {
      mode: '{app} signs in with a stored name and password (password-based single sign-on)',
      browser: 'Last used with {name}',
      personal: 'Guest with a personal Microsoft account',
    },
    steps: {
      install:
        'Start {app} from My Apps in Edge or Chrome, not in a private window, and install the My Apps Secure Sign-in extension when it is offered.',
      signIn: 'Sign in to the extension with your work account and start {app} again.',
      updateCredentials:
        'Are the fields filled in, but refused by {app}? Then the stored password is an old one: choose the three dots on the tile, and “Update credentials”.',
      allow: 'Make sure that the extension is allowed on managed browsers, and that the browser is Edge or Chrome.',
      recapture:
        'Filled in for nobody any more? Then the sign-in page of {app} has probably changed: have the owner capture its fields again under Single sign-on.',
    },
  },
})

/** "It asks for a password": of course, the app has one of its own. */
const withoutAppPassword = (symptoms: Symptoms): Symptoms => ({
  ...symptoms,
  signs: symptoms.signs.filter((sign) => !asksToo.includes(sign)),
})

/** The browser of the newest sign-in to the app, as the log names it; empty when it does not tell. */
const browserOf = (app: ServicePrincipal, signIns: readonly SignIn[]): string =>
  signIns
    .toSorted((one, other) => Date.parse(other.createdDateTime) - Date.parse(one.createdDateTime))
    .find(({ appId }) => appId === app.appId)?.device.browser ?? ''

interface Trouble {
  readonly explains: Certainty
  readonly browser: string
  readonly isPersonal: boolean
}

const problem = (app: ServicePrincipal, { explains, browser, isPersonal }: Trouble): Problem => ({
  explains,
  whoCanFix: 'user',
  values: {
    app: app.displayName,
    browser: /^(?:ie|internet explorer)/i.test(browser) ? 'old' : 'other',
    personal: isPersonal ? 'yes' : 'no',
  },
  evidence: evidenceLines(
    { say: 'mode', from: 'app' },
    browser !== '' && { say: 'browser', from: 'signIns', values: { name: browser } },
    isPersonal && { say: 'personal', from: 'account', for: 'agent' },
  ),
  remedies: [
    { by: 'user', step: 'install', link: launchLink(app) },
    { by: 'user', step: 'signIn', for: 'person' },
    { by: 'user', step: 'updateCredentials' },
    { by: 'helpdesk', step: 'allow', for: 'agent' },
    {
      by: 'app-owner',
      step: 'recapture',
      for: 'agent',
      link: link('enterprise-app', { servicePrincipalId: app.id, appId: app.appId }),
    },
  ],
})
