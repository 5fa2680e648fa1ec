import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appTold } from '../../semantics/app-told.ts'
import { blockCodes, blockInQuestion, type Block } from '../../semantics/block-in-question.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { policyPage } from '../../semantics/policy-page.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { isAtRisk } from '../../semantics/user-risk.ts'

/** AADSTS530032: of somebody at risk it is the risk, of a guest it is the home organisation. */
const bySecurityPolicy = 530032

/** A policy blocks the sign-in for no condition that has a cause of its own, or it cannot be seen which one (https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access). */
export const caBlockPolicy = defineCheck({
  id: 'ca-block-policy',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations', 'groups', 'riskyUser'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => blockCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const block = blockInQuestion(facts, symptoms, now)
    if (block?.kind !== 'other' && block?.kind !== 'unseen') return 'ok'
    const isOfRisk = isExternal(facts.account) || isAtRisk(facts) === true
    if (block.kind === 'unseen' && block.code === bySecurityPolicy && isOfRisk) return 'ok'
    return problem(facts, block, symptoms)
  },
  text: {
    title: 'A policy of the organisation blocks this sign-in',
    person:
      'A rule of your organisation does not let you open {app} this way. Your user name and password were accepted, so they are not the problem.',
    agent:
      '{policy, select, none {{name} was blocked at {app} by a Conditional Access policy, but which one cannot be seen from here.} other {{name} was blocked at {app} by {policy}.{condition, select, device {} client {} context {} transfer {} insider {} other { No location, platform, client or risk narrows it: it blocks whom and what it is assigned to.}}}}{groups, select, none {} other { It includes {name} through {groups}.}}{condition, select, device { It looks at properties of the device (a device filter).} client { It looks at the kind of app.} context { It guards something inside the app (an authentication context).} transfer { It forbids taking a session over from another device.} other {}}',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      policy: 'Refused by {policy}',
      unseen: 'The sign-in log does not show which policy it was',
      filter: 'Device filter ({mode}): {rule}',
      insider: 'The policy looks at insider risk, which only Microsoft Purview shows',
    },
    steps: {
      tell: 'Tell the helpdesk what you wanted to open, on which device and from where. You cannot change this yourself.',
      otherDevice: 'Did it work before on your work device? Try it there meanwhile.',
      findPolicy:
        'Open the event in the sign-in log (filter on the request id) and look at its Conditional Access tab for the policy that failed (Security Reader or Conditional Access Administrator).',
      decide:
        'Decide whether {policy, select, none {the policy} other {{policy}}} is meant for {name}. If not, change whom it is assigned to, or exclude {name} for a limited time (Conditional Access Administrator). Check it with What If first, and leave the policy on.',
    },
  },
})

type BlockedFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'groups'>>

const conditionOf = ({ policy }: Block): 'device' | 'client' | 'context' | 'transfer' | 'insider' | 'none' => {
  const narrowings = policy?.narrowedBy ?? []
  if (narrowings.includes('authentication-context')) return 'context'
  if (narrowings.includes('authentication-transfer')) return 'transfer'
  if (narrowings.includes('insider-risk')) return 'insider'
  if (narrowings.includes('device-filter')) return 'device'
  return narrowings.includes('client-app') ? 'client' : 'none'
}

const problem = ({ account, groups = [] }: BlockedFacts, block: Block, symptoms: Symptoms): Problem => {
  const { event, policy, explains } = block
  const app = appTold(event, symptoms)
  const { users, deviceFilter } = policy?.policy?.conditions ?? {}
  const through = groups.filter(({ id }) => users?.includeGroups.includes(id))
  const condition = conditionOf(block)
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app,
      condition,
      name: account.displayName,
      policy: policy?.displayName ?? 'none',
      groups: listOrNone(through.map(({ displayName }) => displayName)),
    },
    evidence: evidenceLines(
      ...refusalLines(event, app, policy),
      !policy && event !== undefined && { say: 'unseen', from: 'signIns', for: 'agent' },
      condition === 'device' &&
        deviceFilter !== undefined && {
          say: 'filter',
          from: 'conditionalAccessPolicies',
          for: 'admin',
          values: { mode: deviceFilter.mode, rule: deviceFilter.rule },
        },
      condition === 'insider' && { say: 'insider', from: 'conditionalAccessPolicies', for: 'admin' },
    ),
    remedies: [
      { by: 'helpdesk', step: 'tell', for: 'person' },
      ...(policy && condition === 'none' ? [] : [{ by: 'user', step: 'otherDevice', for: 'person' } as const]),
      ...(policy ? [] : [{ by: 'helpdesk', step: 'findPolicy', for: 'agent', link: link('sign-in-log') } as const]),
      { by: 'identity-admin', step: 'decide', for: 'agent', link: policyPage(policy) },
    ],
  }
}
