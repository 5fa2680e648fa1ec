import type { Conversation, Stage } from '../conversation/conversation.ts'
import type { Reader } from '../text/format.ts'
import { words } from '../text/words.ts'
import { adviceData } from './advice-data.ts'
import { noticeData } from './notice-data.ts'
import { progressData } from './progress-data.ts'
import { render } from './render.ts'
import { spoken } from './spoken.ts'
import type { CardData } from './template-data.ts'

/** A card on its way to the screen. */
export interface Shown {
  /** The message it belongs to: the same id updates it in place. */
  readonly card: string
  /** Adaptive Card JSON. */
  readonly content: object
  /** One line for notifications. */
  readonly summary: string
}

/** What a conversation has on screen: usually one card; the message of a replaced examination is closed first. */
export const views = (conversation: Conversation): readonly Shown[] => {
  const { stage } = conversation
  const replaced =
    stage.is === 'examining' && stage.replaces
      ? [shown(stage.replaces, noticeData(readerOf(conversation), stage.replaces, 'replaced'))]
      : []
  return [...replaced, shown(stage.card, dataOf(conversation))]
}

/** A notification shows on locked screens: only the title. */
const shown = (card: string, data: CardData): Shown => ({
  card,
  content: render(data),
  summary: spoken([data.data.title]),
})

const readerOf = ({ language, zone }: Conversation): Reader => (zone ? { language, zone } : { language })

const dataOf = (conversation: Conversation): CardData => {
  const { stage } = conversation
  return (dataByStage[stage.is] as (stage: Stage, reader: Reader) => CardData)(stage, readerOf(conversation))
}

const dataByStage = {
  idle: (stage, reader) => noticeData(reader, stage.card, stage.showing),
  broken: (stage, reader) => noticeData(reader, stage.card, 'broken', { reference: stage.reference }),
  asking: (stage, reader) => noticeData(reader, stage.card, 'asking'),
  examining: (stage, reader) => progressData(reader, stage, words[reader.language]),
  advising: (stage, reader) => adviceData(reader, stage, words[reader.language]),
} as const satisfies { [S in Stage['is']]: (stage: Extract<Stage, { is: S }>, reader: Reader) => CardData }
