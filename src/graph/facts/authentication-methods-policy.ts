import type { AuthenticationMethodsPolicy, MethodConfiguration, MethodTarget } from '../../model/facts/policies.ts'
import { list, maybe, parsed, row, text } from '../answers/parse.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { parts, words } from './shapes/lenient.ts'

const targetOf = (target: Row): MethodTarget => ({ id: text(target, 'id'), targetType: words(target, 'targetType') })

const configurationOf = (element: unknown): MethodConfiguration => {
  const configuration = row(element)
  return {
    id: text(configuration, 'id'),
    state: text(configuration, 'state'),
    includeTargets: parts(configuration, 'includeTargets', targetOf),
    excludeTargets: parts(configuration, 'excludeTargets', targetOf),
  }
}

const policyOf = (body: unknown): AuthenticationMethodsPolicy => {
  const policy = row(body)
  return {
    policyMigrationState: maybe(text, policy, 'policyMigrationState'),
    configurations: list(policy, 'authenticationMethodConfigurations', configurationOf),
  }
}

/** Which sign-in methods are allowed to whom, https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get */
export const authenticationMethodsPolicy: Reader<'authenticationMethodsPolicy'> = {
  permissions: ['Policy.Read.All'],
  async read(ask) {
    return parsed(await ask.get('/policies/authenticationMethodsPolicy'), policyOf)
  },
}
