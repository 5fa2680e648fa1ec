import type { Facts } from '../model/facts.ts'
import type { GrantingGroup } from '../model/facts/groups.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { codeInQuestion } from './code-in-question.ts'
import { endedProducts } from './ended-products.ts'
import { isExternal } from './is-external.ts'
import { joinedGroups } from './joined-groups.ts'
import { lackInQuestion } from './lack-in-question.ts'
import { groupsGiving, licencePath } from './licence-path.ts'
import { serviceMeant } from './service-meant.ts'
import { eventInQuestion, isStop } from './sign-in-chain.ts'
import { pointsElsewhere, signingIn } from './signing-in.ts'

/** Groups filled by a rule that somebody is not in, and what they would give. */
export interface AskedRuleGroups {
  readonly gives: 'licence' | 'app' | 'membership'
  readonly groups: readonly GrantingGroup[]
  /** Nothing that people are added to by hand gives it as well. */
  readonly isOnlyWay: boolean
  readonly explains: Certainty
}

type RuleFacts = Pick<Facts, 'account' | 'groups' | 'dynamicGroups'> & Partial<Facts>

/** AADSTS50105, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const notAssigned = 50105

/** The groups that the words ask for: by name, else those that give the product or the assignment that the app needs. */
export const askedRuleGroups = (facts: RuleFacts, symptoms: Symptoms, now: Instant): AskedRuleGroups | undefined =>
  byName(facts, symptoms, now) ?? forService(facts, symptoms, now) ?? forApp(facts, symptoms, now)

const isOut =
  ({ groups }: RuleFacts) =>
  ({ id }: { readonly id: string }): boolean =>
    groups.every((group) => group.id !== id)

const byName = (facts: RuleFacts, symptoms: Symptoms, now: Instant): AskedRuleGroups | undefined => {
  const { quoted, signs } = symptoms
  const isAbout = signs.includes('about-membership')
  const text = quoted.toLowerCase()
  const groups = facts.dynamicGroups
    .filter(({ displayName }) => (isAbout || /[-_]/.test(displayName)) && holds(text, displayName))
    .filter(isOut(facts))
  const question = eventInQuestion(facts.signIns ?? [], symptoms, now)
  const isStopped = question !== undefined && isStop(question.event) && !question.laterSuccess
  if (groups.length === 0 || (isStopped && question.event.errorCode !== notAssigned)) return undefined
  return { gives: 'membership', groups, isOnlyWay: true, explains: isAbout ? 'certainly' : 'probably' }
}

/** Whether a name of four letters or more stands in a text in small letters, as a whole. */
export const holds = (text: string, name: string): boolean => {
  const at = text.indexOf(name.toLowerCase())
  const isWordAt = (index: number): boolean => /[\p{L}\p{N}_-]/u.test(text.charAt(index))
  return name.length >= 4 && at >= 0 && !isWordAt(at - 1) && !isWordAt(at + name.length)
}

const forService = (facts: RuleFacts, symptoms: Symptoms, now: Instant): AskedRuleGroups | undefined => {
  const { account, groups, licenses, subscribedSkus, licensingGroups, signIns } = facts
  const appId = serviceMeant(symptoms)
  if (!appId || !licenses || !subscribedSkus || !licensingGroups || isExternal(account)) return undefined
  const known = { account, groups, licenses, subscribedSkus, licensingGroups }
  const path = licencePath(appId, known).is
  if (path !== 'nothing-assigned' && path !== 'not-in-products') return undefined
  if (endedProducts(appId, known) || joinedGroups(appId, known).direct.length > 0) return undefined
  const giving = groupsGiving(appId, subscribedSkus, licensingGroups)
  const explains = lackInQuestion(signIns, symptoms, now)
  return explains && asked('licence', giving.filter(isOut(facts)), explains)
}

const asked = (
  gives: AskedRuleGroups['gives'],
  all: readonly GrantingGroup[],
  explains: Certainty,
): AskedRuleGroups | undefined => {
  const groups = all.filter(({ isDynamic }) => isDynamic)
  return groups.length > 0 ? { gives, groups, isOnlyWay: groups.length === all.length, explains } : undefined
}

const forApp = (facts: RuleFacts, symptoms: Symptoms, now: Instant): AskedRuleGroups | undefined => {
  const { account, groups, dynamicGroups, app, appAssignments = [], userAppAssignments = [] } = facts
  if (!symptoms.app || app?.is !== 'in-tenant' || !app.appRoleAssignmentRequired || !app.accountEnabled)
    return undefined
  const mine = new Set([account.id, ...groups.map(({ id }) => id)])
  const isAssigned =
    userAppAssignments.some(({ resourceId }) => resourceId === app.id) ||
    appAssignments.some(({ principalId }) => mine.has(principalId))
  const assigned = appAssignments.filter(({ principalType }) => principalType === 'Group')
  const filled = dynamicGroups.filter(({ id }) => assigned.some(({ principalId }) => principalId === id))
  const explains = isAssigned ? undefined : refusal(facts, symptoms, now)
  if (!explains || filled.length === 0) return undefined
  return { gives: 'app', groups: filled, isOnlyWay: filled.length === assigned.length, explains }
}

/** How surely the app keeps somebody out for lack of an assignment. */
const refusal = ({ signIns }: RuleFacts, symptoms: Symptoms, now: Instant): Certainty | undefined => {
  const { app, signs } = symptoms
  const own = ['says-not-assigned', 'about-membership'] as const
  const refused = codeInQuestion({ codes: [notAssigned], signs: own }, signIns, symptoms, now)
  if (refused) return refused.explains
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  if (question && isStop(question.event) && !question.laterSuccess) return undefined
  if (symptoms.codes.length > 0 || signingIn(signIns, now, app) === 'works') return undefined
  if (own.some((sign) => signs.includes(sign))) return 'probably'
  return pointsElsewhere(symptoms, own) || signingIn(signIns, now) === 'fails' ? 'possibly' : 'probably'
}
