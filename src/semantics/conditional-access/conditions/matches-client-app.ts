import type { ClientApp } from '../scenario.ts'
import { holds, some, type Truth } from '../truth.ts'

/** Whether a policy is about clients of this kind; one that names none is about all, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions#client-apps */
export const matchesClientApp = (types: readonly string[], clientApp: ClientApp | undefined): Truth => {
  if (types.length === 0 || holds(types, 'all')) return true
  // `easSupported` is Exchange ActiveSync on some platforms only.
  const mayBeSupported = clientApp === 'exchangeActiveSync' && holds(types, 'easSupported') ? undefined : false
  return some([holds(types, clientApp), mayBeSupported])
}
