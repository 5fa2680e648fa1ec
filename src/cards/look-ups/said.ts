import type { Said } from '../../look-ups/view.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'

/** What stands behind a label, in words; what is empty and what was not read never look the same. */
export const said = (reader: Reader, it: Said, words: Words): string => {
  const { lookUps, families, advice } = words
  switch (it.is) {
    case 'value':
      return say(reader, '{value}', { value: it.value })
    case 'word':
      return say(reader, lookUps.words[it.word], it.values)
    case 'list':
      return together(
        reader,
        it.how,
        it.items.map((item) => said(reader, item, words)),
      )
    case 'family':
      return families[it.family]
    case 'owner':
      return advice.by[it.owner].agent
    case 'not-set':
      return lookUps.notSet
    case 'not-known':
      return lookUps.notKnown
  }
}

const locales = { en: 'en-GB', nl: 'nl-NL' } as const

const together = ({ language }: Reader, how: 'and' | 'or', items: readonly string[]): string =>
  new Intl.ListFormat(locales[language], { type: how === 'or' ? 'disjunction' : 'conjunction' }).format(items)
