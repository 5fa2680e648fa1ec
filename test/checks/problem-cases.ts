import type { CheckId } from '../../src/checks/index.ts'
import { accountCases } from './account/problem-cases.ts'
import { appsCases } from './apps/problem-cases.ts'
import { conditionalAccessCases } from './conditional-access/problem-cases.ts'
import { consentCases } from './consent/problem-cases.ts'
import { federationCases } from './federation/problem-cases.ts'
import { groupsCases } from './groups/problem-cases.ts'
import { guestsCases } from './guests/problem-cases.ts'
import { licencesCases } from './licences/problem-cases.ts'
import { mfaCases } from './mfa/problem-cases.ts'
import { myAppsCases } from './my-apps/problem-cases.ts'
import { passwordCases } from './password/problem-cases.ts'
import { samlCases } from './saml/problem-cases.ts'
import { serviceCases } from './service/problem-cases.ts'
import { sessionCases } from './session/problem-cases.ts'
import { wrongAccountCases } from './wrong-account/problem-cases.ts'
import type { ProblemCase } from './problem-case.ts'

/** Cases of every check that together use all its words; the catalogue fails on words that none of them uses. */
export const problemCases: { readonly [Id in CheckId]: readonly ProblemCase[] } = {
  ...serviceCases,
  ...federationCases,
  ...accountCases,
  ...wrongAccountCases,
  ...passwordCases,
  ...sessionCases,
  ...guestsCases,
  ...mfaCases,
  ...conditionalAccessCases,
  ...appsCases,
  ...consentCases,
  ...samlCases,
  ...groupsCases,
  ...licencesCases,
  ...myAppsCases,
}
