import type { Choice, Plan } from '../model/plan.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import type { AdviceData, Row } from './template-data.ts'

/** What the reader may choose from, as lines to tap: people with their address, apps, or sign-ins. */
export const choiceRows = (
  reader: Reader,
  { choices = [], verdict }: Plan,
  card: string,
  { advice }: Words,
): Pick<AdviceData, 'choicesTitle' | 'choices'> => ({
  choicesTitle: choices[0]
    ? say(reader, advice.choose[choices[0].is], { cause: verdict.is === 'cause' ? 'yes' : 'no' })
    : '',
  choices: choices.map((choice, index) => ({
    ...numbered(index + 1, wordsOf(reader, choice, advice)),
    verb: 'choose',
    data: { card, n: String(index) },
  })),
})

/** The number can be typed instead. */
const numbered = (number: number, row: Told): Told => ({ ...row, title: `${number} · ${row.title}` })

type Told = Pick<Row, 'title' | 'text' | 'note'>

const wordsOf = (reader: Reader, choice: Choice, { choose }: Words['advice']): Told => {
  if (choice.is === 'person') {
    const { displayName, userPrincipalName } = choice.person
    return { title: plain(reader, displayName), text: plain(reader, userPrincipalName), note: '' }
  }
  if (choice.is === 'app') return { title: plain(reader, choice.app.displayName), text: '', note: '' }
  const { at, app, errorCode, times = 1, since } = choice.sighting
  const values = { at: { instant: at }, app: app || 'none', code: String(errorCode) }
  return {
    title: say(reader, choose.eventTitle, values),
    text: say(reader, choose.eventCode, values),
    note: times > 1 && since ? say(reader, choose.eventTimes, { times, since: { instant: since } }) : '',
  }
}

const plain = (reader: Reader, name: string): string => say(reader, '{name}', { name })
