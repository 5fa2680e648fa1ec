import type { Verb } from '../conversation/conversation.ts'
import type { Values } from '../model/value.ts'
import { say, type Reader } from '../text/format.ts'
import { words, type Words } from '../text/words.ts'
import { buttonsFor } from './buttons.ts'
import { helpdeskLines } from './profile-lines.ts'
import { spoken } from './spoken.ts'
import type { CardData } from './template-data.ts'

type NoticeName = keyof Words['notices']

/** Which buttons a notice offers. */
const verbsOf: Readonly<Record<NoticeName, readonly Verb[]>> = {
  welcome: ['help', 'language'],
  help: ['language'],
  'help-look-ups': ['language'],
  greeting: ['help', 'language'],
  thanks: [],
  empty: ['help'],
  'out-of-scope': ['help'],
  'started-over': [],
  'language-set': ['help', 'language'],
  'language-not-here': ['help'],
  'personal-chat-only': [],
  'nothing-to-repeat': ['help'],
  'chit-chat': ['help'],
  abuse: ['help'],
  'picture-not-kept': ['help'],
  'file-not-kept': ['help'],
  'trace-not-kept': ['help'],
  'how-to-trace': [],
  broken: ['again', 'start-over'],
  replaced: [],
  asking: ['start-over'],
}

/** Data of a notice: a title, a few lines and sometimes examples to try. */
export const noticeData = (reader: Reader, card: string, name: NoticeName, values: Values = {}): CardData => {
  const { notices, examples, helpMore, lookUpCards } = words[reader.language]
  const { title, tip, examples: examplesTitle } = notices[name]
  const text = say(reader, notices[name].text, values)
  const more = name === 'help' ? [{ text: helpMore.person }, { text: helpMore.agent }] : []
  const lookUps = name === 'help-look-ups' ? lookUpCards.help.map((line) => ({ text: line })) : []
  const notes = [...more, ...lookUps, ...helpdeskLines(reader, text)]
  return {
    template: 'notice',
    data: {
      language: reader.language,
      card,
      fallback: spoken([title, text, ...notes.map((line) => line.text)]),
      title,
      text,
      notes,
      tip,
      examplesTitle,
      examples: examplesTitle === '' ? [] : examples.map((example) => ({ text: example })),
      buttons: buttonsFor(reader, card, verbsOf[name]),
    },
  }
}
