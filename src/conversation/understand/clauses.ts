/** Titles and initials whose dot ends no sentence. */
const shortened = /\b(mr|mrs|ms|dr|ir|drs|prof|dhr|mevr|mw|bijv|bv|nr|st)\./giu
const ends =
  /(?<=[!?;\n]|(?<!(?:^|[\s.])\p{Lu})\.(?=\s|$)|:(?=\s|$))|,?\s(?=(?:but|maar|while|terwijl|whereas|although|though|however|echter|because|omdat|want|so|dus)\s)|,\s?(?=(?:i|ik|we|wij|it|het|he|she|hij|zij)\s)|\s(?=(?:and|en)\s(?:i|ik|we|wij|it|het|dat|that)\s)/giu

/** Cuts what was written into short clauses, each with the mark that ends it; enough of them to tell whom it is about. */
export const clausesOf = (prose: string): readonly string[] =>
  prose
    .replace(shortened, '$1')
    .split(ends)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .slice(0, 80)
