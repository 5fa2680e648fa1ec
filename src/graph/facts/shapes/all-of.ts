import type { Answer } from '../../answers/answer.ts'

/** Several answers as one: the first that failed, because a part would look complete; else their rows together. */
export const allOf = <T>(answers: readonly Answer<readonly T[]>[]): Answer<readonly T[]> => {
  const failed = answers.find(({ ok }) => !ok)
  return failed ?? { ok: true, body: answers.flatMap((answer) => (answer.ok ? answer.body : [])) }
}
