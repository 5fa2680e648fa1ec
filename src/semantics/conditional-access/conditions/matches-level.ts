import { holds, type Truth } from '../truth.ts'

/** Whether a policy is about this level of risk, or this flow; one that names none is about all, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-conditions */
export const matchesLevel = (levels: readonly string[], level: string | undefined): Truth =>
  levels.length === 0 || holds(levels, level)
