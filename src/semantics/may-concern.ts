import { isFailure } from '../knowledge/codes.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'

/** Whether these symptoms can mean a failure of an app with these codes: one is quoted, or none at all while an app or a sign of the cause is told. */
export const mayConcern = (codes: readonly number[], own: readonly Sign[], symptoms: Symptoms): boolean => {
  const quoted = symptoms.codes.filter(isFailure)
  if (quoted.length > 0) return quoted.some((code) => codes.includes(code))
  return symptoms.app !== undefined || symptoms.signs.some((sign) => own.includes(sign))
}
