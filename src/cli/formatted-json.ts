/** JSON as the formatter writes it: a list of texts on one line when it fits. */
export const formattedJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /^( *"\w+": )\[\n([^[\]{}]*?)\n *\]/gm,
    (all, key: string, items: string) => {
      const line = `${key}[${items.trim().replace(/,\n\s*/g, ', ')}]`
      return line.length < 120 ? line : all
    },
  )}\n`
