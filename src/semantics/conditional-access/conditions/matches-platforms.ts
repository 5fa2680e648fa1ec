import type { PolicyConditions } from '../../../model/facts/conditional-access.ts'
import type { Platform } from '../scenario.ts'
import { every, holds, not, some, type Truth } from '../truth.ts'

/** Whether a policy is about this platform; `all` also means platforms that have no name of their own, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions#device-platforms */
export const matchesPlatforms = (condition: PolicyConditions['platforms'], platform: Platform | undefined): Truth => {
  if (!condition) return true
  const { includePlatforms, excludePlatforms } = condition
  return every([
    some([holds(includePlatforms, 'all'), holds(includePlatforms, platform)]),
    not(some([holds(excludePlatforms, 'all'), holds(excludePlatforms, platform)])),
  ])
}
