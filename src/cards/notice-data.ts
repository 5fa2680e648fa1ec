import type { Verb } from '../conversation/conversation.ts'
import type { Values } from '../model/value.ts'
import { say, type Reader } from '../text/format.ts'
import { words, type Words } from '../text/words.ts'
import { spoken } from './spoken.ts'
import type { Button, CardData } from './template-data.ts'

type NoticeName = keyof Words['notices']

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
  const { title, tip, examples: examplesTitle } = notices[name]
  const text = say(reader, notices[name].text, values)
  return {
    template: 'notice',
    data: {
      language: reader.language,
      card,
      fallback: spoken([title, text]),
      title,
      text,
      tip,
      examplesTitle,
      examples: examplesTitle === '' ? [] : examples.map((example) => ({ text: example })),
      buttons: buttonsFor(reader, verbsOf[name]),
    },
  }
}

/** Where there are more than two. */
const modes = {
  details: 'primary',
  again: 'primary',
  'start-over': 'secondary',
  language: 'secondary',
  help: 'primary',
} as const satisfies Record<Verb, Button['mode']>

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
  const fits = verbs.length <= 2
  return verbs.map((verb) => ({ verb, title: titles[verb], mode: fits ? 'primary' : modes[verb] }))
}
