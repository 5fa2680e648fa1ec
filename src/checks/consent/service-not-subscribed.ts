import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { nameOfApp } from '../../semantics/app-of-event.ts'
import type { CodeInQuestion } from '../../semantics/code-in-question.ts'
import { mayConcern } from '../../semantics/may-concern.ts'
import { missingService, notSubscribedCodes, saysNotSubscribed } from '../../semantics/missing-service.ts'
import { unsolvedCode } from '../../semantics/unsolved-code.ts'

/** The app needs a service that this organisation does not have: nobody subscribed to it, or it was never added to the tenant. */
export const serviceNotSubscribed = defineCheck({
  id: 'service-not-subscribed',
  needs: ['account'],
  uses: ['signIns', 'app', 'application', 'appNames'],
  appliesTo: (symptoms) => mayConcern(notSubscribedCodes, ['says-not-subscribed'], symptoms),
  judge: (facts, symptoms, now) => {
    const asked = unsolvedCode(
      { codes: notSubscribedCodes, signs: ['says-not-subscribed'] },
      facts.signIns,
      symptoms,
      now,
    )
    return asked && saysNotSubscribed(asked, symptoms) ? problem(facts, symptoms, asked) : 'ok'
  },
  text: {
    title: '{app, select, none {The app} other {{app}}} needs a service that this organisation does not have',
    person:
      '{app, select, none {The app} other {{app}}} needs a service{service, select, none {} other { ({service})}} that your organisation has not subscribed to or not enabled, so it cannot sign you in. An administrator has to look at it; it is not your account or your password.',
    agent:
      '{app, select, none {The app} other {{app}}} asks for {service, select, none {a service} other {{service}}} that has no service principal in this tenant: the organisation has not subscribed to it or not enabled it (AADSTS{code}). A licence for one person does not change that.',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
      service: 'The service asked for: {service}',
    },
    steps: {
      askHelpdesk:
        'Tell the helpdesk what you need {app, select, none {the app} other {{app}}} for, with the text of the page; an administrator decides.',
      waitForIt: 'Trying again does not help until then.',
      decide:
        'Decide whether {service, select, none {that service} other {{service}}} should be here. If so: is there a subscription for it, and is it active?',
      enable:
        'Then subscribe to it, or have an administrator consent to it so that its service principal is made (Cloud Application Administrator).',
      leaveOut:
        'Not needed? Have the owner or maker of {app, select, none {the app} other {{app}}} take that permission out of it.',
    },
  },
})

const problem = (
  { account, app, application, appNames, signIns }: Pick<Facts, 'account'> & Partial<Facts>,
  symptoms: Symptoms,
  { code, event, explains }: CodeInQuestion,
): Problem => {
  const service = missingService(
    { ...(application && { application }), ...(appNames && { appNames }) },
    event,
    symptoms.quoted,
  )
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app: nameOfApp(event, app, symptoms),
      name: account.displayName,
      code: String(code),
      service: service ?? 'none',
    },
    evidence: evidenceLines(
      event && { say: 'refused', from: 'signIns', values: { at: { instant: event.createdDateTime } } },
      service !== undefined && { say: 'service', from: signIns && event ? 'signIns' : 'application' },
    ),
    remedies: [
      { by: 'identity-admin', step: 'askHelpdesk', for: 'person' },
      { by: 'user', step: 'waitForIt', for: 'person' },
      { by: 'identity-admin', step: 'decide', for: 'agent', link: link('m365-licences') },
      { by: 'identity-admin', step: 'enable', for: 'agent', link: link('enterprise-apps') },
      { by: 'app-owner', step: 'leaveOut', for: 'agent' },
    ],
  }
}
