import type { Examining } from '../conversation/conversation.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import { spoken } from './spoken.ts'
import type { CardData, Line } from './template-data.ts'

/** Data of the progress card: what is being done, and what was understood so far. */
export const progressData = (reader: Reader, stage: Examining, { advice, understood }: Words): CardData => {
  const { title } = advice.progress
  const text = stage.symptoms.who.is === 'self' ? advice.progress.text : advice.progress.textAgent
  return {
    template: 'progress',
    data: {
      language: reader.language,
      card: stage.card,
      fallback: spoken([title, text]),
      title,
      text,
      understood: linesOf(reader, stage.symptoms, understood),
    },
  }
}

const linesOf = (reader: Reader, symptoms: Symptoms, understood: Words['understood']): readonly Line[] => [
  ...(symptoms.app ? [{ text: say(reader, understood.app, { app: symptoms.app.name }) }] : []),
  ...symptoms.codes.slice(0, 3).map((code) => ({ text: say(reader, understood.code, { code: String(code) }) })),
  ...(symptoms.requestId || symptoms.correlationId ? [{ text: understood.ids }] : []),
]
