import { parsedEach } from '../answers/parse.ts'
import type { Reader } from '../reader.ts'
import { strengthOf } from './shapes/strength-of.ts'

/** What counts as strong enough, built in and own, https://learn.microsoft.com/graph/api/authenticationstrengthroot-list-policies */
export const authenticationStrengths: Reader<'authenticationStrengths'> = {
  permissions: ['Policy.Read.All'],
  async read(ask) {
    return parsedEach(await ask.list('/policies/authenticationStrengthPolicies'), strengthOf)
  },
}
