import { existsSync } from 'node:fs'
import path from 'node:path'
import { checks } from '../../src/checks/index.ts'
import { commandOf } from '../../src/conversation/understand/command.ts'
import { understand } from '../../src/conversation/understand/understand.ts'
import { codeOf } from '../../src/knowledge/codes.ts'
import links from '../../src/knowledge/links.json' with { type: 'json' }
import { labels } from '../../src/look-ups/labels.ts'
import { lookUpNeeds } from '../../src/look-ups/look-up-needs.ts'
import { lookUpWords } from '../../src/look-ups/words.ts'
import { askedFields, ticketFields } from '../../src/model/ticket.ts'
import { ruleIds } from '../../src/policy-review/rule-id.ts'
import { words } from '../../src/text/words.ts'
import { flatWords } from '../text/flat-words.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const page = `Teams, yesterday around 10:30
Error Code: 53003
Request Id: 11111111-2222-4333-8444-555555555555
Correlation Id: 21111111-2222-4333-8444-555555555555
Timestamp: 2026-11-16T09:12:00Z`
const said = understand(page, { at: '2026-11-16T12:00:00Z' })
/** Sentences with the signs that rows point to. */
const sentences: Readonly<Record<string, string>> = {
  'forgot-password': 'I forgot my password',
  'blank-page': 'My Apps stays a blank page',
  'signed-in-but-app-refuses': 'I can sign in, but then Ledger itself says that I have no access',
}
const texts = (['en', 'nl'] as const).map((language) => new Map(flatWords(words[language])))
const hasText = (name: string): boolean => texts.every((language) => (language.get(name) ?? '') !== '')
const isIn = (list: readonly string[], name: string): boolean => list.includes(name)
const checkOf = (name: string) => checks.find(({ id }) => id === name.split('/')[0])
const keyOf = (name: string): string => name.split('/')[1] ?? ''

/** Whether there is something at the end of a pointer, by kind. */
const kinds: Readonly<Record<string, (name: string) => boolean | Promise<boolean>>> = {
  check: (name) => checkOf(name) !== undefined,
  step: (name) => stepText(name) !== '',
  evidence: (name) => keyOf(name) in (checkOf(name)?.text.evidence ?? {}),
  verdict: (name) => hasText(`verdicts.${name}.title`),
  text: (name) => hasText(name),
  link: (name) => name in links,
  code: (name) => codeOf(Number(name)) !== undefined,
  'look-up': (name) => name in lookUpNeeds || name === commandedBy(`check policies`, name),
  command: (name) => commandOf(name)?.is === 'look-up',
  label: (name) => isIn(labels, name),
  word: (name) => isIn(lookUpWords, name),
  rule: (name) => isIn(ruleIds, name),
  ticket: (name) => isIn(ticketFields, name),
  asked: (name) => isIn(askedFields, name),
  sign: (name) => understand(sentences[name] ?? '').signs.some((sign) => sign === name),
  reads: (name) => hasRead(name),
  test: (name) => existsSync(path.join(root, name)),
  export: async (name) => {
    const [file = '', exported = ''] = name.split('#')
    const module: unknown = existsSync(path.join(root, file)) ? await import(path.join(root, file)) : {}
    return typeof module === 'object' && module !== null && exported in module
  },
}

/** What a command asks for, when it is this look-up. */
const commandedBy = (text: string, name: string): string | undefined => {
  const command = commandOf(text)
  return command?.is === 'look-up' && command.lookUp.is === name ? name : undefined
}

const hasRead = (field: string): boolean => {
  const value: unknown = Object.entries(said).find(([name]) => name === field)?.[1]
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}

/** The English words of a step, empty when there is none. */
export const stepText = (name: string): string => {
  const steps: Readonly<Record<string, string>> = checkOf(name)?.text.steps ?? {}
  return steps[keyOf(name)] ?? ''
}

/** The kind and the name of a pointer. */
export const partsOf = (pointer: string): readonly [kind: string, name: string] => {
  const colon = pointer.indexOf(':')
  return [pointer.slice(0, colon), pointer.slice(colon + 1)]
}

/** Whether something stands where a pointer points. */
export const leadsSomewhere = async (pointer: string): Promise<boolean> => {
  const [kind, name] = partsOf(pointer)
  return (await kinds[kind]?.(name)) === true
}
