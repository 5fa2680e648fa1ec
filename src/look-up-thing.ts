import type { LookUpResult } from './conversation/look-up-stages.ts'
import { link } from './knowledge/links.ts'
import { appSheet } from './look-ups/app-sheet.ts'
import { expiring } from './look-ups/expiring.ts'
import { forAudience } from './look-ups/for-audience.ts'
import { groupSheet } from './look-ups/group-sheet.ts'
import { unseenOf } from './look-ups/known.ts'
import { lookUpNeeds } from './look-ups/look-up-needs.ts'
import { policiesCalled } from './look-ups/policies-called.ts'
import { policiesFor } from './look-ups/policies-for.ts'
import { policySheet } from './look-ups/policy-sheet.ts'
import { showCode } from './look-ups/show-code.ts'
import type { View } from './look-ups/view.ts'
import type { Asker, House } from './look-up-person.ts'
import { findNamedApp, type Outcome } from './look-up-subject.ts'
import { reviewAll } from './review-all.ts'
import type { Evidence } from './model/evidence.ts'
import type { FactName } from './model/facts.ts'
import { tenantFacts } from './model/facts.ts'
import type { LookUp, LookUpOfPerson } from './model/look-up.ts'

type OfThing = Exclude<LookUp, LookUpOfPerson> | Extract<LookUp, { readonly is: 'policies-for' }>

/** Looks up a policy, an app, a group, a code, or what holds for the whole organisation. */
export const lookUpThing = async (house: House, lookUp: OfThing, asker: Asker): Promise<Outcome> => {
  if (lookUp.is === 'code') return ofCode(house, lookUp.code)
  if (lookUp.is === 'check-policies') return { subject: '', result: await reviewAll(house) }
  if (lookUp.is === 'policy') return ofPolicy(house, lookUp.name, asker)
  if (lookUp.is === 'app' || lookUp.is === 'policies-for') return ofApp(house, lookUp, asker)
  const evidence = await gatherAll(house, lookUpNeeds[lookUp.is])
  if (lookUp.is === 'expiring')
    return {
      subject: '',
      result: { ...shown(house, expiring(evidence, house.world.now()), asker), page: link('enterprise-apps') },
    }
  const { name } = lookUp
  return { subject: name, result: { ...shown(house, groupSheet(name, evidence), asker), name } }
}

/** Facts of the whole organisation, and of an app. */
const gatherAll = ({ world }: House, wanted: readonly FactName[], appId?: string): Promise<Evidence> =>
  world.gather({ userId: '', ...(appId === undefined ? {} : { appId }) }, wanted)

type Shown = Extract<LookUpResult, { is: 'shown' }>

const shown = ({ world }: House, view: View, { audience }: Asker): Shown => ({
  is: 'shown',
  view: forAudience(view, audience),
  at: world.now(),
})

/** Nothing in it is of the organisation: everybody sees what an agent would. */
const ofCode = (house: House, code: string): Outcome => {
  const agent = { person: { id: '', displayName: '', userPrincipalName: '' }, audience: 'agent' } as const
  return { subject: code, result: { ...shown(house, showCode(code), agent), name: code } }
}

const mostChoices = 5

const ofPolicy = async (house: House, name: string, asker: Asker): Promise<Outcome> => {
  const evidence = await gatherAll(house, lookUpNeeds.policy)
  const { conditionalAccessPolicies: policies } = evidence
  if (!policies?.known) {
    const view = { sections: [], unseen: unseenOf(evidence, ['conditionalAccessPolicies']) }
    return { subject: name, result: shown(house, view, asker) }
  }
  const found = policiesCalled(name, policies.value)
  const [only, second] = found
  if (!only) return { subject: name, result: { is: 'not-found', of: 'policy', asked: name } }
  if (!second) {
    const view = policySheet(only, evidence)
    return { subject: only.id, result: { ...shown(house, view, asker), name: only.displayName } }
  }
  const choices = found.slice(0, mostChoices).map(({ id, displayName }) => ({
    title: displayName,
    text: '',
    lookUp: { is: 'policy', name: id } as const,
  }))
  return { subject: name, result: { is: 'choices', of: 'policy', choices, more: found.length - choices.length } }
}

const ofApp = async (
  house: House,
  lookUp: Extract<LookUp, { readonly is: 'app' | 'policies-for' }>,
  asker: Asker,
): Promise<Outcome> => {
  const asked = lookUp.is === 'app' ? lookUp.name : lookUp.app
  const again = (appId: string): LookUp =>
    lookUp.is === 'app' ? { is: 'app', name: appId } : { is: 'policies-for', app: appId }
  const found = await findNamedApp(house, asked, again)
  if (found.is === 'end') return found
  const { appId, displayName } = found.app
  if (lookUp.is === 'app') {
    const view = appSheet(await gatherAll(house, lookUpNeeds.app, appId), house.world.now())
    return { subject: appId, result: { ...shown(house, view, asker), name: displayName } }
  }
  const page = link('conditional-access-policies')
  // Without a person nothing of one is read.
  const wanted = lookUpNeeds['policies-for'].filter((fact) => tenantFacts.some((one) => one === fact))
  const view = policiesFor({ appId }, await gatherAll(house, wanted), false)
  return { subject: appId, result: { ...shown(house, view, asker), app: displayName, page } }
}
