import { link } from '../../knowledge/links.ts'
import { productName, productOf } from '../../knowledge/plans.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { joinedGroups } from '../../semantics/joined-groups.ts'
import { lackInQuestion, saysLacking } from '../../semantics/lack-in-question.ts'
import { licencePath, offersFor, type Offer } from '../../semantics/licence-path.ts'
import { isLeftOutByRule } from '../../semantics/rule-group.ts'
import { serviceTold } from '../../semantics/service-told.ts'
import { mayLack, mayMeanAnyService, serviceMeant } from '../../semantics/service-meant.ts'
import { signingIn } from '../../semantics/signing-in.ts'
import { lessSure } from '../../semantics/surest.ts'

/** The app needs a product, and nothing that holds it is assigned; Entra gives the token all the same, so no code tells of it. */
export const licenseMissing = defineCheck({
  id: 'license-missing',
  needs: ['account', 'licenses', 'subscribedSkus', 'licensingGroups', 'groups'],
  uses: ['signIns'],
  appliesTo: mayLack,
  judge: (facts, symptoms, now) => {
    const appId = serviceMeant(symptoms)
    // The licences of a guest are a matter of their home organisation.
    if (isExternal(facts.account)) return 'ok'
    if (appId === undefined) return withoutApp(facts, symptoms, now)
    if (licencePath(appId, facts).is !== 'nothing-assigned') return 'ok'
    const joined = joinedGroups(appId, facts)
    // A member of the group that gives it: the assignment itself is late or in error, which is another cause.
    if (joined.direct.length > 0) return 'ok'
    const lacking = lackInQuestion(facts.signIns, symptoms, now)
    if (!lacking) return 'ok'
    // A rule that leaves them out, or was not worked out, is the cause.
    if (isLeftOutByRule(facts, symptoms, now)) return 'ok'
    const offers = offersFor(appId, facts.subscribedSkus, facts.licensingGroups)
    const sure = lessSure(lessSure(lacking, asTold(symptoms)), byFacts(facts, offers, symptoms))
    return problem(facts, offers, {
      app: serviceTold(symptoms) ?? '',
      nested: joined.nested.map(({ displayName }) => displayName),
      letIn: signingIn(facts.signIns, now) === 'works',
      explains: sure,
    })
  },
  text: {
    title: 'No licence {app, select, none {} other {for {app} }}is assigned',
    person:
      '{letIn, select, yes {Signing in works, but no} other {No}} licence {app, select, none {is assigned to your account} other {assigned to your account includes {app}}}.{product, select, none {} other { In your organisation {product} includes it.}}',
    agent:
      '{name} has no licence {app, select, none {at all} other {that includes {app}}}.{product, select, none {{app, select, none {} other { No subscription of this organisation that can be assigned includes it.}}} other { {product} does: {free, plural, =0 {no seats are free} one {# seat is free} other {# seats are free}}.}}',
    evidence: {
      nothing: '{app, select, none {Nothing is assigned} other {Nothing that is assigned includes {app}}}',
      offer: '{product}: {free, plural, =0 {no seats free} one {# seat free} other {# seats free}}',
      group: '{product} is given by {groups}',
      nested: 'Member of a group inside {nested}; a licence only reaches direct members',
      location: 'The usage location of the account is empty',
    },
    steps: {
      ask: 'Ask the helpdesk{product, select, none {} other { for a {product} licence}}; your manager may have to approve it.',
      signInAgain:
        'Once it has been assigned, sign out and sign in again. The service can need some time to get ready.',
      setLocation:
        'First set the usage location of {name}, the country of work: without it some products cannot be assigned.',
      addToGroup:
        'After approval, add {name} to {groupCount, plural, one {{groups}, which gives {product}} other {one of these, which give {product}: {groups}}}.',
      assign:
        'After approval, assign {product, select, none {a product{app, select, none {} other { that includes {app}}}} other {{product}}} to {name} in the Microsoft 365 admin centre (License Administrator is enough).',
      buy: 'No seat is free: free one up or buy more before assigning.',
    },
  },
})

