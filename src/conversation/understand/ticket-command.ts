import { mask } from './mask.ts'
import { readable } from './readable.ts'

/** A command that is nothing but a word. */
export type Word<Is extends string> = Is extends string ? { readonly is: Is } : never
type Numbered<Is extends string> = Is extends string ? { readonly is: Is; readonly number: number } : never
type MaybeNumbered<Is extends string> = Is extends string ? { readonly is: Is; readonly number?: number } : never
type WithText<Is extends string> = Is extends string
  ? { readonly is: Is; readonly number: number; readonly text: string }
  : never

/** A command about tickets; text that somebody typed is masked, and empty when they typed none. */
export type TicketCommand =
  | { readonly is: 'ticket'; readonly about: string }
  | { readonly is: 'choose'; readonly n: number }
  | Word<'still-stuck' | 'status' | 'tickets' | 'next' | 'edit' | 'send' | 'back'>
  | Numbered<'open' | 'check'>
  /** Without a number: the case at hand. */
  | MaybeNumbered<'take' | 'copy-text' | 'copy-json' | 'microsoft'>
  | WithText<'ask' | 'answer' | 'resolve' | 'reopen'>

const plainWords = {
  'still-stuck':
    /^(?:(?:no,? |nee,? )?(?:(?:i(?:['’]?m| am) )?still stuck|i(?:['’]?ve| have)? (?:already )?tried (?:it|that|this|everything)(?:,? (?:all )?(?:but )?(?:it )?(?:still )?(?:does ?n[o'’]?t|did ?n[o'’]?t|not) (?:work|help)(?:ing)?)?|tried (?:it|that|everything)(?:,? still stuck)?|(?:it |that |this )?(?:did ?n[o'’]?t|did not|does ?n[o'’]?t|does not) help|it still (?:does ?n[o'’]?t|does not) work|still (?:not working|does ?n[o'’]?t work|does not work|the same|broken)|same (?:problem|error|thing)(?: again)?|no luck|(?:het |dat |dit )?helpt niet|(?:het |dat |dit )?hielp niet|heeft niet geholpen|nog steeds (?:niet|hetzelfde|kapot|stuk)|(?:het |dit )?werkt nog (?:steeds |altijd )?niet|(?:het )?lukt nog (?:steeds |altijd )?niet|(?:ik heb (?:het|dit|alles) )?(?:al )?geprobeerd|zit nog (?:steeds )?vast|(?:ik )?kom er niet uit|zelfde (?:probleem|fout|melding)))$/u,
  status:
    /^(?:status|my tickets?|mijn tickets?|(?:ticket|tickets) status|status (?:of )?(?:my |mijn )?tickets?|how is my ticket|hoe staat het met mijn ticket)$/,
  tickets: /^(?:tickets|(?:all|open|alle) tickets|(?:alle )?open(?:staande)? tickets|queue|wachtrij)$/,
  next: /^(?:next|continue|verder|volgende|ga door|doorgaan)$/,
  edit: /^(?:edit|change it|wijzig(?:en)?|aanpassen|pas aan)$/,
  send: /^(?:send(?: it)?|submit|yes,? send(?: it)?|verstuur(?: het)?|versturen|verzend(?:en)?|stuur (?:het )?(?:maar|op)|ja,? verstuur(?: het)?)$/,
  back: /^(?:back|go back|terug|ga terug)$/,
} as const

const ticketWords =
  /^(?:ticket|(?:open|make|create|file|raise|log|new|get|start) (?:me )?(?:an? )?(?:new )?(?:ticket|case|incident)|escalate(?: (?:it|this))?|(?:ask|contact|tell|call|get|to) (?:the )?(?:helpdesk|help desk|service ?desk|it department|support)|(?:helpdesk|help desk|service ?desk)|(?:een )?ticket (?:maken|aanmaken|openen|graag)|maak (?:een )?(?:nieuw )?ticket(?: aan)?|open (?:een )?ticket|nieuw ticket|escaleer(?: dit)?|(?:vraag|bel|meld(?: het| dit)?(?: bij| aan)?|naar) (?:de |het )?(?:helpdesk|servicedesk|support)|meld (?:het|dit))$/u
const forOther = /^(?:(?:open|make|create|maak) (?:an? |een )?)?ticket (?:for|about|voor|over|namens) (.{2,300})$/isu

const number = String.raw`(?:ticket |case |zaak |nr\.? |nummer |no\.? )?#?(\d{1,9})`
const numbered = {
  open: new RegExp(
    `^(?:(?:open|show|view|see|toon|bekijk|zie)(?: me)?|ticket|status(?: of| van)?) ${number}$|^#(\\d{1,9})$`,
  ),
  check: new RegExp(`^(?:check|examine|controleer|onderzoek) (?:ticket |case |#)(\\d{1,9})$`),
} as const
const optional = {
  take: new RegExp(`^(?:take|claim|neem|pak|ik neem)(?: ${number})?$`),
  'copy-text': new RegExp(`^(?:copy|copy text|kopieer|kopie|tekst)(?: ${number})?$`),
  'copy-json': new RegExp(`^(?:json|copy json)(?: ${number})?$`),
  microsoft: new RegExp(`^microsoft(?: support)?(?: ${number})?$`),
} as const
const withText = {
  ask: new RegExp(`^(?:ask|vraag) ${number}(?!\\d)(?:[\\s:,.-]+(.*))?$`, 'isu'),
  answer: new RegExp(`^(?:answer|reply|antwoord|reageer op) ${number}(?!\\d)(?:[\\s:,.-]+(.*))?$`, 'isu'),
  resolve: new RegExp(
    `^(?:resolve|resolved|solve|solved|close|opgelost|los op|sluit) ${number}(?!\\d)(?:[\\s:,.-]+(.*))?$`,
    'isu',
  ),
  reopen: new RegExp(`^(?:reopen|re-open|heropen) ${number}(?!\\d)(?:[\\s:,.-]+(.*))?$`, 'isu'),
} as const

/** The most somebody can type behind a command, in characters. */
const longest = 2_000

/** Reads a short command; `plain` is lower case, on one line, without a slash or final marks. */
export const shortTicketCommand = (plain: string): TicketCommand | undefined => {
  if (ticketWords.test(plain)) return { is: 'ticket', about: '' }
  if (/^[1-5]$/.test(plain)) return { is: 'choose', n: Number(plain) }
  const word = keysOf(plainWords).find((name) => plainWords[name].test(plain))
  if (word) return { is: word }
  for (const is of keysOf(numbered)) {
    const found = numbered[is].exec(plain)
    if (found) return { is, number: Number(found[1] ?? found[2]) }
  }
  for (const is of keysOf(optional)) {
    const found = optional[is].exec(plain)
    if (found) return { is, ...(found[1] ? { number: Number(found[1]) } : {}) }
  }
  return undefined
}

/** Reads a command that carries text: `ask 123 Which browser?`, `ticket for my colleague`. */
export const longTicketCommand = (text: string): TicketCommand | undefined => {
  if (text.length > longest * 2) return undefined
  const written = readable(text)
    .trim()
    .replace(/^\/(?=\p{L})/u, '')
  const other = forOther.exec(written)
  if (other?.[1] && !/^#?\d+$/.test(other[1])) return { is: 'ticket', about: mask(other[1].trim()) }
  for (const is of keysOf(withText)) {
    const found = withText[is].exec(written)
    if (found) return { is, number: Number(found[1]), text: typed(found[2] ?? '') }
  }
  return undefined
}

/** What somebody typed for others to read: secrets masked, cut. */
export const typed = (text: string): string => mask(readable(text).trim()).slice(0, longest).toWellFormed()

const keysOf = <T extends object>(map: T): readonly (keyof T)[] => Object.keys(map) as (keyof T)[]
