/** Lower case, letters and digits only, single spaces. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a text, plain; one empty word for a text without any. */
export const words = (text: string): readonly string[] => plain(text).split(' ')
