const shared = String.raw`(?:(?:shared|gedeelde|team|group|groeps?)[\s-]?)?(?:mail\s?box|postvak|mail|inbox|calendar|agenda|kalender|files?|bestanden|documents?|documenten|folders?|mapp?(?:en)?|onedrive|planner|site|shared\sdrive|schijf|contacts|contacten|notebook)`
const owner = String.raw`(?:(?:my|mijn|m['’]n|the|de|het|our|onze)\s){0,2}\p{L}[\p{L}.-]{1,40}(?:\s\p{L}[\p{L}.-]{1,40}){0,3}`
const thing = String.raw`(?:${owner}['’]s?\s(?:\p{L}+\s)?${shared}|(?:(?:the|de|het|a|een)\s)?${shared}\s(?:of|from|van)\s${owner})`
const no = String.raw`(?:can.?t|cannot|can\snot|can\sno\slonger|no\slonger|don.?t|do\snot|never|lost|geen|niet|nooit|meer|verloren|kwijt)`

/** The writer has lost what somebody else shared: their own access, not the other's. */
const patterns: readonly RegExp[] = [
  // "I can't see Bram's mailbox", "I no longer have access to the mailbox of Bram", "ik zie Bram's mailbox niet meer"
  new RegExp(String.raw`(?<!\p{L})(?:i|we|ik|wij)\s(?:[^.!?\n]{0,60}\s)?${thing}(?!\p{L})`, 'iu'),
  // "kan ik niet meer bij Bram's agenda"
  new RegExp(
    String.raw`(?<!\p{L})(?:zie|kan|kom|heb|krijg|open|mag)\s(?:ik|we|wij)\s(?:[^.!?\n]{0,60}\s)?${thing}(?!\p{L})`,
    'iu',
  ),
  // "Bram's mailbox has disappeared from my Outlook", "de mailbox van Bram is weg uit mijn Outlook"
  new RegExp(
    String.raw`${thing}\s[^.!?\n]{0,40}(?<!\p{L})(?:(?:from|in|uit|bij|for|voor)\s(?:me|us|mij|ons|my|our|mijn|m['’]n|onze))(?!\p{L})`,
    'iu',
  ),
]
const denies = new RegExp(
  String.raw`(?<!\p{L})${no}(?!\p{L})|\b(?:disappeared|gone|missing|weg|verdwenen|refused|denied|geweigerd|error|fout\p{L}*)\b`,
  'iu',
)
/** "I got a call that …", "I want to know …": about the other after all. */
const asksAboutOther =
  /\b(?:know|weten|wonder|check|controleer|call|ticket|belletje|vraag van|question|vraagt|asks)\b/iu

/** Whether the writer misses something of somebody else that was shared with them: then their own sign-in is examined. */
export const missesShared = (prose: string): boolean => {
  const start = prose.slice(0, mostCharacters)
  return denies.test(start) && !asksAboutOther.test(start) && patterns.some((pattern) => pattern.test(start))
}
const mostCharacters = 300
