import { link } from '../../knowledge/links.ts'
import { productName } from '../../knowledge/plans.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { conflictingPlans } from '../../semantics/conflicting-plans.ts'
import { failedWith, type FailedAssignment } from '../../semantics/failed-assignment.ts'
import { nameOfGroup, nameOfProduct } from '../../semantics/product-told.ts'
import { mayLack } from '../../semantics/service-meant.ts'
import { serviceTold } from '../../semantics/service-told.ts'

/** Services of two products exclude each other, or one needs another that is not there, https://learn.microsoft.com/entra/fundamentals/licensing-groups-resolve-problems */
const errors = ['MutuallyExclusiveViolation', 'DependencyViolation']

/** A product was given, but its services do not go with those that somebody already has. */
export const licenseGroupConflict = defineCheck({
  id: 'license-group-conflict',
  needs: ['account', 'licenses', 'subscribedSkus'],
  uses: ['licensingGroups', 'signIns'],
  appliesTo: mayLack,
  judge: (facts, symptoms, now) => {
    const failed = failedWith(errors, facts, symptoms, now)
    return failed ? problem(failed, facts, symptoms) : 'ok'
  },
  text: {
    title: 'The licence for {product} conflicts with another one',
    person:
      '{product}{app, select, none {} other {, which you need for {app},}} was given to you, but it does not go together with the licences you already have, so it did not arrive.',
    agent:
      'The assignment of {product} to {name}{group, select, none {} other { through {group}}} failed with {error}: {error, select, DependencyViolation {one of its services needs a service that {name} does not have} other {one of its services cannot be combined with a service of another product}}.{present, select, none {} other { {name} has {present}.}}{plans, select, none {} other { In conflict: {plans}.}}{stopped, select, none {} other { A group gives all of its products or nothing, so {stopped} did not arrive either.}}',
    evidence: {
      state: 'Licence error on {product}{group, select, none {} other { through {group}}}: {error}',
      since: 'In this state since {at}',
    },
    steps: {
      ask: 'Ask the helpdesk to sort out the conflict between your licences. You cannot do this yourself.',
      signInAgain: 'Once that is done, sign out and sign in again. The service can need some time to get ready.',
      choose:
        '{error, select, DependencyViolation {Give {name} the product with the service that is needed, or switch off the service of {product} that needs it} other {Decide which of the products {name} needs. Take the other one away, or switch off the conflicting service in one of the two assignments}}. What is changed in a group counts for all of its members.',
      reprocess:
        'Then have the assignment worked out again for {name}: Microsoft 365 admin centre, “Billing”, “Licenses”, {product}{group, select, none {} other {, “Groups”, {group}}}, select {name}, “Reprocess” (role License Administrator).',
    },
  },
})

type LicenceFacts = Pick<Facts, 'account' | 'licenses' | 'subscribedSkus'> & Partial<Facts>

const problem = (
  { state, stopped, explains }: FailedAssignment,
  { account, licenses, subscribedSkus, licensingGroups }: LicenceFacts,
  symptoms: Symptoms,
): Problem => ({
  explains,
  whoCanFix: 'identity-admin',
  values: {
    app: serviceTold(symptoms) ?? 'none',
    name: account.displayName,
    product: nameOfProduct(state.skuId, subscribedSkus),
    stopped: stopped ? nameOfProduct(stopped.skuId, subscribedSkus) : 'none',
    group: nameOfGroup(state, licensingGroups),
    error: state.error,
    present: listOrNone(licenses.map(({ skuId, skuPartNumber }) => productName(skuId, skuPartNumber))),
    plans: listOrNone(state.error === 'DependencyViolation' ? [] : conflictingPlans(state, licenses, subscribedSkus)),
  },
  evidence: evidenceLines(
    { say: 'state', from: 'account', for: 'agent' },
    state.lastUpdatedDateTime !== undefined && {
      say: 'since',
      from: 'account',
      for: 'agent',
      values: { at: { instant: state.lastUpdatedDateTime } },
    },
  ),
  remedies: [
    { by: 'user', step: 'ask', for: 'person' },
    { by: 'user', step: 'signInAgain', for: 'person' },
    {
      by: 'identity-admin',
      step: 'choose',
      for: 'agent',
      link: link('m365-user-licences', { userId: account.id }),
    },
    { by: 'identity-admin', step: 'reprocess', for: 'agent', link: link('m365-licences') },
  ],
})
