import type { Sign } from '../../model/symptoms.ts'
import { signingInSigns } from './signs/signing-in.ts'
import { accountSigns } from './signs/account.ts'
import { passwordSigns } from './signs/password.ts'
import { mfaSigns } from './signs/mfa.ts'
import { conditionalAccessSigns } from './signs/conditional-access.ts'
import { appsSigns } from './signs/apps.ts'
import { consentSigns } from './signs/consent.ts'
import { licencesSigns } from './signs/licences.ts'
import { securitySigns } from './signs/security.ts'
import { serviceSigns } from './signs/service.ts'
import { sessionSigns } from './signs/session.ts'
import { federationSigns } from './signs/federation.ts'
import { wrongAccountSigns } from './signs/wrong-account.ts'
import { guestsSigns } from './signs/guests.ts'
import { samlSigns } from './signs/saml.ts'
import { myAppsSigns } from './signs/my-apps.ts'

/** What people write, in English and Dutch, for each sign. Plain words only; codes are read elsewhere. */
const patterns: Readonly<Record<Sign, RegExp>> = {
  ...signingInSigns,
  ...accountSigns,
  ...passwordSigns,
  ...mfaSigns,
  ...conditionalAccessSigns,
  ...appsSigns,
  ...consentSigns,
  ...licencesSigns,
  ...securitySigns,
  ...sessionSigns,
  ...wrongAccountSigns,
  ...guestsSigns,
  ...serviceSigns,
  ...federationSigns,
  ...samlSigns,
  ...myAppsSigns,
}

const asks: ReadonlySet<Sign> = new Set(['asks-if-anything-is-wrong', 'stay-signed-in-question'])

/** The signs that the words hold; another complaint counts only beside a question. */
export const signsOf = (text: string): readonly Sign[] => {
  const signs = (Object.keys(patterns) as Sign[]).filter((sign) => patterns[sign].test(text))
  return signs.some((sign) => asks.has(sign)) ? signs : signs.filter((sign) => sign !== 'another-complaint')
}
