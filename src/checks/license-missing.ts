import { link } from '../knowledge/links.ts'
import { productName } from '../knowledge/plans.ts'
import { defineCheck } from '../model/check.ts'
import type { Account } from '../model/facts/account.ts'
import { evidenceLines, type Problem } from '../model/finding.ts'
import { licencePath, offersFor, type Offer } from '../semantics/licence-path.ts'
import { eventInQuestion } from '../semantics/sign-in-chain.ts'

/** The app needs a product, and nothing that holds it is assigned. */
export const licenseMissing = defineCheck({
  id: 'license-missing',
  needs: ['account', 'licenses', 'subscribedSkus', 'licensingGroups', 'groups'],
  uses: ['signIns'],
  appliesTo: ({ codes, app }) => codes.length === 0 && app !== undefined,
  judge: ({ account, licenses, subscribedSkus, licensingGroups, groups, signIns = [] }, symptoms, now) => {
    const { app } = symptoms
    const appId = app?.appIds[0]
    if (!app || !appId || licencePath(appId, account, licenses).is !== 'nothing-assigned') return 'ok'
    // The licences of a guest are a matter of their home organisation.
    if (account.userType === 'Guest') return 'ok'
    const says = symptoms.signs.includes('says-no-licence')
    const stopped = eventInQuestion(signIns, symptoms, now)
    if (!says && stopped && !stopped.laterSuccess) return 'ok'
    const offers = offersFor(appId, subscribedSkus, licensingGroups)
    const given = offers.flatMap((offer) => offer.groups)
    // A member of the group that gives it: the assignment itself is late or in error, which is another cause.
    if (given.some(({ id }) => groups.some((group) => group.id === id))) return 'ok'
    const onlyByRule = given.length > 0 && given.every(({ isDynamic }) => isDynamic)
    return problem(
      account,
      app.name,
      offers,
      onlyByRule ? 'possibly' : says || licenses.length === 0 ? 'certainly' : 'probably',
    )
  },
  text: {
    title: 'No licence for {app} is assigned',
    person:
      'Signing in works, but no licence assigned to your account includes {app}.{product, select, none {} other { In your organisation {product} includes it.}}',
    agent:
      '{name} has no licence that includes {app}.{product, select, none { No product of this organisation includes it.} other { {product} does: {free, plural, =0 {no seats are free} one {# seat is free} other {# seats are free}}.}}',
    evidence: {
      nothing: 'Nothing that is assigned includes {app}',
      offer: '{product}: {free, plural, =0 {no seats free} one {# seat free} other {# seats free}}',
      group: '{product} is given by {groups}',
    },
    steps: {
      ask: 'Ask the helpdesk{product, select, none {} other { for a {product} licence}}; your manager may have to approve it.',
      signInAgain:
        'Once it has been assigned, sign out and sign in again. The service can need some time to get ready.',
      addToGroup: 'After approval, add {name} to {groups}, which gives {product}.',
      assign:
        'After approval, assign {product, select, none {a product that includes {app}} other {{product}}} to {name} in the Microsoft 365 admin centre.',
      buy: 'No seat is free: free one up or buy more before assigning.',
    },
  },
})

const problem = (account: Account, app: string, offers: readonly Offer[], explains: Problem['explains']): Problem => {
  const [best] = offers
  const groups = (best?.groups ?? []).filter(({ isDynamic }) => !isDynamic).map(({ displayName }) => displayName)
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: {
      app,
      name: account.displayName,
      product: best ? productName(best.skuId, best.skuPartNumber) : 'none',
      free: best?.freeSeats ?? 0,
      groups: { list: groups },
    },
    evidence: evidenceLines(
      { say: 'nothing', from: 'licenses' },
      best && { say: 'offer', from: 'subscribedSkus', for: 'agent' },
      groups.length > 0 && { say: 'group', from: 'licensingGroups', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'ask', for: 'person' },
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
