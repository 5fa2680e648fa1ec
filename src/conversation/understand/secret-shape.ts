import { codeOf } from '../../knowledge/codes.ts'
import { guid } from './guid.ts'

/** What stays readable whatever stands before it: codes, ids, times, and what is masked already. */
const readable = new RegExp(
  String.raw`^\W{0,3}(?:AAD\s?STS|${guid}|20\d\d-\d\d-\d\d|\d\d?:\d\d|(?:0x[0-9a-f]{8}|SSPR_\d{4}|CAA[0-9a-f]{5})\W{0,2}$)|^\D*\[hidden\]\D*$`,
  'i',
)
const placeOrPerson = /^\W{0,3}(?:https?:|www\.)|[\w.+-]{3,80}@[\w-]{2,80}(?:\.[\w-]{2,40})*\.[a-z]{2,8}\W{0,3}$/i
/** Names of products and devices that hold digits as passwords do. */
const product =
  /^\W{0,2}(?:(?:office|o|m|d|w|microsoft|windows|dynamics)-?(?:365|10|11|7|8)\w{0,4}|win-?1[01]|(?:iphone|ipad|galaxy|pixel|samsung|ios|android|macos)-?\d{1,2}\w{0,6}|[aefps]\d{1,2}|mfa2?|2fa|3d|\d{1,4}(?:st|nd|rd|th|e|x|de|ste|am|pm|u|h|min|days?|dagen|hours?|uur|weeks?|weken|times|keer)|q[1-4]|v\d{1,3}[\d.]*|v?\d{1,4}(?:[.,]\d{1,4}){1,3})\W{0,3}$/i

/** Whether one word looks like a password or pass by itself: letters and digits mixed, or a letter, and a sign in the middle of it. */
export const looksLikeSecret = (word: string): boolean => {
  const core = word.replace(/^["'“”‘’«<({[`]+/u, '').replace(/["'“”’»>)}\]`.,;:?]+$/u, '')
  if (core.length < 5 || readable.test(word) || placeOrPerson.test(word) || product.test(core)) return false
  const letters = /\p{L}/u.test(core)
  const digits = /\p{N}/u.test(core)
  const signs = /[!$%&*#^~|\\<>{}[\]=+€£?]/u.test(core.replace(/[!?]+$/u, ''))
  return (letters && digits) || (letters && signs) || (digits && signs)
}

/** Words that follow "my password is" without being one, in English and Dutch. */
const ordinary = new Set(
  (
    'wrong incorrect expired not correct right rejected refused accepted denied locked blocked invalid fine ok okay good bad old new the a an my ' +
    'being always never no longer still again required needed asked unknown empty missing lost forgotten reset changed updated working valid too ' +
    'weak short long different same also about going already apparently really definitely only what this that it i we and or but because since when ' +
    'if then so stuck broken gone due default temporary unchanged 100% sure typed entered saved stored synced it’s its failing failed out ' +
    'fout foutief onjuist verkeerd verlopen niet juist correct goed geweigerd geaccepteerd geblokkeerd vergrendeld ongeldig kwijt vergeten oud nieuw ' +
    'oude nieuwe een het de mijn mn steeds altijd nooit geen nog weer al nodig vereist onbekend leeg gereset gewijzigd veranderd aangepast verouderd ' +
    'nu now just simply set hetzelfde anders ook vast stuk weg te zwak kort lang wel gewoon echt dus dat dit wat ik we en of maar omdat sinds als dan zeker ingetypt juiste ' +
    'toch meteen opeens ineens opnieuw teams outlook office windows microsoft entra azure sharepoint onedrive resetten wijzigen veranderen aanpassen ' +
    'reset-pagina worden werkt fout. geldig bijna binnenkort morgen vandaag gisteren today yesterday tomorrow soon unfortunately helaas'
  ).split(' '),
)

/** Whether what follows "my password is" is an ordinary word, a known AADSTS number or an id, and no password. */
export const ordinaryAfterPassword = (word: string): boolean => {
  if (readable.test(word)) return true
  const plain = word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')
  if (plain === '') return true
  return ordinary.has(plain) || (/^\d{5,7}$/.test(plain) && codeOf(Number(plain)) !== undefined)
}
