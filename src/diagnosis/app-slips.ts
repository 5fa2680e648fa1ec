import { knownApps } from '../knowledge/apps.ts'
import { editDistance } from '../model/edit-distance.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { plain } from './plain.ts'

const slipsOf = (word: string, slips: string): Readonly<Record<string, string>> =>
  Object.fromEntries(slips.split(' ').map((slip) => [slip, word]))
/** Short words, and words that are ordinary as well, only in the slips that people make. */
const usual: Readonly<Record<string, string>> = {
  ...slipsOf('teams', 'teems taems teasm teamss temas tems teans teamz teeams tteams'),
  ...slipsOf('excel', 'excell exel exell excle ecxel exccel exels'),
  ...slipsOf('planner', 'plannr plannner plannar'),
  ...slipsOf('onenote', 'onnote onenot'),
}

/** Letters from which one slip, and two slips, are more likely than another word. */
const fewest = 6
const long = 9
const fewestOfPhrase = 8

const isLongPhrase = (word: string): boolean => word.includes(' ') && word.length >= fewestOfPhrase

const names: ReadonlySet<string> = new Set(
  knownApps
    .filter(({ background }) => !background)
    .flatMap(({ words }) => words)
    .filter((word) => !word.includes('.'))
    .map(plain),
)

/** The words of Microsoft's apps that no other word is near to, by their first letter: names that were made up, and phrases. */
const distinct: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...names].filter(
    (word) =>
      word === 'outlook' || (word.length >= fewest && (isLongPhrase(word) || !word.split(' ').every(isOrdinaryWord))),
  ),
  (word) => word[0] ?? '',
)

/** The word of one of Microsoft's apps that these words (plain) were meant to be: "sharepiont", "powr bi"; undefined for ordinary words and other names. */
export const appWordNear = (said: string): string | undefined => {
  const known = Object.hasOwn(usual, said) ? usual[said] : undefined
  if (known) return known
  if (said.length < fewest - 1 || names.has(said) || said.split(' ').every(isOrdinaryWord)) return undefined
  // Nobody slips on the first letter.
  return distinct.get(said[0] ?? '')?.find((word) => isSlipOf(said, word))
}

/** Another ending ("planners", "dynamic") makes another word. In a phrase one word is mistyped, and its others tell that it is meant. */
const isSlipOf = (said: string, word: string): boolean => {
  const most = word.length >= long && !word.includes(' ') ? 2 : 1
  if (Math.abs(said.length - word.length) > most || said.startsWith(word) || word === `${said}s`) return false
  const spoken = said.split(' ')
  const wanted = word.split(' ')
  const wrong = wanted.flatMap((one, at) => (one === spoken[at] ? [] : [[one, spoken[at] ?? ''] as const]))
  const [slip] = wrong
  if (spoken.length !== wanted.length || wrong.length !== 1 || !slip) return false
  return editDistance(...slip, most) <= most
}

/** How many words of a text are looked at: a slip stands in what somebody wrote, not deep in what they pasted. */
const mostWords = 60
const longestPhrase = 4

/** The first words of a text (plain) with such slips put right. */
export const withoutSlips = (text: string): string => {
  const words = text.split(' ', mostWords)
  const right: string[] = []
  for (let at = 0; at < words.length;) {
    const found = slipAt(words, at)
    right.push(found?.word ?? words[at] ?? '')
    at += found?.length ?? 1
  }
  return right.join(' ')
}

const slipAt = (
  words: readonly string[],
  at: number,
): { readonly word: string; readonly length: number } | undefined => {
  for (let length = longestPhrase; length > 0; length -= 1) {
    const word = at + length <= words.length ? appWordNear(words.slice(at, at + length).join(' ')) : undefined
    if (word !== undefined) return { word, length }
  }
  return undefined
}
