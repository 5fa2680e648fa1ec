/** A text as it is compared: small letters, straight quotes, no marks of Markdown, one space between words. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[*_`]+/g, '')
    .toLowerCase()
    .replace(/can't|can not/g, 'cannot')
    .replace(/won't/g, 'will not')
    .replace(/n't/g, ' not')
    .replace(/\s+/g, ' ')

/** Whether a plain text holds another; three characters or fewer count as a whole word only. */
export const mentions = (reply: string, text: string): boolean => {
  const wanted = plain(text).trim()
  return wanted.length > 3 ? reply.includes(wanted) : reply.split(/[^\p{L}\p{N}]+/u).includes(wanted)
}
