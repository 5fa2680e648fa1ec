import type { Registration } from '../../model/facts/authentication.ts'
import { flag, instant, list, maybe, parsed, plainText, row, text } from '../answers/parse.ts'
import { graphPath } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { absentIs } from './shapes/absent-is.ts'

const registrationOf = (body: unknown): Registration => {
  const details = row(body)
  return {
    is: 'listed',
    isAdmin: flag(details, 'isAdmin'),
    isMfaRegistered: flag(details, 'isMfaRegistered'),
    isMfaCapable: flag(details, 'isMfaCapable'),
    isPasswordlessCapable: flag(details, 'isPasswordlessCapable'),
    isSsprEnabled: flag(details, 'isSsprEnabled'),
    isSsprRegistered: flag(details, 'isSsprRegistered'),
    isSsprCapable: flag(details, 'isSsprCapable'),
    methodsRegistered: list(details, 'methodsRegistered', plainText),
    userPreferredMethodForSecondaryAuthentication: maybe(
      text,
      details,
      'userPreferredMethodForSecondaryAuthentication',
    ),
    lastUpdatedDateTime: maybe(instant, details, 'lastUpdatedDateTime'),
  }
}

/** The report on registration, also for password reset; hours behind, https://learn.microsoft.com/graph/api/userregistrationdetails-get */
export const registration: Reader<'registration'> = {
  permissions: ['AuditLog.Read.All'],
  needs: 'p1',
  async read(ask, { userId }) {
    const answer = await ask.get(graphPath`/reports/authenticationMethods/userRegistrationDetails/${userId}`)
    return absentIs(parsed(answer, registrationOf), { is: 'not-listed' })
  },
}
