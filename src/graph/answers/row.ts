/** A JSON object whose members are not known yet. */
export type Row = Readonly<Record<string, unknown>>

/** Whether a JSON value is an object. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
