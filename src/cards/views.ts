import type { Conversation, Stage } from '../conversation/conversation.ts'
import type { Case } from '../conversation/ticket-stages.ts'
import { plainOrganisation, type Organisation } from '../model/organisation.ts'
import type { Reader } from '../text/format.ts'
import { words } from '../text/words.ts'
import { adviceData } from './advice-data.ts'
import { fitting } from './fitting.ts'
import { guestData } from './guest-data.ts'
import { lookedUpData } from './look-ups/looked-up-data.ts'
import { lookingUpData } from './look-ups/notice-of.ts'
import { noticeData } from './notice-data.ts'
import { progressData } from './progress-data.ts'
import type { Shown } from './shown.ts'
import { spoken } from './spoken.ts'
import type { CardData } from './template-data.ts'
import { busyData } from './tickets/busy-data.ts'
import { caseData } from './tickets/case-data.ts'
import { copyData } from './tickets/copy-data.ts'
import { formData } from './tickets/form-data.ts'
import { listData } from './tickets/list-data.ts'
import { newsData } from './tickets/news-data.ts'
import { ownData } from './tickets/own-data.ts'
import { previewData } from './tickets/preview-data.ts'
import { refusedData } from './tickets/refused-data.ts'
import { stillKnown } from './tickets/still-known.ts'

export type { Shown } from './shown.ts'

/** What a conversation has on screen: the message of something replaced is closed first, news of tickets has messages of its own, the newest card comes last. */
export const views = (conversation: Conversation, organisation: Organisation = plainOrganisation): readonly Shown[] => {
  const { stage } = conversation
  const reader = readerOf(conversation, organisation)
  const replaced =
    'replaces' in stage && stage.replaces ? [shown(stage.replaces, noticeData(reader, stage.replaces, 'replaced'))] : []
  const news = (conversation.news ?? []).map((one) => shown(one.card, newsData(reader, one, words[reader.language])))
  // News may be the first that a conversation hears (again): then there is nothing else to show.
  const newest = stage.card === '' ? [] : [shown(stage.card, dataOf(reader, stage))]
  return [...replaced, ...news, ...newest]
}

/** A notification shows on locked screens: only the title. */
const shown = (card: string, data: CardData): Shown => ({
  card,
  content: fitting(data),
  summary: spoken([data.data.title]),
})

const readerOf = ({ language, zone }: Conversation, organisation: Organisation): Reader => ({
  language,
  ...(zone ? { zone } : {}),
  organisation,
})

const dataOf = (reader: Reader, stage: Stage): CardData =>
  (dataByStage[stage.is] as (stage: Stage, reader: Reader) => CardData)(stage, reader)

const caseOf = (stage: Case, reader: Reader): CardData => {
  const said = words[reader.language]
  const known = { ...stage, ticket: stillKnown(reader, stage.ticket, said) }
  return known.showing === 'case' ? caseData(reader, known, said) : copyData(reader, known, known.showing, said)
}

const dataByStage = {
  idle: (stage, reader) => noticeData(reader, stage.card, stage.showing),
  broken: (stage, reader) => noticeData(reader, stage.card, 'broken', { reference: stage.reference }),
  asking: (stage, reader) => noticeData(reader, stage.card, 'asking'),
  examining: (stage, reader) =>
    stage.goal?.is === 'look-again'
      ? adviceData(reader, stage.goal.before, words[reader.language])
      : progressData(reader, stage, words[reader.language]),
  advising: (stage, reader) => (stage.guest ? guestData : adviceData)(reader, stage, words[reader.language]),
  referring: (stage, reader) =>
    (stage.step === 'filling' ? formData : previewData)(reader, stage, words[reader.language]),
  sending: (stage, reader) => busyData(reader, stage, words[reader.language]),
  referred: (stage, reader) => ownData(reader, stage, words[reader.language]),
  opening: (stage, reader) => busyData(reader, stage, words[reader.language]),
  changing: (stage, reader) => busyData(reader, stage, words[reader.language]),
  case: caseOf,
  tickets: (stage, reader) => listData(reader, stage, words[reader.language]),
  'looking-up': (stage, reader) => lookingUpData(reader, stage, words[reader.language]),
  'looked-up': (stage, reader) => lookedUpData(reader, stage, words[reader.language]),
  refused: (stage, reader) => refusedData(reader, stage, words[reader.language]),
} as const satisfies { [S in Stage['is']]: (stage: Extract<Stage, { is: S }>, reader: Reader) => CardData }
