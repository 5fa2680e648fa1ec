import type { LookUpResult } from '../../conversation/look-up-stages.ts'
import type { Line } from '../../look-ups/view.ts'
import type { Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { linkText } from '../link-text.ts'
import type { LookUpLine, LookUpSection } from './look-up-data.ts'
import { said } from './said.ts'

/** The sections of a look-up in the reader's words; what may be why a sign-in fails stands out, in words too. */
export const viewSections = (
  reader: Reader,
  { view: { sections }, name, page = '' }: Extract<LookUpResult, { is: 'shown' }>,
  words: Words,
): readonly LookUpSection[] => {
  const last = sections.some(({ link }) => link !== undefined) ? -1 : sections.length - 1
  return sections.map(({ title, lines, link = '' }, index) => {
    const url = index === last ? page : link
    const told = said(reader, title, words)
    return {
      // What the card is called need not be said twice.
      title: title.is === 'value' && title.value === name ? '' : told,
      lines: lines.map((line) => lineOf(reader, line, words)),
      url,
      link: url && linkText(url, words),
    }
  })
}

const lineOf = (reader: Reader, { label, value, isNotable }: Line, words: Words): LookUpLine => ({
  label: words.lookUps.labels[label],
  text: said(reader, value, words),
  note: isNotable ? words.lookUps.notable : '',
  weight: isNotable ? 'Bolder' : 'Default',
})
