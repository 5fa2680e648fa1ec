import type { Answer } from './answer.ts'
import { createRecent } from './recent.ts'

const tenMinutes = 600_000
const mostRemembered = 4_000

/**
 * Teams sends an activity again when it heard nothing for a while: within ten minutes the same id gets the same answer
 * and no second turn.
 */
export const createOnce = (): ((id: string, answer: () => Promise<Answer>) => Promise<Answer>) => {
  const answers = createRecent<Promise<Answer>>(mostRemembered, tenMinutes, () => performance.now())
  return (id, answer) => {
    const known = answers.get(id)
    if (known) return known
    const fresh = answer()
    answers.set(id, fresh)
    return fresh
  }
}
