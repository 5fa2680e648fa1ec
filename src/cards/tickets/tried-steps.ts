import type { TicketDraft } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { checkWords } from '../seen-lines.ts'

/** The steps that were advised to the person and done in vain, in the words of the reader, once each. */
export const triedSteps = (reader: Reader, { tried = [] }: TicketDraft, words: Words): readonly string[] => {
  const steps = tried.flatMap((problem) =>
    problem.remedies
      .filter((remedy) => remedy.by === 'user' && remedy.for !== 'agent' && remedy.for !== 'admin')
      .map(({ step, values }) =>
        say(reader, checkWords(words, problem).steps[step] ?? step, { ...problem.values, ...values }),
      ),
  )
  return [...new Set(steps)]
}
