import type { Symptoms } from '../model/symptoms.ts'

/** Whether somebody only wonders, and quotes no code: what costs more reading is not looked at for that. */
export const asksWhetherWrong = ({ codes, signs }: Symptoms): boolean =>
  codes.length === 0 && (signs.includes('asks-if-anything-is-wrong') || signs.includes('stay-signed-in-question'))
