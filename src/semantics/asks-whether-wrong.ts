import type { Sign, Symptoms } from '../model/symptoms.ts'

const questions: readonly Sign[] = ['asks-if-anything-is-wrong', 'stay-signed-in-question']
/** What a sign-in that works answers. */
const answerable: readonly Sign[] = [...questions, 'cannot-sign-in', 'password-trouble']

/** Whether somebody only asks whether anything is wrong: what takes more reading, and might not be readable, is not looked at for that. */
export const asksWhetherWrong = ({ codes, clientCodes, signs }: Symptoms): boolean =>
  codes.length === 0 &&
  clientCodes.length === 0 &&
  signs.some((sign) => questions.includes(sign)) &&
  signs.every((sign) => answerable.includes(sign))
