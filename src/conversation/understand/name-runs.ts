import { isOrdinaryWord } from '../../diagnosis/ordinary-words.ts'
import { canStand } from './can-stand.ts'
import { canBeName } from './person-names.ts'
import { isTicketWord } from './ticket-words.ts'

/** Words in a row that can be a name. */
export interface NameRun {
  /** The whole run, or the pairs in it when it may hold other words. */
  readonly names: readonly string[]
  readonly start: number
  readonly end: number
  /** Words that are no particle. */
  readonly words: number
  readonly isCapital: boolean
  /** How people sign in: "s.jansen". */
  readonly isAlias: boolean
}

type Kind = 'alias' | 'initial' | 'name' | 'particle' | 'other'
interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly isCapital: boolean
}

const particle = /^(?:van|de|der|den|het|ten|ter|te|von|vom|zu|el|al|la|le|da|dos|di|del|bin|ibn|v\.?d\.?|['’]t)$/iu
/** Given names that are also words: a name only beside another. */
const alsoWords: ReadonlySet<string> = new Set(
  (
    'mei may april june august will mark grace rose joy bill art rob jack frank grant faith hope ray sue pat dawn guy drew sam max eve jan ivy ' +
    'amber ruby pearl dean earl duke penny sandy rich nick gene norm wade chase lance miles dale glen cliff heath storm bo roos wolf victor ' +
    'carol chris christian joan paris florence charity summer autumn sunny lily iris daisy page baker cook west young long short king small brown ' +
    'white black green gray grey stone wood hill field park lane street marsh bush rice price cash bell ball fox wolf bird fish lamb bakker visser ' +
    'smit kok klein groot lang kort wit zwart bruin berg bos brink dijk vos haan prins koning bron boer meester'
  ).split(' '),
)
const alias = /^\p{L}{1,20}[._]\p{L}{2,20}(?:[._-]\p{L}{2,20}){0,2}$/u
const noAlias =
  /(?:^(?:www|login|portal|outlook|office|admin|mail|teams|aka|my|app|apps|asp|node)[._])|[._](?:com|nl|net|org|eu|be|uk|de|io|ms|co|exe|dll|msi|pst|ost|docx?|xlsx?|pptx?|pdf|png|jpe?g|csv|txt|zip|html?|aspx?|php|js|ts|json|xml|ps1|bat|log|local|onmicrosoft|microsoft)$/iu
const initial = /^(?:\p{Lu}\.?|(?:\p{L}\.){1,4})$/u

const tokenPattern = /[\p{L}\p{N}][\p{L}\p{N}'’._-]*|['’]t(?= )/gu

const kindOf = (word: string, prose: string, start: number): Kind => {
  const before = prose[start - 1] ?? ' '
  const after = prose[start + word.length] ?? ' '
  if (/[@/\\#$%&=<>]/u.test(before) || /[@/\\#%&=]/u.test(after)) return 'other'
  if (alias.test(word) && !initial.test(word))
    return noAlias.test(word) || word.split(/[._]/u).every(isWord) ? 'other' : 'alias'
  if (particle.test(word)) return 'particle'
  if (initial.test(word) && !/^[IA]$/u.test(word)) return 'initial'
  return isNamePart(word) ? 'name' : 'other'
}

const isWord = (word: string): boolean => isOrdinaryWord(word.toLowerCase()) || isTicketWord(word)

/** A word that is neither a word of tickets and offices nor an app; a capital outweighs being an everyday word. */
const isNamePart = (word: string): boolean => {
  if (
    !/^\p{L}[\p{L}'’-]+$/u.test(word) ||
    /['’]n$/u.test(word) ||
    !word.split('-').every((part) => part === '' || canBeName(part))
  )
    return false
  const isUpper = /^\p{Lu}{2,}$/u.test(word)
  if (isTicketWord(word) || !canStand(/^\p{Lu}/u.test(word) && !isUpper ? word : word.toLowerCase())) return false
  return !isUpper || word.length > 3
}

const cut = (raw: string): string => raw.replace(/(?<=\p{L}{2})[.'’_-]+$|['’]s$/u, '')

const tokensIn = (prose: string): readonly Token[] =>
  [...prose.matchAll(tokenPattern)].map(({ 0: raw, index: start }) => {
    const word = cut(raw)
    return {
      word,
      start,
      end: start + word.length,
      kind: kindOf(word, prose, start),
      isCapital: /^(?:[dl]['’])?\p{Lu}/u.test(word),
    }
  })

const joins = (prose: string, one: Token, next: Token): boolean => /^ {1,2}$/u.test(prose.slice(one.end, next.start))

/** Runs of words that can be a name, in any case, without things, everyday words and what stands in quotes. */
export const nameRunsIn = (prose: string): readonly NameRun[] => {
  const runs: Token[][] = []
  let run: Token[] = []
  const close = (): void => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  const tokens = tokensIn(prose)
  tokens.forEach((token, index) => {
    const last = run.at(-1)
    if (last && !joins(prose, last, token)) close()
    if (goesOn(prose, tokens, index)) run.push(token)
    else close()
  })
  close()
  return runs.flatMap((one) => runOf(prose, one) ?? [])
}

/** Words that are names beside a name count beside one only. */
const goesOn = (prose: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (token.kind !== 'other') return true
  if (!alsoWords.has(token.word.toLowerCase())) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isName = (one: Token | undefined): boolean => one?.kind === 'name' || one?.kind === 'initial'
  const family = tokens.slice(at + 1, at + 4).find(({ kind }) => kind !== 'particle')
  return (
    (!!after && joins(prose, token, after) && (isName(after) || (after.kind === 'particle' && isName(family)))) ||
    (!!before && joins(prose, before, token) && (isName(before) || before.kind === 'particle'))
  )
}

const thingsAfter =
  /^[ -](?:group|groep|team|policy|policies|beleid|apps?|applicatie|application|licen[sc]es?|licenties?|afdeling|department|project|site|portal|portaal|servers?|domain|domein|channel|kanaal|list|lijst|room|printer|wifi|environment|omgeving|role|rol|tenant|bv|ltd|inc|gmbh|module|connector|add-?in|plugin|client|console|dashboard|rapport|report|page|pagina)(?![\p{L}])/iu
const thingsBefore =
  /\b(?:group|groep|team|policy|app|applicatie|application|programma|department|afdeling|company|bedrijf|project|licentie|licen[sc]e|server|site|tenant|role|rol|module|error|fout|foutmelding|melding|message)\s+["'“‘]?$/iu
const determined =
  /(?:^|[^\p{L}])(?:the|a|an|de|het|een|this|that|these|dit|dat|deze|die|my|our|mijn|onze|ons|your|je|jullie|no|geen|any|every|elke|alle)\s+$/iu

const runOf = (prose: string, all: readonly Token[]): NameRun | undefined => {
  const from = all.findIndex(
    ({ kind, isCapital }, index) => kind !== 'particle' || isCapital || leads(prose, all, index),
  )
  const tokens = from < 0 ? [] : all.slice(from, all.findLastIndex(({ kind }) => kind !== 'particle') + 1)
  const [first, last] = [tokens[0], tokens.at(-1)]
  const own = tokens.filter(({ kind }) => kind !== 'particle')
  if (!first || !last || own.every(({ kind, word }) => kind === 'initial' || isWord(word))) return undefined
  const before = prose.slice(Math.max(0, first.start - 40), first.start)
  const isCapital = own.every((token) => token.isCapital)
  if (/["“‘]$/u.test(before) || thingsBefore.test(before) || thingsAfter.test(prose.slice(last.end, last.end + 20)))
    return undefined
  if (!isCapital && determined.test(before)) return undefined
  const names = namesOf(prose, tokens, isCapital)
  return {
    names,
    start: first.start,
    end: last.end,
    words: own.length + (own.length === 1 && tokens.length > 1 ? 1 : 0),
    isCapital,
    isAlias: own.some(({ kind }) => kind === 'alias'),
  }
}

/** A particle in small letters begins a name only after a title: "mw. van der Berg". */
const leads = (prose: string, all: readonly Token[], index: number): boolean => {
  const start = all[index]?.start ?? 0
  return (
    index === 0 &&
    /\b(?:mw|mevr|mevrouw|dhr|meneer|heer|mr|mrs|ms|dr|user|gebruiker)\.?\s+$/iu.test(prose.slice(0, start))
  )
}

/** Two words, with their particles, are a name; more in small letters may hold a word that is none. */
const namesOf = (prose: string, tokens: readonly Token[], isCapital: boolean): readonly string[] => {
  const text = (from: Token | undefined, to: Token | undefined): string => prose.slice(from?.start, to?.end)
  const own = tokens.filter(({ kind }) => kind !== 'particle')
  const whole = text(tokens[0], tokens.at(-1))
  if (own.length <= 2 || (isCapital && own.length <= 4)) return [whole]
  return own.slice(1, 4).map((token, index) => text(own[index], token))
}
