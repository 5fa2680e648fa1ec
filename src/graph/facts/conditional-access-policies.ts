import type { ConditionalAccessPolicy } from '../../model/facts/conditional-access.ts'
import { instant, maybe, parsedEach, row, text } from '../answers/parse.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { words } from './shapes/lenient.ts'
import { policyConditionsOf } from './shapes/policy-conditions-of.ts'
import { grantControlsIn, sessionControlsIn } from './shapes/policy-controls-of.ts'

const policyOf = (policy: Row): ConditionalAccessPolicy => ({
  id: text(policy, 'id'),
  displayName: words(policy, 'displayName'),
  state: text(policy, 'state'),
  createdDateTime: maybe(instant, policy, 'createdDateTime'),
  modifiedDateTime: maybe(instant, policy, 'modifiedDateTime'),
  templateId: maybe(text, policy, 'templateId'),
  conditions: policyConditionsOf(row(policy['conditions'])),
  grantControls: maybe(grantControlsIn, policy, 'grantControls'),
  sessionControls: maybe(sessionControlsIn, policy, 'sessionControls'),
})

/** All Conditional Access policies; without P1 Graph answers an empty list that means nothing, so it is not asked, https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies */
export const conditionalAccessPolicies: Reader<'conditionalAccessPolicies'> = {
  permissions: ['Policy.Read.All'],
  needs: 'p1',
  async read(ask) {
    return parsedEach(await ask.list('/identity/conditionalAccess/policies'), policyOf)
  },
}
