const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything a card says as plain text, one block a line: folded parts too, button titles not. */
export const plainText = (card: unknown): string =>
  blocks(isRecord(card) ? card['body'] : [])
    .filter((line) => line !== '')
    .join('\n')

const blocks = (items: unknown): readonly string[] => (Array.isArray(items) ? items.flatMap(block) : [])

const block = (item: unknown): readonly string[] => {
  if (!isRecord(item)) return []
  if (item['type'] === 'TextBlock') return [String(item['text'])]
  if (item['type'] === 'RichTextBlock') return [inlines(item['inlines'])]
  if (item['type'] === 'ColumnSet') return [columns(item['columns']).join(' ')]
  return blocks(item['items'])
}

const columns = (items: unknown): readonly string[] =>
  Array.isArray(items)
    ? items.map((column: unknown) => (isRecord(column) ? blocks(column['items']).join('\n') : ''))
    : []

const inlines = (runs: unknown): string =>
  Array.isArray(runs) ? runs.map((run: unknown) => (isRecord(run) ? String(run['text']) : String(run))).join('') : ''
