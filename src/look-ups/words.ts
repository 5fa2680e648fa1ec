import { generalWords, type GeneralWord } from './general-words.ts'
import { policyWords, type PolicyWord } from './policy-words.ts'

/** Every word a look-up can say; the text of each stands in `src/text/{en,nl}/look-ups`. */
export const lookUpWords: readonly Word[] = [...generalWords, ...policyWords]

/** A word a look-up can say. */
export type Word = GeneralWord | PolicyWord
