import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { failedWith, type FailedAssignment } from '../../semantics/failed-assignment.ts'
import { nameOfGroup, nameOfProduct } from '../../semantics/product-told.ts'
import { mayLack } from '../../semantics/service-meant.ts'
import { serviceTold } from '../../semantics/service-told.ts'

/** A product was given, but no seat was free: the assignment is there, in error (https://learn.microsoft.com/entra/fundamentals/licensing-groups-resolve-problems). */
export const licenseGroupCountViolation = defineCheck({
  id: 'license-group-count-violation',
  needs: ['account', 'licenses', 'subscribedSkus'],
  uses: ['licensingGroups', 'signIns'],
  appliesTo: mayLack,
  judge: (facts, symptoms, now) => {
    const failed = failedWith(['CountViolation'], facts, symptoms, now)
    return failed ? problem(failed, facts, symptoms) : 'ok'
  },
  text: {
    title: 'No seat of {product} {free, plural, =0 {is} other {was}} free',
    person:
      '{product}{app, select, none {} other {, which you need for {app},}} was given to you, but {free, plural, =0 {all licences of your organisation are in use} other {at that moment all licences of your organisation were in use}}.{stopped, select, none {} other { That held back {stopped} as well.}}',
    agent:
      'The assignment of {product} to {name}{group, select, none {} other { through {group}}} failed with CountViolation{seats, plural, =-1 {: there were not enough seats} other {: {used} of {seats} seats are in use, {free, plural, =0 {no seat is free} one {# is free now} other {# are free now}}}}.{stopped, select, none {} other { A group gives all of its products or nothing, so {stopped} did not arrive either.}}',
    evidence: {
      state: 'Licence error on {product}{group, select, none {} other { through {group}}}: CountViolation',
      since: 'In this state since {at}',
      seats: '{product}: {used} of {seats} seats in use',
    },
    steps: {
      ask: 'Ask the helpdesk to arrange a licence for {product}. They can see that the assignment failed for lack of free licences.',
      signInAgain: 'Once you have it, sign out and sign in again. The service can need some time to get ready.',
      buy: 'Buy more seats of {product}, or free some that are no longer needed. Take no licence from anybody without approval.',
      reprocess:
        'Then have the assignment worked out again for {name}: Microsoft 365 admin centre, “Billing”, “Licenses”, {product}{group, select, none {} other {, “Groups”, {group}}}, select {name}, “Reprocess” (role License Administrator).',
      checkAfter: 'Check after some time that the error is gone and the services of {name} are there.',
    },
  },
})

type LicenceFacts = Pick<Facts, 'account' | 'subscribedSkus'> & Partial<Facts>

const problem = (
  { state, stopped, explains }: FailedAssignment,
  { account, subscribedSkus, licensingGroups }: LicenceFacts,
  symptoms: Symptoms,
): Problem => {
  const sku = subscribedSkus.find(({ skuId }) => skuId === state.skuId)
  const free = sku ? Math.max(0, sku.seats - sku.consumedUnits) : 0
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app: serviceTold(symptoms) ?? 'none',
      name: account.displayName,
      product: nameOfProduct(state.skuId, subscribedSkus),
      stopped: stopped ? nameOfProduct(stopped.skuId, subscribedSkus) : 'none',
      group: nameOfGroup(state, licensingGroups),
      seats: sku?.seats ?? -1,
      used: sku?.consumedUnits ?? 0,
      free,
    },
    evidence: evidenceLines(
      { say: 'state', from: 'account', for: 'agent' },
      state.lastUpdatedDateTime !== undefined && {
        say: 'since',
        from: 'account',
        for: 'agent',
        values: { at: { instant: state.lastUpdatedDateTime } },
      },
      sku && { say: 'seats', from: 'subscribedSkus', for: 'agent' },
    ),
    remedies: remediesFor(free),
  }
}

const remediesFor = (free: number): readonly Remedy[] => [
  { by: 'user', step: 'ask', for: 'person' },
  { by: 'user', step: 'signInAgain', for: 'person' },
  ...(free === 0 ? [{ by: 'identity-admin', step: 'buy', for: 'agent', link: link('m365-licences') } as const] : []),
  { by: 'identity-admin', step: 'reprocess', for: 'agent', link: link('m365-licences') },
  { by: 'helpdesk', step: 'checkAfter', for: 'agent' },
]
