import type { CheckTexts } from '../../../checks/index.ts'
import { accountTexts } from './account/index.ts'
import { appsTexts } from './apps/index.ts'
import { conditionalAccessTexts } from './conditional-access/index.ts'
import { consentTexts } from './consent/index.ts'
import { federationTexts } from './federation/index.ts'
import { groupsTexts } from './groups/index.ts'
import { guestsTexts } from './guests/index.ts'
import { licencesTexts } from './licences/index.ts'
import { mfaTexts } from './mfa/index.ts'
import { myAppsTexts } from './my-apps/index.ts'
import { passwordTexts } from './password/index.ts'
import { samlTexts } from './saml/index.ts'
import { serviceTexts } from './service/index.ts'
import { sessionTexts } from './session/index.ts'
import { wrongAccountTexts } from './wrong-account/index.ts'

/** De woorden van elke controle; een controle zonder Nederlandse woorden compileert niet. */
export const checks: CheckTexts = {
  ...serviceTexts,
  ...federationTexts,
  ...accountTexts,
  ...wrongAccountTexts,
  ...passwordTexts,
  ...sessionTexts,
  ...guestsTexts,
  ...mfaTexts,
  ...conditionalAccessTexts,
  ...appsTexts,
  ...consentTexts,
  ...samlTexts,
  ...groupsTexts,
  ...licencesTexts,
  ...myAppsTexts,
}
