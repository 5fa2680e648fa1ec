import { link } from '../../knowledge/links.ts'
import { productName } from '../../knowledge/plans.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { endedProducts, type EndedProducts } from '../../semantics/ended-products.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { lackInQuestion } from '../../semantics/lack-in-question.ts'
import { offersFor } from '../../semantics/licence-path.ts'
import { serviceTold } from '../../semantics/service-told.ts'
import { mayLack, serviceMeant } from '../../semantics/service-meant.ts'
import { lessSure } from '../../semantics/surest.ts'

/** The purchase behind the product has ended: what is assigned does not work any more (https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires). */
export const subscriptionExpired = defineCheck({
  id: 'subscription-expired',
  needs: ['account', 'licenses', 'subscribedSkus', 'licensingGroups', 'groups'],
  uses: ['signIns', 'subscriptions'],
  appliesTo: mayLack,
  judge: (facts, symptoms, now) => {
    const appId = serviceMeant(symptoms)
    if (appId === undefined || isExternal(facts.account)) return 'ok'
    const ended = endedProducts(appId, facts)
    const explains = ended && lackInQuestion(facts.signIns, symptoms, now)
    if (!ended || !explains) return 'ok'
    return problem(facts, symptoms, ended, ended.are === 'own' ? explains : lessSure(explains, 'probably'))
  },
  text: {
    title: 'The subscription of {product} has ended',
    person:
      '{app} is part of {product}, and the subscription of your organisation for it has ended. Your account is fine; you cannot change this yourself.',
    agent:
      'The subscription of {product} is {status}, so what it gives does not work for anybody, {app} included.{are, select, own {} other { {name} has nothing else that includes it.}}{offer, select, none {} other { {offer} includes {app} as well: {free, plural, =0 {no seats are free} one {# seat is free} other {# seats are free}}.}}',
    evidence: {
      state: '{product}: subscription {status}',
      seats: '{used, plural, one {# licence is assigned} other {# licences are assigned}}',
      next: 'Next date of the subscription of {product}: {at}',
    },
    steps: {
      tell: 'Tell the helpdesk that {product} has ended: everybody who uses it is affected.',
      renew:
        'Renew or reactivate {product} in the Microsoft 365 admin centre, “Billing”, “Your products” (role Billing Administrator). What is assigned works again by itself.',
      another: 'Until then: after approval, give {name} {offer}.',
      signInAgain: 'Once it has been renewed, sign out and sign in again.',
    },
  },
})

type LicenceFacts = Pick<Facts, 'account' | 'subscribedSkus' | 'licensingGroups'> & Partial<Facts>

const problem = (
  { account, subscribedSkus, licensingGroups, subscriptions = [] }: LicenceFacts,
  symptoms: Symptoms,
  { are, products: [ended] }: EndedProducts,
  explains: Certainty,
): Problem => {
  const appId = serviceMeant(symptoms) ?? ''
  const best = offersFor(appId, subscribedSkus, licensingGroups).find(({ isUsable }) => isUsable)
  const next = subscriptions.find(
    ({ skuId, nextLifecycleDateTime }) => skuId === ended.skuId && nextLifecycleDateTime !== undefined,
  )?.nextLifecycleDateTime
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app: serviceTold(symptoms) ?? '',
      name: account.displayName,
      product: productName(ended.skuId, ended.skuPartNumber),
      status: ended.capabilityStatus,
      are,
      used: ended.consumedUnits,
      offer: best ? productName(best.skuId, best.skuPartNumber) : 'none',
      free: best?.freeSeats ?? 0,
    },
    evidence: evidenceLines(
      { say: 'state', from: 'subscribedSkus', for: 'agent' },
      ended.consumedUnits > 0 && { say: 'seats', from: 'subscribedSkus', for: 'agent' },
      next !== undefined && { say: 'next', from: 'subscriptions', for: 'agent', values: { at: { instant: next } } },
    ),
    remedies: remediesFor(account.id, (best?.freeSeats ?? 0) > 0),
  }
}

const remediesFor = (userId: string, hasOffer: boolean): readonly Remedy[] => [
  { by: 'user', step: 'tell', for: 'person' },
  { by: 'user', step: 'signInAgain', for: 'person' },
  { by: 'identity-admin', step: 'renew', for: 'agent', link: link('m365-licences') },
  ...(hasOffer
    ? [
        {
          by: 'helpdesk',
          step: 'another',
          for: 'agent',
          link: link('m365-user-licences', { userId: userId }),
        } as const,
      ]
    : []),
]
