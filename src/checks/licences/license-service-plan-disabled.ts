import { plansFor } from '../../knowledge/apps.ts'
import { link } from '../../knowledge/links.ts'
import { planName, productName } from '../../knowledge/plans.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { endedProducts } from '../../semantics/ended-products.ts'
import { failedAssignment } from '../../semantics/failed-assignment.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { lackInQuestion } from '../../semantics/lack-in-question.ts'
import { licencePath } from '../../semantics/licence-path.ts'
import { nameOfGroup } from '../../semantics/product-told.ts'
import { serviceTold } from '../../semantics/service-told.ts'
import { mayLack, serviceMeant } from '../../semantics/service-meant.ts'

/** The product is assigned, but the service in it is switched off (https://learn.microsoft.com/graph/api/resources/serviceplaninfo). */
export const licenseServicePlanDisabled = defineCheck({
  id: 'license-service-plan-disabled',
  needs: ['account', 'licenses', 'subscribedSkus', 'licensingGroups', 'groups'],
  uses: ['signIns'],
  appliesTo: mayLack,
  judge: (facts, symptoms, now) => {
    const appId = serviceMeant(symptoms)
    if (appId === undefined || isExternal(facts.account)) return 'ok'
    if (licencePath(appId, facts).is !== 'switched-off') return 'ok'
    // The service stopped with its subscription, or a product that would have brought it is in error: other causes.
    if (endedProducts(appId, facts) || failedAssignment(facts, symptoms, now)) return 'ok'
    const explains = lackInQuestion(facts.signIns, symptoms, now)
    return explains ? problem(facts, symptoms, explains, appId) : 'ok'
  },
  text: {
    title: '{app} is switched off in the licence',
    person: 'You have {product}, but in your licence the part for {app} is switched off.',
    agent:
      '{name} has {product}, but the service plan {plan} ({part}) in it is switched off{groups, select, none {} other { by {groups}, which gives the licence}}.',
    evidence: {
      plan: 'Service plan {part} in {product}: switched off (Disabled)',
      direct: '{product} is assigned directly',
      group: '{product} is given by {groups}',
    },
    steps: {
      ask: 'Ask the helpdesk to switch on {app} in your licence. It may be off on purpose; your manager may have to approve it.',
      signInAgain: 'Once it is on, sign out and sign in again. The service can need some time to get ready.',
      enable:
        'Find out whether it is off on purpose. After approval, switch on {plan} for {name} under “Licenses and apps” (role License Administrator).',
      enableInGroup:
        'Find out whether it is off on purpose. After approval, switch on {plan} in the licence that {groups} gives, which counts for all members, or add {name} to a group that gives it (role License Administrator).',
    },
  },
})

type LicenceFacts = Pick<Facts, 'account' | 'licenses' | 'licensingGroups'>

const problem = (
  { account, licenses, licensingGroups }: LicenceFacts,
  symptoms: Symptoms,
  explains: Certainty,
  appId: string,
): Problem => {
  const plans = plansFor(appId)
  const [off] = licenses.flatMap(({ skuId, skuPartNumber, servicePlans }) =>
    servicePlans
      .filter(({ servicePlanId }) => plans.includes(servicePlanId))
      .map(({ servicePlanId, servicePlanName }) => ({ skuId, skuPartNumber, servicePlanId, servicePlanName })),
  )
  const states = account.licenseAssignmentStates.filter(({ skuId }) => skuId === off?.skuId)
  const groups = states.map((state) => nameOfGroup(state, licensingGroups)).filter((name) => name !== 'none')
  const isDirect = states.some(({ assignedByGroup }) => assignedByGroup === undefined)
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: {
      app: serviceTold(symptoms) ?? '',
      name: account.displayName,
      product: off ? productName(off.skuId, off.skuPartNumber) : '',
      plan: off ? planName(off.servicePlanId, off.servicePlanName) : '',
      part: off?.servicePlanName ?? '',
      groups: listOrNone(groups),
    },
    evidence: evidenceLines(
      { say: 'plan', from: 'licenses', for: 'agent' },
      isDirect && { say: 'direct', from: 'account', for: 'agent' },
      groups.length > 0 && { say: 'group', from: 'licensingGroups', for: 'agent' },
    ),
    remedies: remediesFor(account.id, groups.length > 0),
  }
}

const remediesFor = (userId: string, isFromGroup: boolean): readonly Remedy[] => [
  { by: 'user', step: 'ask', for: 'person' },
  { by: 'user', step: 'signInAgain', for: 'person' },
  isFromGroup
    ? { by: 'helpdesk', step: 'enableInGroup', for: 'agent', link: link('m365-licences') }
    : {
        by: 'helpdesk',
        step: 'enable',
        for: 'agent',
        link: link('m365-user-licences', { userId: userId }),
      },
]
