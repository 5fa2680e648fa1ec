/** Longer messages are read this far, in characters: enough for several pages, too little to be slow. */
export const readingLength = 8_000

/** Cuts to what is read; never leaves half a character behind. */
export const cut = (text: string): string => text.slice(0, readingLength).toWellFormed()

const escapedBreak =
  /\\r\\n|\\n(?=\s{0,4}(?:trace|request|correlation|timestamp|message|error|aanvraag|correlatie|tijd)\b)/gi

/** What was written as plain lines: one kind of line end and space, nothing invisible (a database refuses NUL), cut to what is read. */
export const readable = (text: string): string =>
  cut(text)
    .replace(escapedBreak, '\n')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, ' ')
    // Control characters, soft hyphens, and marks without a width that copying from pages and phones leaves behind.
    .replace(/[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu, (mark) =>
      mark === '\n' ? mark : '',
    )
