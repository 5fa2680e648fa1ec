import type { Verb } from '../conversation/conversation.ts'
import type { Values } from '../model/value.ts'
import { say, type Reader } from '../text/format.ts'
import { words, type Words } from '../text/words.ts'
import type { Button, CardData } from './template-data.ts'

type NoticeName = Exclude<keyof Words['notices'], never>

/** Which buttons a notice offers. */
const verbsOf: Readonly<Record<NoticeName, readonly Verb[]>> = {
  welcome: ['help', 'language'],
  help: ['language'],
  greeting: ['help', 'language'],
  thanks: [],
  empty: ['help'],
  'out-of-scope': ['help'],
  'started-over': [],
  'language-set': ['help', 'language'],
  'personal-chat-only': [],
  'nothing-to-repeat': ['help'],
  broken: ['again', 'start-over'],
  replaced: [],
  asking: ['start-over'],
}

/** Data of a notice: a title, a few lines and sometimes examples to try. */
export const noticeData = (reader: Reader, card: string, name: NoticeName, values: Values = {}): CardData => {
  const { notices, examples } = words[reader.language]
  const { title, text, tip, examples: examplesTitle } = notices[name]
  return {
    template: 'notice',
    data: {
      language: reader.language,
      card,
      fallback: `${title} ${say(reader, text, values)}`,
      title,
      text: say(reader, text, values),
      tip,
      examplesTitle,
      examples: examplesTitle === '' ? [] : examples.map((example) => ({ text: example })),
      buttons: buttonsFor(reader, verbsOf[name]),
    },
  }
}

/** Buttons in the reader's language; `details` says what it will do next. */
export const buttonsFor = ({ language }: Reader, verbs: readonly Verb[], detailsShown = false): readonly Button[] => {
  const { buttons } = words[language].advice
  const titles: Readonly<Record<Verb, string>> = {
    details: detailsShown ? buttons.hideDetails : buttons.showDetails,
    again: buttons.again,
    'start-over': buttons.startOver,
    language: buttons.otherLanguage,
    help: buttons.help,
  }
  return verbs.map((verb) => ({ verb, title: titles[verb] }))
}
