import type { Advising } from '../conversation/conversation.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import type { Paragraph } from './template-data.ts'

/** That the sign-in log may lag and when the bot looks again by itself, or that it has. */
export const lagParagraphs = (
  reader: Reader,
  { lookAgain, lookedAgain }: Advising,
  { advice }: Words,
): readonly Paragraph[] => {
  if (lookAgain) return [paragraph(say(reader, advice.lag.waiting, { at: { instant: lookAgain.at } }))]
  return lookedAgain ? [paragraph(advice.lag.over)] : []
}

const paragraph = (text: string): Paragraph => ({ text, weight: 'Default', spacing: 'Medium' })
