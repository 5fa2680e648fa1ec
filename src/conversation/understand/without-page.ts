import { guid } from './guid.ts'

const time = String.raw`20\d\d-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,7})?\s?Z?`

const labelledId = new RegExp(String.raw`[\p{L}][\p{L}'’_ -]{1,30}?\s?[:=]\s{0,3}["']?${guid}["']?`, 'giu')
const labelledTime = new RegExp(String.raw`[\p{L}][\p{L}'’ ]{1,20}?\s?:\s{0,3}${time}`, 'giu')
/** Looking for a label at every letter is slow: only where there is something to label. */
const onlyBeside: ReadonlyMap<RegExp, RegExp> = new Map([
  [labelledId, new RegExp(guid, 'i')],
  [labelledTime, new RegExp(time)],
])

/** What pages write, wherever it stands: sentences, and labels with their value. English first, then Dutch, German and French. */
const parts: readonly RegExp[] = [
  // Log lines: everything from the key on.
  /["'],\s{0,2}["'](?:error_codes|suberror|timestamp|trace_id|correlation_id|error_uri)["'][^\n]*/gi,
  /\{?["']?error(?:_description)?["']?\s{0,3}:\s{0,3}["'][^\n]*/gi,
  // The message of a code: up to the time that ends it, else to a sentence that begins with a small letter (Microsoft's do not), else to the end of the line.
  new RegExp(
    String.raw`(?:message\s{0,3}:\s{0,3})?\bAADSTS\s?\d{5,7}\s?:(?:(?!${time}|(?<=(?-i:\p{Ll})[.!?])\s(?-i:\p{Ll}))[^\n])*(?:${time})?`,
    'giu',
  ),
  labelledId,
  labelledTime,
  /(?:error code|foutcode|fehlercode|code d['’]erreur)\s{0,3}:\s{0,3}\d{4,7}/gi,
  /(?:app[ -]?name|app-?naam|nom de l['’]application)\s{0,3}:\s{0,3}[^\n]{0,80}?(?=app[ -]?id\s{0,3}:|ip[ -]ad|\n|$)/gi,
  /(?:ip[ -]?(?:address|adres|adresse)|adresse ip)\s{0,3}:\s{0,3}[\d.:a-f]{3,45}/gi,
  /(?:device (?:identifier|platform|state)|apparaat-?(?:id|platform|status)|ger[äa]te?\p{L}*|[ée]tat de l['’]appareil|plateforme de l['’]appareil)\s{0,3}:\s{0,3}(?:not available|niet beschikbaar|nicht verfügbar|non disponible|(?:windows|ios|android|macos|linux)\s?[\d.]*|[\p{L}-]{2,24})/giu,
  /sorry, but we.re having trouble signing you in\.?/gi,
  /troubleshooting details|copy info to clipboard|more details *$/gim,
  /if you contact your administrator, send this info to them\.?/gi,
  /flag sign-in errors for review\s?:(?: enable flagging)?/gi,
  /if you plan on getting help for this problem,[^\n]{0,110}?within 20 minutes\.?(?: flagged events make[^\n]{0,80}?admin attention\.?)?/gi,
  /you cannot access this right now\.?|you don.t have access to this(?!\w)(?! (?:app|site|page))\.?/gi,
  /your sign-in was successful,? but (?:does not meet the criteria|your admin requires)[^\n]{0,90}?(?:\.|\))(?: for example, you might be[^\n]{0,140}?(?:by your admin\.?|$))?/gim,
  /help us keep your device secure\.?|sign out and sign in with a different account\.?/gi,
  /^ *(?:sign in|aanmelden|anmelden|se connecter) *$/gim,
  /details voor probleemoplossing|problembehandlungsdetails|d[ée]tails de d[ée]pannage/gi,
  /als u contact opneemt met (?:de|uw) beheerder,[^\n]{0,60}|wenn sie sich an ihren administrator wenden,[^\n]{0,60}|si vous contactez votre administrateur,[^\n]{0,60}/gi,
  /(?:uw|je) aanmelding is geslaagd,? maar[^\n]{0,200}|ihre anmeldung war erfolgreich,[^\n]{0,200}|votre connexion a r[ée]ussi[^\n]{0,200}/gi,
]

const isPage = new RegExp(String.raw`AADSTS\s?\d{5,7}|${guid}|error code\s?:\s?\d{5}`, 'i')
/** The account the page was shown to stands alone on its first line. */
const accountLine = /^ *[^\s@]{1,80}@[^\s@]{1,80}\.[^\s@]{1,40} *$/gm

/** The words of the person, without what a page, dialog or log line wrote. */
export const withoutPage = (text: string): string => {
  const rest = parts
    .filter((part) => onlyBeside.get(part)?.test(text) ?? true)
    .reduce((left, part) => left.replace(part, ' '), text)
  const words = isPage.test(text) ? rest.replace(accountLine, ' ') : rest
  return words
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n')
}
