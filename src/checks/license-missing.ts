import { link } from '../knowledge/links.ts'
import { productName, productOf } from '../knowledge/plans.ts'
import { defineCheck } from '../model/check.ts'
import type { Facts } from '../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { isExternal } from '../semantics/is-external.ts'
import { groupsGiving, licencePath, offersFor, type Offer } from '../semantics/licence-path.ts'
import { eventInQuestion, isStop } from '../semantics/sign-in-chain.ts'
import { pointsElsewhere, signingIn } from '../semantics/signing-in.ts'
import { lessSure } from '../semantics/surest.ts'

/** The app needs a product, and nothing that holds it is assigned; Entra gives the token all the same, so no code tells of it. */
export const licenseMissing = defineCheck({
  id: 'license-missing',
  needs: ['account', 'licenses', 'subscribedSkus', 'licensingGroups', 'groups'],
  uses: ['signIns'],
  appliesTo: ({ codes, app }) => codes.length === 0 && app !== undefined,
  judge: (facts, symptoms, now) => {
    const appId = symptoms.app?.appIds[0]
    // The licences of a guest are a matter of their home organisation.
    if (!appId || isExternal(facts.account) || licencePath(appId, facts).is !== 'nothing-assigned') return 'ok'
    const { groups, licensingGroups, subscribedSkus, signIns = [] } = facts
    // A member of the group that gives it: the assignment itself is late or in error, which is another cause.
    const giving = groupsGiving(appId, subscribedSkus, licensingGroups)
    if (giving.some(({ id }) => groups.some((group) => group.id === id))) return 'ok'
    const stopped = eventInQuestion(signIns, symptoms, now)
    const isStopped = stopped !== undefined && isStop(stopped.event) && !stopped.laterSuccess
    if (isStopped && !symptoms.signs.includes('says-no-licence')) return 'ok'
    const offers = offersFor(appId, subscribedSkus, licensingGroups)
    return problem(facts, offers, {
      app: symptoms.app.name,
      letIn: signingIn(facts.signIns, now) === 'works',
      explains: isStopped ? 'possibly' : lessSure(certainty(facts, offers, symptoms, now), asTold(symptoms)),
    })
  },
  text: {
    title: 'No licence for {app} is assigned',
    person:
      '{letIn, select, yes {Signing in works, but no} other {No}} licence assigned to your account includes {app}.{product, select, none {} other { In your organisation {product} includes it.}}',
    agent:
      '{name} has no licence that includes {app}.{product, select, none { No subscription of this organisation that can be assigned includes it.} other { {product} does: {free, plural, =0 {no seats are free} one {# seat is free} other {# seats are free}}.}}',
    evidence: {
      nothing: 'Nothing that is assigned includes {app}',
      offer: '{product}: {free, plural, =0 {no seats free} one {# seat free} other {# seats free}}',
      group: '{product} is given by {groups}',
    },
    steps: {
      ask: 'Ask the helpdesk{product, select, none {} other { for a {product} licence}}; your manager may have to approve it.',
      signInAgain:
        'Once it has been assigned, sign out and sign in again. The service can need some time to get ready.',
      addToGroup:
        'After approval, add {name} to {groupCount, plural, one {{groups}, which gives {product}} other {one of these, which give {product}: {groups}}}.',
      assign:
        'After approval, assign {product, select, none {a product that includes {app}} other {{product}}} to {name} in the Microsoft 365 admin centre.',
      buy: 'No seat is free: free one up or buy more before assigning.',
    },
  },
})

type LicenceFacts = Pick<Facts, 'account' | 'licenses'> & Partial<Facts>

/** An app that only the log names is at best likely the one meant. */
const asTold = ({ app }: Symptoms): Certainty => (app?.fromLog ? 'probably' : 'certainly')

const certainty = (facts: LicenceFacts, offers: readonly Offer[], symptoms: Symptoms, now: Instant): Certainty => {
  const giving = offers.flatMap(({ groups }) => groups)
  // Only rules give it (perhaps the rule is wrong), or the subscription has ended: other causes.
  if (giving.length > 0 && giving.every(({ isDynamic }) => isDynamic)) return 'possibly'
  if (offers.length > 0 && !offers.some(({ isUsable }) => isUsable)) return 'possibly'
  const isKnown = facts.licenses.every(({ skuId }) => productOf(skuId) !== undefined)
  const goes = signingIn(facts.signIns, now)
  if (symptoms.signs.includes('says-no-licence')) return isKnown && goes !== 'fails' ? 'certainly' : 'probably'
  if (goes !== 'works' || !isKnown || pointsElsewhere(symptoms)) return 'possibly'
  return facts.licenses.length === 0 ? 'certainly' : 'probably'
}

interface Lack {
  readonly app: string
  /** The newest sign-in succeeded. */
  readonly letIn: boolean
  readonly explains: Certainty
}

const problem = ({ account }: LicenceFacts, offers: readonly Offer[], { app, letIn, explains }: Lack): Problem => {
  const best = offers.find(({ isUsable }) => isUsable)
  const groups = (best?.groups ?? []).filter(({ isDynamic }) => !isDynamic).map(({ displayName }) => displayName)
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: {
      app,
      letIn: letIn ? 'yes' : 'unknown',
      name: account.displayName,
      product: best ? productName(best.skuId, best.skuPartNumber) : 'none',
      free: best?.freeSeats ?? 0,
      groups: { list: groups },
      groupCount: groups.length,
    },
    evidence: evidenceLines(
      { say: 'nothing', from: 'licenses' },
      best && { say: 'offer', from: 'subscribedSkus', for: 'agent' },
      groups.length > 0 && { say: 'group', from: 'licensingGroups', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'ask', for: 'person', ownPage: 'requestPortal' },
      { by: 'user', step: 'signInAgain', for: 'person' },
      ...(best?.freeSeats === 0 ? [{ by: 'identity-admin', step: 'buy', for: 'agent' } as const] : []),
      groups.length > 0
        ? { by: 'helpdesk', step: 'addToGroup', for: 'agent' }
        : {
            by: 'helpdesk',
            step: 'assign',
            for: 'agent',
            link: link('m365-user-licences', { userId: account.id }),
          },
    ],
  }
}
