import { appById } from '../../knowledge/apps.ts'
import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { appTold } from '../../semantics/app-told.ts'
import { blockCodes, blockInQuestion, type Block } from '../../semantics/block-in-question.ts'
import { policyPage } from '../../semantics/policy-page.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'

/** A policy blocks a service that the opened app calls, and so the app (https://learn.microsoft.com/entra/identity/conditional-access/service-dependencies). */
export const caServiceDependency = defineCheck({
  id: 'ca-service-dependency',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => blockCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const block = blockInQuestion(facts, symptoms, now)
    return block?.kind === 'service-dependency' ? problem(facts.account, block, symptoms) : 'ok'
  },
  text: {
    title: '{app} needs {service, select, none {another service} other {{service}}}, and that is blocked',
    person:
      '{app} uses {service, select, none {another service} other {{service}}} in the background, and you may not open that {how, select, location {from where you are} platform {on this kind of device} other {this way}}. That is why {app} does not open either. Your password is not the problem.',
    agent:
      '{app} calls {service, select, none {another service} other {{service}}}, and {policy} blocks that service for {name}{how, select, location { from this location} platform { on this platform} other {}}. The policy does not name {app}, but because of this service dependency it stops {app} as well.',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      policy: 'Refused by {policy}',
      resource: 'Application {app}, resource {resource}',
    },
    steps: {
      tellHelpdesk:
        'Tell the helpdesk that {app} is stopped by {service, select, none {a service it needs} other {{service}}}; they can have it looked at. You cannot change this yourself.',
      useAllowed:
        '{how, select, location {At a place your organisation allows} other {On another kind of device}} it works meanwhile.',
      check:
        'Open the event in the sign-in log and compare application and resource: that difference is the dependency.',
      together:
        'Decide for {app} and {service, select, none {what it calls} other {{service}}} together: one policy on both (for Microsoft 365 apps on Office 365 as a whole), checked with What If, instead of one on the service alone (Conditional Access Administrator).',
    },
  },
})

/** The service the policy is about: the resource of the event, else what the policy names. */
const serviceOf = ({ event, policy }: Block): string => {
  if (!event) return 'none'
  const { includeApplications = [] } = policy?.policy?.conditions.applications ?? {}
  const isNamed = includeApplications.some((id) => id.toLowerCase() === event.resourceId.toLowerCase())
  const named = includeApplications.flatMap((id) => appById(id)?.name ?? [])[0]
  const resource = event.resourceDisplayName === event.appDisplayName ? '' : event.resourceDisplayName
  return (isNamed ? resource : named) || resource || 'none'
}

const problem = (account: Account, block: Block, symptoms: Symptoms): Problem => {
  const { event, policy, explains } = block
  const app = appTold(event, symptoms)
  const service = serviceOf(block)
  const how = policy?.narrowedBy.find((narrowing) => narrowing === 'location' || narrowing === 'platform')
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app,
      service,
      name: account.displayName,
      policy: policy?.displayName ?? 'Conditional Access',
      how: how ?? 'other',
    },
    evidence: evidenceLines(
      ...refusalLines(event, app, policy),
      event !== undefined &&
        event.resourceDisplayName !== '' && {
          say: 'resource',
          from: 'signIns',
          values: { app: event.appDisplayName || app, resource: event.resourceDisplayName },
        },
    ),
    remedies: [
      { by: 'helpdesk', step: 'tellHelpdesk', for: 'person' },
      ...(how ? [{ by: 'user', step: 'useAllowed', for: 'person' } as const] : []),
      { by: 'helpdesk', step: 'check', for: 'agent' },
      { by: 'identity-admin', step: 'together', for: 'agent', link: policyPage(policy) },
    ],
  }
}
