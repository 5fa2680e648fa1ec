import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Values } from '../model/value.ts'

/** An event of the log as values for words: `at`, `app` (`none` when it names none) and `code`. */
export const eventTold = ({ createdDateTime, appDisplayName, errorCode }: SignIn): Values => ({
  at: { instant: createdDateTime },
  app: appDisplayName || 'none',
  code: String(errorCode),
})

/** Where an event came from: `country` and `address`; for agents only. */
export const placeTold = ({ location, ipAddress }: SignIn): Values => ({
  country: location.countryOrRegion || '?',
  address: ipAddress || '?',
})
