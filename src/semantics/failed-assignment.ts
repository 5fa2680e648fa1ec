import type { LicenseAssignmentState } from '../model/facts/account.ts'
import type { Facts } from '../model/facts.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { isExternal } from './is-external.ts'
import { lackInQuestion } from './lack-in-question.ts'
import { mayMeanAnyService, serviceMeant } from './service-meant.ts'
import { licencePath, opensApp } from './licence-path.ts'
import { lessSure } from './surest.ts'

/** A product that was given to somebody and did not arrive. */
export interface FailedAssignment {
  /** The assignment whose error decides. */
  readonly state: LicenseAssignmentState
  /** The product that should open the app, when another product of the same group stopped it. */
  readonly stopped?: LicenseAssignmentState
  readonly explains: Certainty
}

type LicenceFacts = Pick<Facts, 'account' | 'licenses' | 'subscribedSkus'> & Partial<Pick<Facts, 'signIns'>>

/** Says only that something else went wrong. */
const vague = 'Other'

/**
 * The failed assignment that keeps the service away that the words are about; when they name none but say that something is
 * missing, any failed one. Undefined when the product came another way. A product that fails takes the other products of its
 * group along, https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing
 */
export const failedAssignment = (
  facts: LicenceFacts,
  symptoms: Symptoms,
  now: Instant,
): FailedAssignment | undefined => {
  const { account, subscribedSkus } = facts
  if (isExternal(account)) return undefined
  const appId = serviceMeant(symptoms)
  if (appId === undefined ? !mayMeanAnyService(symptoms) : hasService(appId, facts)) return undefined
  const failed = account.licenseAssignmentStates.filter((state) => isFailed(state) && !cameAnotherWay(state, facts))
  const wanted = failed.find(({ skuId }) => appId === undefined || opensApp(skuId, appId, subscribedSkus))
  const explains = lackInQuestion(facts.signIns, symptoms, now)
  if (!wanted || explains === undefined) return undefined
  const sure = appId === undefined ? lessSure(explains, 'probably') : explains
  const culprit = wanted.error === vague ? culpritOf(wanted, failed) : undefined
  return culprit ? { state: culprit, stopped: wanted, explains: sure } : { state: wanted, explains: sure }
}

/** The failed assignment, when its error is one of these. */
export const failedWith = (
  errors: readonly string[],
  facts: LicenceFacts,
  symptoms: Symptoms,
  now: Instant,
): FailedAssignment | undefined => {
  const failed = failedAssignment(facts, symptoms, now)
  return failed && errors.includes(failed.state.error) ? failed : undefined
}

const hasService = (appId: string, facts: LicenceFacts): boolean =>
  ['usable', 'not-needed'].includes(licencePath(appId, facts).is)

const isFailed = ({ state, error }: LicenseAssignmentState): boolean =>
  error !== 'None' && (state === 'Error' || state === 'ActiveWithError')

const cameAnotherWay = ({ skuId }: LicenseAssignmentState, { account }: LicenceFacts): boolean =>
  account.licenseAssignmentStates.some(
    (other) => other.skuId === skuId && other.state === 'Active' && other.error === 'None',
  )

const culpritOf = (
  wanted: LicenseAssignmentState,
  failed: readonly LicenseAssignmentState[],
): LicenseAssignmentState | undefined =>
  failed.find((other) => other.error !== vague && other.assignedByGroup === wanted.assignedByGroup)
