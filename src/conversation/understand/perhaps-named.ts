import { isAboutWriter } from './about-writer.ts'
import { nameRunsIn, type NameRun } from './name-runs.ts'
import { withoutOurs } from './without-ours.ts'
import { withoutPage } from './without-page.ts'

/** Names that may be somebody's, at most four: likely whom the message is about, and others it holds. */
export interface NamesPerhaps {
  readonly likely: readonly string[]
  readonly others: readonly string[]
}

/** So much is read for names: whom it is about is said early. */
const most = { characters: 700, names: 4 }

const verb = String.raw`(?:can.?t|cannot|can|could|couldn.?t|is|isn.?t|was|wasn.?t|has|hasn.?t|had|gets?|got|keeps|says?|said|tried|tries|needs|wants|should|would|must|lost|forgot|locked|blocked|called|calls|phoned|reports?|reported|does|doesn.?t|did|didn.?t|will|won.?t|sees|misses|still|also|only|just|no|not|cant|kan|kon|krijgt|kreeg|komt|kwam|heeft|had|wordt|werd|blijft|bleef|zegt|zei|meldt|meldde|belt|belde|mist|ziet|zag|moet|moest|wil|wilde|mag|zou|staat|stond|zit|zat|raakt|vraagt|vroeg|niet|geen|nog|ook|net|weer|al|vandaag|sinds|since|unable|nieuwe?|new|out|logt|logs)`
const follows = new RegExp(String.raw`^(?:\s*(?:[:,;(/|\n?!.)]|[-–—]\s|$)|['’]?s?\s+(?:${verb})(?![\p{L}\p{N}]))`, 'iu')
/** A single word is somebody only before what people do or have done to them. */
const followsOne = new RegExp(
  String.raw`^(?:\s*[:,]|['’]?s?\s+(?:can.?t|cant|cannot|is (?:locked|stuck|unable|out)|has (?:no|lost|a new|forgotten)|gets?|says|called|phoned|needs|wants|lost|forgot|kan|krijgt|komt|heeft|belt|belde|zegt|meldt|mist|wil|moet|is (?:haar|zijn))(?![\p{L}\p{N}]))`,
  'iu',
)
const greeting = String.raw`(?:hi|hello|hey|hoi|hallo|dag|beste|all|team|goedemorgen|goedemiddag|good (?:morning|afternoon)|please|pls|ok|okay|so|and|en|also|ook|hmm|fyi|again|urgent|spoed|help)`
const kind = String.raw`(?:(?:the|de|het|a|an|een|my|our|mijn|onze|new|nieuwe?)\s+){0,2}(?:user|caller|employee|colleague|starter|joiner|hire|guest|contractor|intern|manager|customer|client|student|teacher|gebruiker|gebruikster|beller|medewerker|medewerkster|collega|gast|klant|stagiaire?|melder|docent|mw|mevr|mevrouw|dhr|meneer|heer|mr|mrs|ms|dr|starter)\b\.?`
const opens = new RegExp(
  String.raw`(?:^|[.!?;:\n(]\s*|,\s*|\b(?:but|maar|because|omdat|want|while|terwijl|and|en)\s+)(?:${greeting}[\s,!:.-]+){0,3}(?:${kind}\s*[:,-]?\s*)?$`,
  'iu',
)
const label =
  /(?:^|[\n,;(.]\s*)(?:(?:affected|reported|getroffen)\s)?(?:user ?name|user|caller|called by|name|employee|requester|reporter|requested for|on behalf of|person|contact|account|upn|login|who|naam|gebruikersnaam|gebruiker|beller|melder|aanvrager|medewerker|betreft|wie|persoon|collega|inzake)\s*(?:[:=]|\s[-–]\s)\s*(?:mr\.?|mrs\.?|ms\.?|mw\.?|mevr\.?|mevrouw|dhr\.?|de heer)?\s*$/iu
const personal =
  /\b(?:got|have|had|heb|hebben|kreeg|spoke (?:to|with)|talking to|call(?:ed)? (?:from|by|with|for)|phone (?:with|from)|ticket (?:from|of|for|van|voor)|gesproken met|sprak|belletje van|telefoontje van|gebeld door|vraag van|melding van|namens|on behalf of|about|over|regarding|help|for|voor|with|met|bij|van|of|added|toegevoegd|why|waarom|whether|of|dat|if|as|gets?|getting|krijg|log)\s+(?:(?:user|caller|colleague|gebruiker|collega|medewerker|mw|mevr|mevrouw|dhr|meneer|mr|mrs|ms)\.?\s+)?$/iu
/** "got anna on the phone", "heb lieke hier". */
const present =
  /^\s*,?\s*(?:on (?:the )?(?:phone|line|teams)|at (?:my|the|our) desk|here|hier|aan (?:de )?(?:lijn|telefoon|balie)|aan (?:mijn|m['’]n|het) (?:bureau|loket))(?![\p{L}])/iu
/** "I can't get lieke schuurman signed in": the agent's doing, somebody else's trouble. */
const getsThemIn = /\b(?:get|getting|got|krijg|krijgen|krijgt|help|helping|log)\s+(?:user\s|gebruiker\s)?$/iu
const beingLetIn =
  /^\s+(?:logged|signed|ingelogd|aangemeld|aan de praat|to (?:log|sign)|back (?:in|into)|unlocked|working|(?:er )?(?:niet |weer )?in(?![\p{L}])|niet (?:in|aan))/iu

/** "gedeeld door Anna Bakker", "Jan de Vries gave me access": who helped, not who is in trouble. */
const helpedBy = /(?<!\b(?:called|reported|gebeld|gemeld|raised) )\b(?:by|door)\s+$/iu
const helped =
  /^\s+(?:gave|gives|shared|invited|added|sent|told|asked|asks|gaf|deelde|stuurde|vroeg|vertelde)\s(?:me|us|mij|ons)(?![\p{L}])/iu

const titled = /(?<!\p{L})(?:mw|mevr|mevrouw|dhr|meneer|de heer|mr|mrs|ms)\.?\s+$/iu

/** How likely it is that a run of words is who the message is about: 0 most; undefined when it is nobody. */
const rankOf = (prose: string, run: NameRun): 0 | 1 | undefined => {
  const before = prose.slice(Math.max(0, run.start - 60), run.start)
  const after = prose.slice(run.end, run.end + 60)
  if (helpedBy.test(before) || helped.test(after)) return undefined
  if (label.test(before) || present.test(after)) return 0
  if (run.isAlias || titled.test(before)) return 0
  const isFirst = opens.test(before)
  if (run.words === 1) return isFirst && followsOne.test(after) ? 0 : undefined
  if (isFirst) return 0
  if (run.isCapital || personal.test(before) || follows.test(after)) return personal.test(before) ? 0 : 1
  return 1
}

const ownExcept = (prose: string, runs: readonly NameRun[]): readonly NameRun[] =>
  runs.filter(
    ({ start, end }) =>
      getsThemIn.test(prose.slice(Math.max(0, start - 60), start)) && beingLetIn.test(prose.slice(end, end + 60)),
  )

/**
 * Names in any case that may be somebody's, for those who may ask about others: "lieke schuurman: no mail". The words
 * alone are no proof of a person, so a directory has to know them; a person's own trouble names nobody.
 */
export const perhapsNamed = (quoted: string): NamesPerhaps => {
  const prose = withoutPage(quoted).slice(0, most.characters)
  const runs = nameRunsIn(prose)
  const isOwn =
    isAboutWriter(prose) && (!runs.some((run) => rankOf(prose, run) === 0) || isAboutWriter(withoutOurs(prose)))
  const meant = isOwn ? ownExcept(prose, runs) : runs
  const namesOf = (rank: number): readonly string[] => [
    ...new Set(meant.filter((run) => rankOf(prose, run) === rank).flatMap(({ names }) => names)),
  ]
  const likely = namesOf(0).slice(0, most.names)
  const others = namesOf(1).filter((name) => !likely.includes(name))
  return { likely, others: others.slice(0, most.names - likely.length) }
}
