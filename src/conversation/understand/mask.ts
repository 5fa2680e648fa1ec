import { isThing } from './person-names.ts'
import { passwordLabel, secretRules, type SecretRule } from './secret-rules.ts'
import { looksLikeSecret } from './secret-shape.ts'

/** What stands where a secret stood. */
const hidden = '[hidden]'

/** A password told anywhere near the word: "password Welkom01 does not work", "ww voor teams is nog Zomer2026!". */
const nearby = new RegExp(String.raw`(${passwordLabel})([^\n]{1,80}\S{0,200})`, 'giu')

/** A password told up to five words before the word: "I tried Zomer2024! as password". */
const ahead = new RegExp(String.raw`((?<!\S)(?:\S{1,200}\s{1,3}){1,6}?)(${passwordLabel})`, 'giu')

/** Masks passwords, codes, tokens and cookies in what somebody wrote. Runs before anything is kept, logged or sent on; twice is as good as once. */
export const mask = (text: string): string => {
  let masked = text
  // A mask is shorter than the secret was, and may bring the next one near its word.
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const next = maskedOnce(masked)
    if (next === masked) return masked
    masked = next
  }
  return masked
}
const mostTurns = 8

const maskedOnce = (text: string): string =>
  secretRules
    .reduce((masked, rule) => masked.replace(rule.finds, (...match: string[]) => replaced(match, rule)), text)
    .replace(ahead, (_, before: string, rest: string) => before.replace(/\S+/gu, hideMixed) + rest)
    .replace(nearby, (_, label: string, rest: string) => label + rest.replace(/\S+/gu, hideSecret))

/** Names of computers, and words in capitals such as SKUs and policies, hold digits as passwords do. */
const label = /^\W*[A-Z]+(?:[-_][A-Z\d]+)+\W*$|^\W*[A-Z]{2,}\d+\W*$/
const hideMixed = (word: string): string =>
  word.length >= 6 && /\p{L}/u.test(word) && /\p{N}/u.test(word) && !isLabel(word) ? hideSecret(word) : word
const isLabel = (word: string): boolean => label.test(word) || isThing(word.replace(/\P{L}/gu, ''))
const hideSecret = (word: string): string => (looksLikeSecret(word) ? hidden : word)

const replaced = ([whole = '', before = '', secret = '']: readonly string[], { when }: SecretRule): string =>
  secret === '' || isHidden(secret) || (when && !when(secret)) ? whole : before + hidden

/** Nothing but what is masked already, and signs around it. */
const isHidden = (secret: string): boolean =>
  secret.includes(hidden) && !/[\p{L}\p{N}]/u.test(secret.replaceAll(hidden, ''))
