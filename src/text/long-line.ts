/** Control characters but the line end, and those that are invisible or turn around what follows them. */
const unseen = /[^\P{Cc}\n]|[\p{Cf}\p{Co}\p{Cs}]/gu

/** UTF-16 units of a text that has a place of its own. */
const most = 1_000

/** What people wrote, for a place of its own: one line, nothing invisible, at most 1,000 characters. */
export const longLine = (text: string): string =>
  cut(
    text
      .slice(0, 4 * most)
      .replace(/\s+/gu, ' ')
      .replace(unseen, '')
      .trim(),
  )

/** The same with its line ends, for text that is copied or typed again; at most so many characters. */
export const longLines = (text: string, atMost = most): string =>
  cut(
    text
      .slice(0, 4 * atMost)
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(unseen, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    atMost,
  )

const cut = (text: string, atMost = most): string =>
  text.length > atMost ? `${text.slice(0, atMost - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
