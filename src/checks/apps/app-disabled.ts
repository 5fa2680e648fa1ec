import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { appOfEvent, nameOfApp } from '../../semantics/app-of-event.ts'
import type { CodeInQuestion } from '../../semantics/code-in-question.ts'
import { concernsApp } from '../../semantics/sign-in-chain.ts'
import { lessSure } from '../../semantics/surest.ts'
import { mayBeOff, offCodes, offSigns, switchedOffBy } from '../../semantics/switched-off.ts'
import { unsolvedCode } from '../../semantics/unsolved-code.ts'

/** AADSTS7000117 and 500014: not the app is off, but a service it asks for, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const serviceOff = [7000117, 500014]

/** Entra ID says that an app is disabled, and what can be read of it does not tell who did that. */
export const appDisabled = defineCheck({
  id: 'app-disabled',
  needs: ['account'],
  uses: ['signIns', 'app'],
  appliesTo: mayBeOff,
  judge: (facts, symptoms, now) => {
    const off = unsolvedCode({ codes: offCodes, signs: offSigns }, facts.signIns, symptoms, now)
    // Its state tells who did it: other causes.
    if (!off || isTold(facts, off)) return 'ok'
    return problem(facts, symptoms, off)
  },
  text: {
    title: '{app, select, none {The app} other {{app}}} {state, select, on {was} other {is}} disabled',
    person:
      '{is, select, service {A service that the app needs, {app, select, none {which the page does not name} other {{app}}}, is switched off, so the sign-in stops.} other {{app, select, none {The app} other {{app}}} {state, select, on {was} other {is}} switched off for sign-in.}} It is not your account or your password.{state, select, on { By now it seems to be on again.} other {}}',
    agent:
      '{is, select, service {The service that is asked for ({app, select, none {not named} other {{app}}}) is disabled in this tenant: an administrator switched it off, or its subscription ended.} other {{app, select, none {The app} other {{app}}} was refused as disabled (AADSTS{code}). {state, select, on {In this tenant it is enabled now: it was switched on again, or its publisher disabled it at home.} other {Its state in this tenant cannot be read, so it is not clear whether an administrator, its publisher or Microsoft did it.}}}}',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
      on: '{app} is enabled in this tenant now',
    },
    steps: {
      tryAgain: 'Try once more in a new private window: it may be on again.',
      askHelpdesk:
        'Ask the helpdesk, or the owner of {app, select, none {the app} other {{app}}}, whether it was switched off on purpose and what to use instead.',
      look: 'Open {app, select, none {the app} other {{app}}} under Enterprise applications: is “Enabled for users to sign in?” Yes, and does a banner say that Microsoft disabled it?{is, select, service { For a Microsoft service, look also whether its subscription ended.} other {}}',
      decide:
        'Find out why before switching anything on again; that takes a Cloud Application Administrator and a yes of the owner. Enabled here and still refused? Then its publisher has to act.',
    },
  },
})

/** Whether the fact about the app is about what is off, and shows it. */
const isTold = ({ app }: Partial<Facts>, { event }: CodeInQuestion): boolean => {
  if (!app || app.is !== 'in-tenant' || !switchedOffBy(app)) return false
  return !event || concernsApp(event, { name: app.displayName, appIds: [app.appId] })
}

const problem = (
  { account, app }: Pick<Facts, 'account'> & Partial<Facts>,
  symptoms: Symptoms,
  { code, event, explains }: CodeInQuestion,
): Problem => {
  const isService = serviceOff.includes(code)
  const here = isService ? undefined : appOfEvent(app, event)
  const name = isService ? event?.resourceDisplayName || 'none' : nameOfApp(event, app, symptoms)
  return {
    explains: here || isService ? lessSure(explains, 'probably') : explains,
    whoCanFix: 'identity-admin',
    values: {
      app: name,
      name: account.displayName,
      is: isService ? 'service' : 'app',
      state: here ? 'on' : 'unknown',
      code: String(code),
    },
    evidence: evidenceLines(
      event && { say: 'refused', from: 'signIns', values: { at: { instant: event.createdDateTime } } },
      here && { say: 'on', from: 'app', for: 'agent' },
    ),
    remedies: [
      ...(here ? [{ by: 'user', step: 'tryAgain' } as const] : []),
      { by: 'user', step: 'askHelpdesk', for: 'person' },
      {
        by: 'helpdesk',
        step: 'look',
        for: 'agent',
        link: here
          ? link('enterprise-app', { servicePrincipalId: here.id, appId: here.appId })
          : link('enterprise-apps'),
      },
      { by: 'identity-admin', step: 'decide', for: 'agent' },
    ],
  }
}
