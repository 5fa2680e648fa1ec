import { canBeWhole } from './can-stand.ts'

const word = String.raw`\p{L}[\p{L}’'-]{1,30}`
const name = String.raw`(?:${word}\s){0,3}?${word}`
const lead = String.raw`(?:hi|hello|hey|hoi|hallo|my|our|mijn|onze|de|the|colleagues?|users?|collega['’]?s?|gebruikers|medewerkers|both|zowel)`
/** What only people do: apps and phones stand beside each other as well. */
const doing = String.raw`(?:both\s|beide\s|allebei\s|also\s|ook\s){0,2}(?:(?:can.?t|cannot|can\snot|could\snot|couldn.?t)\s(?:log|sign|get)\s?(?:in|on)|(?:kunnen|komen)\s(?:\S{1,12}\s){0,3}?(?:niet\s(?:meer\s)?(?:inloggen|aanmelden|in|erin)|er\sniet)|(?:are|zijn)\s(?:both\s|allebei\s|beide\s)?(?:locked|blocked|buitengesloten|vergrendeld|geblokkeerd)|(?:lost|forgot|vergaten|zijn\shun)\s)`
const several = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,3}(?:${lead}[\s,]+){0,3}(?<first>${name})(?:,\s(?<second>${name})){0,4},?\s(?:and|en|&|plus)\s(?<last>${name})\s${doing}`,
  'iu',
)

/** Whether a sentence is about several people by name: "Yara and Bram cannot log in"; only one can be looked at. */
export const tellsOfSeveral = (prose: string): boolean => {
  const { first, last } = several.exec(prose.slice(0, mostCharacters))?.groups ?? {}
  return first !== undefined && last !== undefined && [first, last].every((one) => canBeWhole(one.split(/\s/)))
}
const mostCharacters = 200
