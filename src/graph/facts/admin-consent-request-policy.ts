import type { AdminConsentRequestPolicy } from '../../model/facts/policies.ts'
import { flag, maybe, parsed, row, whole } from '../answers/parse.ts'
import type { Reader } from '../reader.ts'
import { parts } from './shapes/lenient.ts'

const policyOf = (body: unknown): AdminConsentRequestPolicy => {
  const policy = row(body)
  return {
    isEnabled: flag(policy, 'isEnabled'),
    notifyReviewers: maybe(flag, policy, 'notifyReviewers') ?? false,
    requestDurationInDays: maybe(whole, policy, 'requestDurationInDays') ?? 0,
    reviewerCount: parts(policy, 'reviewers', () => true).length,
  }
}

/** Whether people can ask for approval of an app, https://learn.microsoft.com/graph/api/adminconsentrequestpolicy-get */
export const adminConsentRequestPolicy: Reader<'adminConsentRequestPolicy'> = {
  permissions: ['Policy.Read.All'],
  async read(ask) {
    return parsed(await ask.get('/policies/adminConsentRequestPolicy'), policyOf)
  },
}
