import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import { demandingPolicies } from '../../semantics/demanding-policies.ts'
import { lostMethod } from '../../semantics/lost-method.ts'
import { silentApp, silentCodes, type SilentApp } from '../../semantics/silent-app.ts'

/** An app signs in without a window, so it can never show the second step (https://learn.microsoft.com/entra/identity-platform/v2-oauth-ropc). */
export const appCannotDoMfa = defineCheck({
  id: 'app-cannot-do-mfa',
  needs: ['account', 'authenticationMethods'],
  uses: ['signIns', 'appOwners'],
  appliesTo: ({ codes, app, signs }) =>
    codes.length > 0
      ? codes.some((code) => silentCodes.includes(code))
      : app !== undefined || signs.includes('speaks-of-script'),
  judge: (facts, symptoms, now) => {
    const lost = lostMethod(facts, symptoms, now)
    if (lost && lost.explains !== 'possibly') return 'ok'
    const silent = silentApp(facts.signIns, symptoms, now)
    return silent ? problem(facts, silent) : 'ok'
  },
  text: {
    title: 'An app signs in without a way to do MFA',
    person:
      '{app, select, none {The app or script} other {{app}}} signs in with only a name and a password, without a window for the second step (MFA). Your organisation asks for that step, so this way of signing in is refused every time. Your account and your password are fine{elsewhere, select, yes {: elsewhere you get in} other {}}.',
    agent:
      '{app, select, none {The app} other {{app}}} signs in as {name} without a window (AADSTS{code}), so it can never complete MFA{elsewhere, select, yes {; in other apps {name} gets in} other {}}. {owners, select, none {The owner of the app} other {{owners}}} has to change how it signs in; MFA stays on.{policies, select, none {} other { Asked for by {policies}.}}',
    evidence: {
      refused:
        '{attempts, plural, one {One sign-in} other {# sign-ins}}{app, select, none {} other { of {app}}} refused for want of MFA, the last on {at} (AADSTS{code}{client, select, none {} other {, {client}}})',
      unseen: 'The log of interactive sign-ins does not hold it: what signs in by itself is not in there',
      elsewhere: 'Meanwhile {name} got in to {other} on {at}',
    },
    steps: {
      askOwner:
        'Tell {owners, select, none {the owner of the app, or whoever made the script,} other {{owners}}} that it has to sign in with a window for MFA, or as an app of its own.',
      meanwhile: 'Until then, use the app in a browser, or do by hand what the script does.',
      change:
        'A person behind it: sign in interactively (or with a broker). Nobody behind it: an identity of its own (managed identity, or an app with a certificate), not the account of {name}.',
      noExclusion: 'Do not take {name} or the app out of MFA, and put no password in a script.',
    },
  },
})

type AppFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'appOwners'>>

const problem = (
  { account, appOwners = [] }: AppFacts,
  { app, event, attempts, elsewhere, code, explains }: SilentApp,
): Problem => ({
  explains,
  whoCanFix: 'app-owner',
  values: {
    name: account.displayName,
    app: app || 'none',
    code: String(code),
    elsewhere: elsewhere ? 'yes' : 'no',
    owners: listOrNone(appOwners.map(({ displayName }) => displayName)),
    policies: listOrNone(demandingPolicies(event, /mfa|multi-?factor/i)),
  },
  evidence: evidenceLines(
    event
      ? {
          say: 'refused',
          from: 'signIns',
          values: {
            attempts,
            at: { instant: event.createdDateTime },
            client: event.clientAppUsed || 'none',
          },
        }
      : { say: 'unseen', from: 'signIns' },
    elsewhere && {
      say: 'elsewhere',
      from: 'signIns',
      values: { other: elsewhere.appDisplayName, at: { instant: elsewhere.createdDateTime } },
    },
  ),
  remedies: [
    { by: 'app-owner', step: 'askOwner', for: 'person' },
    { by: 'user', step: 'meanwhile', for: 'person' },
    { by: 'app-owner', step: 'change', for: 'agent', link: link('enterprise-apps') },
    { by: 'app-owner', step: 'noExclusion', for: 'agent' },
  ],
})
