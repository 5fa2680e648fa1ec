import { readFileSync } from 'node:fs'
import path from 'node:path'

/** How a row is met. `waits-for-fix`: it asks for a write, and until the bot may do that a step tells where and with which role. `open`: not met yet. */
export const hows = ['check', 'step', 'look-up', 'ticket', 'answer', 'replaced', 'waits-for-fix', 'open'] as const

/** A row of the list: what it asks in our own words, how it is met, and where (`kind:name`; the kinds stand in `follow.ts`). */
export interface Row {
  readonly id: string
  readonly asks: string
  readonly how: (typeof hows)[number]
  readonly at: readonly string[]
}

/** The list, `rows.csv`: `id;asks;how;at`, where `at` holds pointers between bars. */
export const readRows = (): readonly Row[] =>
  readFileSync(path.join(import.meta.dirname, 'rows.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', asks = '', told = '', at = ''] = line.split(';')
      const how = hows.find((one) => one === told)
      if (!how) throw new Error(`${id} is met in a way that is not known: ${told}`)
      return { id, asks, how, at: at === '' ? [] : at.split(' | ') }
    })
