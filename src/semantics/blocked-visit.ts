import type { Facts } from '../model/facts.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { codeInQuestion } from './code-in-question.ts'
import { admits, type Found } from './cross-tenant.ts'
import { homeTenantOf } from './guest-identity.ts'
import { isExternal } from './is-external.ts'
import { eventInQuestion } from './sign-in-chain.ts'
import { pointsElsewhere } from './signing-in.ts'
import { isNobodyHere } from './visit.ts'

/** A visit between two organisations that the settings of one of them forbid. */
export interface BlockedVisit {
  readonly explains: Certainty
  /** Whose settings forbid it: ours, or those of the other organisation, which nobody here can see. */
  readonly blockedBy: 'us' | 'them'
  readonly event?: SignIn
  /** What our settings say, where they can be told. */
  readonly ours?: Found<boolean>
}

/** What is known of the person and of our settings; without an account: somebody from outside who has none here. */
export type VisitFacts = Partial<Pick<Facts, 'account' | 'groups' | 'signIns' | 'organization' | 'crossTenantAccess'>>

/** AADSTS500212: the organisation of the person does not let them go; AADSTS500213: the other one does not let them in. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const codeOfBlock = { outbound: 500212, inbound: 500213 } as const

type Way = keyof typeof codeOfBlock

/** The organisation that stands at each end, for who comes here and for who goes elsewhere. */
const whose = {
  outbound: { 'comes-here': 'them', 'goes-elsewhere': 'us' },
  inbound: { 'comes-here': 'us', 'goes-elsewhere': 'them' },
} as const

const own: readonly Sign[] = ['organisation-blocks', 'visits-elsewhere']
const complaints: ReadonlySet<Sign> = new Set(['cannot-sign-in', 'says-not-assigned', 'organisation-blocks'])

/** Whether a visit was blocked on the way out of the organisation of the person, or on the way in at the other one; undefined when nothing speaks for it. */
export const blockedVisit = (
  way: Way,
  facts: VisitFacts,
  symptoms: Symptoms,
  now: Instant,
): BlockedVisit | undefined => {
  const { account, signIns } = facts
  if (!account && !isNobodyHere(symptoms)) return undefined
  const blockedBy = whose[way][!account || isExternal(account) ? 'comes-here' : 'goes-elsewhere']
  const codes = [codeOfBlock[way]]
  const question = codeInQuestion({ codes, signs: own, isLoggedElsewhere: true }, signIns, symptoms, now)
  if (question?.laterSuccess) return undefined
  const event = question?.event
  const ours = blockedBy === 'us' ? settingFor(way, facts, event) : undefined
  const explains = question?.explains ?? unquoted(way, facts, symptoms, now)
  return explains && { explains, blockedBy, ...(event && { event }), ...(ours && { ours }) }
}

/** Without a code: words of a visit that does not succeed, and settings of ours that tell who forbids it. */
const unquoted = (way: Way, facts: VisitFacts, symptoms: Symptoms, now: Instant): Certainty | undefined => {
  const { account } = facts
  if (!account || !isVisitTold(facts, symptoms, now)) return undefined
  if (isExternal(account)) return way === 'inbound' && settingFor(way, facts)?.value === false ? 'probably' : undefined
  const { signs } = symptoms
  const ours = settingFor('outbound', facts)?.value
  if (!signs.includes('visits-elsewhere') || ours === undefined) return undefined
  if (way === 'outbound') return ours ? undefined : 'probably'
  // An organisation is said to block, and it is not ours.
  return ours && signs.includes('organisation-blocks') ? 'probably' : undefined
}

/** Our settings for this visit; a guest's id at home is not known here. */
const settingFor = (
  way: Way,
  { account, groups = [], signIns = [], organization, crossTenantAccess }: VisitFacts,
  event?: SignIn,
): Found<boolean> | undefined => {
  if (!crossTenantAccess) return undefined
  if (way === 'inbound') {
    const tenantId = homeTenantOf(event ? [event, ...signIns] : signIns, organization)
    return admits(crossTenantAccess, 'b2bCollaborationInbound', { tenantId, appId: event?.appId })
  }
  const personIds = account ? [account.id, ...groups.map(({ id }) => id)] : []
  const tenantId = [event?.resourceTenantId].find((id) => id !== '' && id !== organization?.id)
  return admits(crossTenantAccess, 'b2bCollaborationOutbound', { tenantId, personIds, appId: event?.appId })
}

/** Words of a visit that does not succeed, while no other failure is what they mean. */
const isVisitTold = ({ signIns = [] }: VisitFacts, symptoms: Symptoms, now: Instant): boolean => {
  const { codes, signs, requestId, correlationId } = symptoms
  if (codes.length > 0 || requestId || correlationId) return false
  if (pointsElsewhere(symptoms, own) || !signs.some((sign) => complaints.has(sign))) return false
  const other = eventInQuestion(signIns, symptoms, now)
  return !other || other.laterSuccess !== undefined
}
