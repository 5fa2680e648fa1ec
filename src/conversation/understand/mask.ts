import { passwordLabel, secretRules, type SecretRule } from './secret-rules.ts'
import { looksLikeSecret } from './secret-shape.ts'

/** What stands where a secret stood. */
const hidden = '[hidden]'

/** A password told anywhere near the word: "password Welkom01 does not work", "ww voor teams is nog Zomer2026!". */
const nearby = new RegExp(String.raw`(${passwordLabel})([^\n]{1,80}\S{0,200})`, 'giu')

/** Masks passwords, codes, tokens and cookies in what somebody wrote. Runs before anything is kept, logged or sent on; twice is as good as once. */
export const mask = (text: string): string =>
  secretRules
    .reduce((masked, rule) => masked.replace(rule.finds, (...match: string[]) => replaced(match, rule)), text)
    .replace(nearby, (_, label: string, rest: string) => label + rest.replace(/\S+/gu, hideSecret))

const hideSecret = (word: string): string => (looksLikeSecret(word) ? hidden : word)

const replaced = ([whole = '', before = '', secret = '']: readonly string[], { when }: SecretRule): string =>
  secret === hidden || secret === '' || (when && !when(secret)) ? whole : before + hidden
