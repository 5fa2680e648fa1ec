import { link } from '../../knowledge/links.ts'
import { productName } from '../../knowledge/plans.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { endedProducts } from '../../semantics/ended-products.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { joinedGroups } from '../../semantics/joined-groups.ts'
import { lackInQuestion } from '../../semantics/lack-in-question.ts'
import { licencePath, offersFor, type Offer } from '../../semantics/licence-path.ts'
import { isLeftOutByRule } from '../../semantics/rule-group.ts'
import { serviceTold } from '../../semantics/service-told.ts'
import { mayLack, serviceMeant } from '../../semantics/service-meant.ts'
import { lessSure } from '../../semantics/surest.ts'

/** Products are assigned in which people expect this service, but it is in none of them ("no Teams" editions, kiosk products). */
export const licenseSkuWithoutService = defineCheck({
  id: 'license-sku-without-service',
  needs: ['account', 'licenses', 'subscribedSkus', 'licensingGroups', 'groups'],
  uses: ['signIns'],
  appliesTo: mayLack,
  judge: (facts, symptoms, now) => {
    const { subscribedSkus, licensingGroups } = facts
    const appId = serviceMeant(symptoms)
    if (appId === undefined || isExternal(facts.account)) return 'ok'
    if (licencePath(appId, facts).is !== 'not-in-products' || endedProducts(appId, facts)) return 'ok'
    // A product with the service is on its way to a member of the group that gives it.
    if (joinedGroups(appId, facts).direct.length > 0) return 'ok'
    const explains = lackInQuestion(facts.signIns, symptoms, now)
    // A rule that leaves them out, or was not worked out, is the cause.
    if (!explains || isLeftOutByRule(facts, symptoms, now)) return 'ok'
    const offers = offersFor(appId, subscribedSkus, licensingGroups)
    return problem(facts, symptoms, offers, byRuleOnly(offers) ? lessSure(explains, 'possibly') : explains)
  },
  text: {
    title: 'The assigned licence does not include {app}',
    person:
      'You have {products}, but {app} is not part of {count, plural, one {it} other {them}}.{offer, select, none {} other { In your organisation {offer} includes it.}}',
    agent:
      '{name} has {products}, and the service of {app} is not in {count, plural, one {it} other {any of them}}.{offer, select, none { No subscription of this organisation that can be assigned includes it.} other { {offer} includes it: {free, plural, =0 {no seats are free} one {# seat is free} other {# seats are free}}.}}',
    evidence: {
      products: 'Assigned: {products}, without {app}',
      group: '{offer} is given by {groups}',
    },
    steps: {
      ask: 'Ask the helpdesk{offer, select, none {} other { for a licence for {offer}}}; your manager may have to approve it.',
      signInAgain:
        'Once it has been assigned, sign out and sign in again. The service can need some time to get ready.',
      buy: '{offer, select, none {Decide with whoever buys licences whether a product with {app} is needed.} other {No seat of {offer} is free: free one up or buy more before assigning.}}',
      assign:
        'After approval, {groupCount, plural, =0 {assign {offer, select, none {a product that includes {app}} other {{offer}}} to {name} in the Microsoft 365 admin centre} one {add {name} to {groups}, which gives {offer}} other {add {name} to one of these, which give {offer}: {groups}}}.',
    },
  },
})

/** Only rules give it: perhaps the rule is wrong, which is another cause. */
const byRuleOnly = (offers: readonly Offer[]): boolean => {
  const giving = offers.flatMap(({ groups }) => groups)
  return giving.length > 0 && giving.every(({ isDynamic }) => isDynamic)
}

const problem = (
  { account, licenses }: Pick<Facts, 'account' | 'licenses'>,
  symptoms: Symptoms,
  offers: readonly Offer[],
  explains: Certainty,
): Problem => {
  const best = offers.find(({ isUsable }) => isUsable)
  const groups = (best?.groups ?? []).filter(({ isDynamic }) => !isDynamic).map(({ displayName }) => displayName)
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: {
      app: serviceTold(symptoms) ?? '',
      name: account.displayName,
      products: { list: licenses.map(({ skuId, skuPartNumber }) => productName(skuId, skuPartNumber)) },
      count: licenses.length,
      offer: best ? productName(best.skuId, best.skuPartNumber) : 'none',
      free: best?.freeSeats ?? 0,
      groups: { list: groups },
      groupCount: groups.length,
    },
    evidence: evidenceLines(
      { say: 'products', from: 'licenses' },
      groups.length > 0 && { say: 'group', from: 'licensingGroups', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'ask', for: 'person' },
      { by: 'user', step: 'signInAgain', for: 'person' },
      ...(best && best.freeSeats > 0 ? [] : [{ by: 'identity-admin', step: 'buy', for: 'agent' } as const]),
      { by: 'helpdesk', step: 'assign', for: 'agent', link: link('m365-user-licences', { userId: account.id }) },
    ],
  }
}
