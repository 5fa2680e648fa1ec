/** Longer names are cut after this many characters: more than any name needs to be recognised. */
const beginning = /^(.{159}).{2}/su

/** Control characters, and those that are invisible or turn around what follows them. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

/** Text of people or the tenant, safe inside a sentence: one line, nothing invisible, at most 160 characters. */
export const oneLine = (text: string): string => {
  const plain = text.slice(0, 2_000).replace(/\s+/gu, ' ').replace(unseen, '').trim()
  const cut = beginning.exec(plain)?.[1]
  return cut === undefined ? plain : `${cut.trimEnd()}…`
}