/** No app is told, and the person has nothing at all, nor anything on its way. */
const withoutApp = (
  facts: LicenceFacts & Pick<Facts, 'groups' | 'licensingGroups'>,
  symptoms: Symptoms,
  now: Instant,
): 'ok' | Problem => {
  const { account, licenses, groups, licensingGroups, signIns } = facts
  const isMember = licensingGroups.some(({ id }) => groups.some((group) => group.id === id && group.isDirect))
  if (!mayMeanAnyService(symptoms) || isMember) return 'ok'
  if (licenses.length > 0 || account.licenseAssignmentStates.length > 0) return 'ok'
  const lacking = lackInQuestion(signIns, symptoms, now)
  if (!lacking) return 'ok'
  const letIn = signingIn(signIns, now) === 'works'
  return problem(facts, [], { app: 'none', nested: [], letIn, explains: lessSure(lacking, 'probably') })
}

type LicenceFacts = Pick<Facts, 'account' | 'licenses'> & Partial<Facts>

/** An app that only the log names is at best likely the one meant. */
const asTold = ({ app }: Symptoms): Certainty => (app?.fromLog ? 'probably' : 'certainly')

/** Products nobody knows may hold it; an add-on is nothing everybody should have. */
const byFacts = ({ licenses }: LicenceFacts, offers: readonly Offer[], symptoms: Symptoms): Certainty => {
  const giving = offers.flatMap(({ groups }) => groups)
  // Only rules give it (perhaps the rule is wrong), or the subscription has ended: other causes.
  if (giving.length > 0 && giving.every(({ isDynamic }) => isDynamic)) return 'possibly'
  if (offers.length > 0 && !offers.some(({ isUsable }) => isUsable)) return 'possibly'
  const isKnown = licenses.every(({ skuId }) => productOf(skuId) !== undefined)
  if (saysLacking(symptoms)) return isKnown ? 'certainly' : 'probably'
  if (!isKnown) return 'possibly'
  return licenses.length === 0 ? 'certainly' : 'probably'
}

interface Lack {
  readonly app: string
  /** Names of groups that give it and hold a group the person is in. */
  readonly nested: readonly string[]
  /** The newest sign-in succeeded. */
  readonly letIn: boolean
  readonly explains: Certainty
}

const problem = (
  { account }: LicenceFacts,
  offers: readonly Offer[],
  { app, nested, letIn, explains }: Lack,
): Problem => {
  const best = offers.find(({ isUsable }) => isUsable)
  const groups = (best?.groups ?? []).filter(({ isDynamic }) => !isDynamic).map(({ displayName }) => displayName)
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: {
      app,
      letIn: letIn ? 'yes' : 'unknown',
      name: account.displayName,
      nested: listOrNone(nested),
      product: best ? productName(best.skuId, best.skuPartNumber) : 'none',
      free: best?.freeSeats ?? 0,
      groups: { list: groups },
      groupCount: groups.length,
    },
    evidence: evidenceLines(
      { say: 'nothing', from: 'licenses' },
      best && { say: 'offer', from: 'subscribedSkus', for: 'agent' },
      groups.length > 0 && { say: 'group', from: 'licensingGroups', for: 'agent' },
      nested.length > 0 && { say: 'nested', from: 'groups', for: 'agent' },
      account.usageLocation === undefined && { say: 'location', from: 'account', for: 'agent' },
    ),
    remedies: remediesFor(account, best?.freeSeats === 0, groups.length > 0),
  }
}

const remediesFor = ({ id, usageLocation }: Account, isFull: boolean, hasGroup: boolean): readonly Remedy[] => [
  { by: 'user', step: 'ask', for: 'person', ownPage: 'requestPortal' },
  { by: 'user', step: 'signInAgain', for: 'person' },
  ...(isFull ? [{ by: 'identity-admin', step: 'buy', for: 'agent' } as const] : []),
  ...(usageLocation === undefined
    ? [{ by: 'helpdesk', step: 'setLocation', for: 'agent', link: link('user-overview', { userId: id }) } as const]
    : []),
  hasGroup
    ? { by: 'helpdesk', step: 'addToGroup', for: 'agent' }
    : { by: 'helpdesk', step: 'assign', for: 'agent', link: link('m365-user-licences', { userId: id }) },
]
