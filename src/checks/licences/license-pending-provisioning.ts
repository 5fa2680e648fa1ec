import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { endedProducts } from '../../semantics/ended-products.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { lackInQuestion, saysLacking } from '../../semantics/lack-in-question.ts'
import { hasMailAddress, opensMailbox } from '../../semantics/mailbox.ts'
import { onItsWay, type OnItsWay } from '../../semantics/on-its-way.ts'
import { serviceTold } from '../../semantics/service-told.ts'
import { mayLack, serviceMeant } from '../../semantics/service-meant.ts'
import { lessSure } from '../../semantics/surest.ts'

/** The product has been given, and the service is still getting ready (https://learn.microsoft.com/graph/api/resources/serviceplaninfo). */
export const licensePendingProvisioning = defineCheck({
  id: 'license-pending-provisioning',
  needs: ['account', 'licenses', 'subscribedSkus', 'licensingGroups', 'groups'],
  uses: ['signIns'],
  appliesTo: mayLack,
  judge: (facts, symptoms, now) => {
    const appId = serviceMeant(symptoms)
    if (appId === undefined || isExternal(facts.account) || endedProducts(appId, facts)) return 'ok'
    const waiting = onItsWay(appId, facts, now)
    // A mailbox that still is not there after a day will not come by itself: another cause.
    if (!waiting || (waiting.isLate && opensMailbox(appId))) return 'ok'
    const hasNoMailbox = opensMailbox(appId) && !hasMailAddress(facts.account)
    if (waiting.waitsFor === 'fresh' && !hasNoMailbox && !saysLacking(symptoms)) return 'ok'
    const explains = lackInQuestion(facts.signIns, symptoms, now)
    return explains ? problem(facts, symptoms, waiting, lessSure(explains, certaintyOf(waiting, hasNoMailbox))) : 'ok'
  },
  text: {
    title: '{app} is still getting ready',
    person:
      '{late, select, yes {A licence with {app} has been given to you, but the service is still not ready, which takes longer than it should.} other {A licence with {app} has been given to you; the service is still getting ready. That can take up to 24 hours.}}',
    agent:
      '{waitsFor, select, group {{name} is a member of {group}, which gives a product with {app}, but the product has not arrived yet{state, select, none {} other { ({state})}}.} fresh {{name} has had a product with {app} since {since}; not everything may be ready yet.} other {{name} has a product with {app}, but the service in it is not ready yet{state, select, none {} other { ({state})}}.}}{late, select, yes { It was assigned on {since}, which is longer ago than it should take.} other {}}',
    evidence: {
      state: 'State: {state}',
      since: 'Assigned or changed on {since}',
      group: 'Member of {group}, without the product',
    },
    steps: {
      wait: '{late, select, yes {Sign out and sign in again; the helpdesk can see why it takes so long.} other {Wait a few hours, at most 24, then sign out and sign in again.}}',
      askLater: 'Is {app} still not there after 24 hours? Then ask the helpdesk to look at the licence.',
      escalate:
        '{late, select, yes {Look} other {When it is still not there after 24 hours: look}} at Service health and at the licence of {name}, have a licence that comes through a group worked out again (Reprocess), and else ask Microsoft support.',
    },
  },
})

/** When only the clock tells that something is new, or nothing tells why the group has not acted, it is at best likely. */
const certaintyOf = ({ waitsFor, state, isLate }: OnItsWay, hasNoMailbox: boolean): Certainty => {
  if (waitsFor === 'group') return state === undefined ? 'probably' : 'certainly'
  if (waitsFor === 'fresh') return hasNoMailbox ? 'certainly' : 'probably'
  return isLate ? 'probably' : 'certainly'
}

const problem = (
  { account }: Pick<Facts, 'account'>,
  symptoms: Symptoms,
  { waitsFor, state, group, since, isLate }: OnItsWay,
  explains: Certainty,
): Problem => ({
  explains,
  whoCanFix: isLate ? 'helpdesk' : 'nobody',
  values: {
    app: serviceTold(symptoms) ?? '',
    name: account.displayName,
    waitsFor,
    state: state ?? 'none',
    group: group?.displayName ?? 'none',
    since: since === undefined ? 'none' : { instant: since },
    late: isLate ? 'yes' : 'no',
  },
  evidence: evidenceLines(
    state !== undefined && { say: 'state', from: 'licenses', for: 'agent' },
    since !== undefined && { say: 'since', from: 'account' },
    group && { say: 'group', from: 'licensingGroups', for: 'agent' },
  ),
  remedies: [
    { by: isLate ? 'user' : 'nobody', step: 'wait' },
    ...(isLate ? [] : [{ by: 'user', step: 'askLater', for: 'person' } as const]),
    { by: 'helpdesk', step: 'escalate', for: 'agent', link: link('m365-user-licences', { userId: account.id }) },
  ],
})
