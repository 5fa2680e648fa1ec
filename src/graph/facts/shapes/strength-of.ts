import type { AuthenticationStrength } from '../../../model/facts/conditional-access.ts'
import { text } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'
import { texts, words } from './lenient.ts'

/** One authentication strength, https://learn.microsoft.com/graph/api/resources/authenticationstrengthpolicy */
export const strengthOf = (strength: Row): AuthenticationStrength => ({
  id: text(strength, 'id'),
  displayName: words(strength, 'displayName'),
  allowedCombinations: texts(strength, 'allowedCombinations'),
})
