import type { Gap } from '../../model/evidence.ts'
import { isRow } from './row.ts'

interface GraphProblem {
  readonly code: string
  readonly message: string
}

/** The error inside a Graph error body; undefined when the body is not Graph's (a proxy's page, for example). */
export const errorOf = (body: unknown): GraphProblem | undefined => {
  const error = isRow(body) ? body['error'] : undefined
  if (!isRow(error) || typeof error['code'] !== 'string' || error['code'] === '') return undefined
  return { code: error['code'], message: typeof error['message'] === 'string' ? error['message'] : '' }
}

const licenceCodes = ['Authentication_RequestFromNonPremiumTenantOrB2CTenant', 'AadPremiumLicenseRequired']
const licenceMessage = /\bnot licensed\b|doesn't have premium license|Request not applicable to target tenant/i

/** What a national cloud answers to a path it does not have. */
const absentHere = /^Resource not found for the segment/i

const lacksLicence = ({ code, message }: GraphProblem): boolean =>
  licenceCodes.includes(code) || licenceMessage.test(message)

/** What Graph's own error body says, by status. */
const gapByStatus: Readonly<Record<number, (error: GraphProblem) => Gap>> = {
  400: ({ message }) => (absentHere.test(message) ? 'not-supported' : 'our-fault'),
  403: () => 'no-permission',
  404: ({ code }) => (/notfound/i.test(code) ? 'not-found' : 'unexpected-answer'),
}

/** The gap behind an error answer. Status alone never tells licence, permission or absence: the body must be Graph's. */
export const gapOf = (status: number, body: unknown): Gap => {
  if (status === 429) return 'throttled'
  if (status >= 500) return 'unavailable'
  const error = errorOf(body)
  if (!error) return status < 400 || status === 403 || status === 404 ? 'unexpected-answer' : 'our-fault'
  if ((status === 400 || status === 403) && lacksLicence(error)) return 'no-licence'
  const told = gapByStatus[status]
  if (told) return told(error)
  return status >= 400 ? 'our-fault' : 'unexpected-answer'
}
