const mobile = /^(?:ios|iphone|ipad|ipod|android)/i
const desktop = /^(?:win|mac|os ?x|linux|ubuntu|chrome)/i

/** What people call a device, in English and Dutch, and the systems (as the log names them) it can have. */
const told: readonly (readonly [words: RegExp, system: RegExp])[] = [
  [/\b(?:(?:smart|mobile )?phones?|(?:smart|mobiele )?telefoon|mobieltje|mobiel|mobile|gsm|tablets?)\b/i, mobile],
  [/\b(?:iphones?|ipads?|ios)\b/i, /^(?:ios|iphone|ipad|ipod)/i],
  [/\b(?:android|samsung|galaxy|fairphone)\b/i, /^android/i],
  [/\b(?:laptops?|notebook|pc|desktop|computer|werkstation|workstation)\b/i, desktop],
  [/\b(?:macs?|macbooks?|imac|macos)\b/i, /^(?:mac|os ?x)/i],
  [/\bwindows\b/i, /^win/i],
]

/** Whether a device with this operating system can be the one the words speak of; words that name no kind can mean any, and a system that is not known can be any. */
export const canBeDeviceTold = (operatingSystem: string, words: string): boolean => {
  if (!mobile.test(operatingSystem) && !desktop.test(operatingSystem)) return true
  const kinds = told.filter(([kind]) => kind.test(words))
  return kinds.length === 0 || kinds.some(([, system]) => system.test(operatingSystem))
}
