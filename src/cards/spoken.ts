/** What a card says where it cannot be shown: sentences in a row, with nothing that Markdown or SSML would read as markup. */
export const spoken = (sentences: readonly string[]): string =>
  sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.?!…:]["”]?$/u.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')
    .replace(/[<>[\]*`~]/g, (mark) => harmless[mark] ?? '')
    .replaceAll('://', ': //')

const harmless: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '[': '(', ']': ')' }
