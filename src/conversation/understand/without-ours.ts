/** "bij ons", "our Team": the place, when somebody else is whom it is about. */
const ours =
  /\b(?:(?:bij|met|voor|van|in|door|naar)\s(?:ons|onze)|(?:at|to|of|for|from|with|by|in|into)\s(?:us|our))\b/giu
const myApps = /\b(?:sees?|misses|ziet|mist)\b[^.!?\n]{0,40}\b(?:my|mijn)\sapps\b/giu

/** The words without the places that are called ours. */
export const withoutOurs = (prose: string): string => prose.replace(ours, ' ').replace(myApps, ' ')
