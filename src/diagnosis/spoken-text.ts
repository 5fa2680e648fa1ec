/** What was written as clauses of plain words: lower case, `|` where a clause begins or ends, "won't" as one word, one space around each. */
export const spokenText = (text: string): string =>
  ` | ${text
    .toLowerCase()
    .replace(/n['’`´]t(?!\p{L})/gu, 'nt')
    .replace(/[.,;:!?]+(?=\s|$)|[\n()"“”«»•]|\s[-–—]\s/g, ' | ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim()} | `.replace(/ \|(?: \|)+ /g, ' | ')
