import type { LookUp, LookUpWho, Sheet } from '../../model/look-up.ts'
import { lookUpWho, withFilters } from './look-up-who.ts'
import { mask } from './mask.ts'
import { readable } from './readable.ts'
import { tellsTrouble } from './trouble.ts'
import { whatIf } from './what-if.ts'

/** A command to look something up. */
export interface LookUpCommand {
  readonly is: 'look-up'
  readonly lookUp: LookUp
  /** No person was named: whoever is at hand. */
  readonly isOfPersonAtHand?: true
  /** Only a noun and a name ("app Teams"): after a question it is an answer. */
  readonly isBare?: true
}

const show = String.raw`(?:show|view|list|toon|bekijk|geef)(?: me)?(?: (?:the|de|het))?`
const noun = (words: string): RegExp => new RegExp(`^(?:(${show}) )?(?:${words}) (.{2,120})$`, 'iu')

const sheets: readonly (readonly [Sheet, string])[] = [
  ['account', 'account|account sheet|accountgegevens'],
  ['mfa', 'mfa|2fa|methods|(?:authentication|sign-?in|security) methods|methoden|(?:aanmeld|verificatie)methoden'],
  ['devices', 'devices|apparaten|toestellen'],
  [
    'sign-ins',
    '(?:failed |mislukte )?(?:sign-?ins?|sign ins|log-?ins|sign-?in logs?|aanmeldingen|aanmeldlogboek|inlogpogingen)',
  ],
  ['groups', 'groups|memberships|groepen|groepslidmaatschappen'],
  ['licences', 'licen[cs]es?|licenties?'],
  ['apps', 'apps|applications|toepassingen'],
]
const sheetPatterns = sheets.map(
  ([is, words]) => [is, new RegExp(`^${show} ((?:${words}))(?: (.{1,200}))?$`, 'iu')] as const,
)

const policiesFor = new RegExp(`^(?:${show} )?(?:policies|beleid|beleidsregels) (?:for|on|voor|van) (.{2,160})$`, 'iu')
const whatIfWords = /^(?:what-?if|what if|wat-?als|wat als)[ ,:]+(.{5,200})$/iu
const code =
  /^(?:(?:show )?code|what is|what['’]s|what does|wat is|wat betekent|explain|leg uit)(?: code)? (AADSTS[ :-]?\d{5,8}|\d{5,7}|0x[0-9a-f]{8}|SSPR[_-]\d{4})(?: means?)?$/iu
const expiring =
  /^(?:show |list |toon )?(?:expiring(?: soon)?|what(?: is|['’]s)? expir(?:es|ing)(?: soon)?|wat verloopt(?: er)?(?: binnenkort)?|verloopt|verlopend|binnenkort verlopen)$/iu
const review =
  /^(?:check|review|controleer|beoordeel) (?:(?:the|all|our|de|het|alle|onze) )?(?:(?:conditional access|ca|access|toegangs)[ -]?)?(?:policies|beleid|beleidsregels)$/iu

const named: readonly (readonly ['policy' | 'group' | 'app', RegExp])[] = [
  ['policy', noun('policy|ca policy|conditional access policy|beleid|beleidsregel')],
  ['group', noun('group|groep')],
  ['app', noun('app|application|toepassing')],
]

/** Words no name begins with. */
const noName =
  /^(?:i|ik|my|mijn|for|voor|in|on|op|not|niet|that|which|die|dat|is|are|was|and|en|blocks|does|says|keeps|gives|will|would|wants|blokkeert|doet|zegt|geeft|wil)\b/iu
/** Words that tell what a thing does, which is trouble and no name. */
const tells =
  /\b(?:says?|gives?|shows?|blocks?|opens?|works?|asks?|keeps|does|did|wants|will|crash\w*|hangs?|loads?|me|us|zegt|geeft|toont|blokkeert|opent|werkt|vraagt|doet|wil|laadt|mij|ons)\b|\d{5}|AADSTS/iu

/** The longest, in characters. */
const longest = 240

/** Reads a request to look something up; undefined for everything else. What was typed is masked. */
export const lookUpCommand = (text: string): LookUpCommand | undefined => {
  if (text.length > 2 * longest) return undefined
  const written = mask(readable(text).trim())
  if (written.includes('\n') || written.length > longest) return undefined
  const plain = written
    .replace(/ +/g, ' ')
    .replace(/^\/(?=\p{L})/u, '')
    .replace(/ ?[.!?;,:]+$/u, '')
  if (expiring.test(plain)) return { is: 'look-up', lookUp: { is: 'expiring' } }
  if (review.test(plain)) return { is: 'look-up', lookUp: { is: 'check-policies' } }
  const asked = code.exec(plain)?.[1]
  if (asked) return { is: 'look-up', lookUp: { is: 'code', code: asked }, isBare: true }
  const tried = whatIfWords.exec(plain)?.[1]
  if (tried) return alone(whatIf(tried))
  return ofPerson(plain) ?? alone(ofPolicies(plain)) ?? byName(plain)
}

const alone = (lookUp: LookUp | undefined): LookUpCommand | undefined => lookUp && { is: 'look-up', lookUp }

const ofPerson = (plain: string): LookUpCommand | undefined => {
  for (const [is, pattern] of sheetPatterns) {
    const found = pattern.exec(plain)
    if (!found) continue
    const { rest, wanted } = is === 'sign-ins' ? withFilters(found[2] ?? '') : { rest: found[2] ?? '', wanted: {} }
    const all = /^(?:failed|mislukte)/iu.test(found[1] ?? '') ? { ...wanted, failed: true } : wanted
    const who: LookUpWho | undefined = rest === '' ? { is: 'self' } : lookUpWho(rest)
    if (!who) return undefined
    const narrowed = Object.keys(all).length > 0 ? { wanted: all } : {}
    return { is: 'look-up', lookUp: { is, who, ...narrowed }, ...(rest === '' ? { isOfPersonAtHand: true } : {}) }
  }
  return undefined
}

/** "policies for Teams", "policies for Teams anna@contoso.com", "beleid voor Power BI voor Anna Bakker". */
const ofPolicies = (plain: string): LookUp | undefined => {
  const about = policiesFor.exec(plain)?.[1]
  if (about === undefined) return undefined
  const split = /^(.+?)(?:,\s*|\s+(?:for|and|voor|en)\s+|\s+(?=\S+@\S+$))(.+)$/iu.exec(about)
  const who = split ? lookUpWho(split[2] ?? '') : undefined
  const app = who ? (split?.[1] ?? '') : about
  if (tellsTrouble(app) || noName.test(app) || tells.test(app)) return undefined
  return { is: 'policies-for', app: app.trim(), ...(who && { who }) }
}

/** Names of policies are half a sentence ("Block legacy authentication"), but never about oneself. */
const isNoName = (is: 'policy' | 'group' | 'app', name: string): boolean =>
  noName.test(name) ||
  (is === 'policy'
    ? /(?<!\p{L})(?:me|my|i|mij|mijn|ik)(?!\p{L})/iu.test(name)
    : tellsTrouble(name) || tells.test(name) || name.split(' ').length > 12)

const byName = (plain: string): LookUpCommand | undefined => {
  for (const [is, pattern] of named) {
    const found = pattern.exec(plain)
    const name = found?.[2]?.trim()
    if (!found || name === undefined) continue
    if (isNoName(is, name)) return undefined
    return { is: 'look-up', lookUp: { is, name }, ...(found[1] === undefined ? { isBare: true } : {}) }
  }
  return undefined
}
