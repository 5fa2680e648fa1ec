import type { Config, readConfig } from '../../config.ts'
import type { Remark } from './remark.ts'

const part = 'Settings'

/** What the settings came to: each mistake by itself. */
export const settingsRemarks = (config: ReturnType<typeof readConfig>): readonly Remark[] =>
  'mistakes' in config
    ? config.mistakes.map((what) => ({ is: 'wrong', part, what, fix: 'Correct it; README.md lists every setting.' }))
    : [{ is: 'fine', part, what: inWords(config) }]

const inWords = (config: Config): string =>
  config.mode === 'demo'
    ? 'no tenant is set, so this is the demo.'
    : `one tenant (cloud: ${config.graph.cloud}; identity: ${config.app.type}).`
