import { readFileSync } from 'node:fs'
import path from 'node:path'
import manifest from '../../manifest/manifest.json' with { type: 'json' }
import dutch from '../../manifest/nl.json' with { type: 'json' }
import { askedAbout } from '../../src/conversation/understand/asked-about.ts'
import { commandOf, type Command } from '../../src/conversation/understand/command.ts'
import { languages } from '../../src/model/language.ts'

/** Every text of an app package under its name in a language file. */
type Texts = Readonly<Record<string, string>>
const { $schema, ...inDutch } = dutch
const inEnglish: Texts = {
  'name.short': manifest.name.short,
  'name.full': manifest.name.full,
  'description.short': manifest.description.short,
  'description.full': manifest.description.full,
  ...Object.fromEntries(
    manifest.bots.flatMap(({ commandLists }, bot) =>
      commandLists.flatMap(({ commands }, list) =>
        commands.flatMap((command, index) =>
          Object.entries(command).map(([key, text]) => [
            `bots[${bot}].commandLists[${list}].commands[${index}].${key}`,
            text,
          ]),
        ),
      ),
    ),
  ),
}
const texts = { en: inEnglish, nl: inDutch } satisfies Record<(typeof languages)[number], Texts>

describe('the Dutch file', () => {
  interface Rule {
    readonly maxLength?: number
  }
  interface Schema {
    readonly required: readonly string[]
    readonly properties: Readonly<Record<string, Rule>>
    readonly patternProperties: Readonly<Record<string, Rule>>
  }
  const folder = path.resolve(import.meta.dirname, '../../node_modules/@microsoft/app-manifest/build')
  const file = $schema.replace('https://developer.microsoft.com', folder)
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema
  const ruleOf = (name: string): Rule | undefined =>
    schema.properties[name] ??
    Object.entries(schema.patternProperties).find(([pattern]) => new RegExp(pattern).test(name))?.[1]

  /** By hand: one pattern of this schema is no regular expression to the validator, but the schema is flat. */
  test('is as its schema wants it', () => {
    expect(schema.required.filter((name) => !Object.hasOwn(inDutch, name))).toEqual([])
    expect(Object.entries(inDutch).filter(([name, text]) => text.length > (ruleOf(name)?.maxLength ?? 0))).toEqual([])
    expect(['name.long', 'bots[1].commandLists[0].commands[0].title'].filter(ruleOf)).toEqual([])
  })
})

describe('the texts', () => {
  test('every language has a file and every text of the others', () => {
    const { defaultLanguageTag, additionalLanguages } = manifest.localizationInfo
    expect([defaultLanguageTag, ...additionalLanguages.map(({ languageTag }) => languageTag)]).toEqual([...languages])
    expect(Object.keys(inDutch).toSorted()).toEqual(Object.keys(inEnglish).toSorted())
  })

  /** The limits of Teams and of its store; a command shows no more than 32 and 128 characters. */
  const limits: readonly (readonly [RegExp, number])[] = [
    [/^name\.short$/, 30],
    [/^name\.full$/, 100],
    [/^description\.short$/, 80],
    [/^description\.full$/, 4000],
    [/\.title$/, 32],
    [/\.description$/, 128],
  ]

  test.each(languages)('every text in %s fits', (language) => {
    const wrong = Object.entries(texts[language]).filter(([name, text]) => {
      const limit = limits.find(([pattern]) => pattern.test(name))?.[1] ?? 0
      return text.trim() === '' || text.length > limit
    })
    expect(wrong).toEqual([])
  })

  test.each(languages)('the texts in %s are as the store wants them', (language) => {
    const said: Texts = texts[language]
    expect(said['name.short']).toBe('Signpost')
    expect(said['name.full']).not.toMatch(/teams|microsoft|\bhelp\b|\bchat\b/i)
    expect(said['description.short']).toMatch(/^[^.!?]+\.$/)
    expect(said['description.full']?.split(/\s+/).length).toBeLessThanOrEqual(500)
    expect(said['description.full']).toMatch(/Entra ID P1/)
  })
})

describe('the commands', () => {
  /** What somebody can choose from anywhere; words that need a ticket or a question are no commands to list. */
  const listed: { readonly [C in Command['is']]?: true } = {
    help: true,
    details: true,
    again: true,
    ticket: true,
    status: true,
    'start-over': true,
    language: true,
    tickets: true,
  }
  const titles = (language: 'en' | 'nl', list: number): readonly string[] =>
    Object.entries(texts[language]).flatMap(([name, text]) =>
      name.startsWith(`bots[0].commandLists[${list}]`) && name.endsWith('.title') ? [text] : [],
    )

  test.each(languages)('in %s are all the words that the bot understands, and check for agents', (language) => {
    const all = titles(language, 0)
    expect(new Set(all).size).toBe(all.length)
    const [check, ...others] = all.filter((title) => title === 'check')
    expect(others).toEqual([])
    expect(all.filter((title) => title !== check).map((title) => commandOf(title)?.is)).toEqual(Object.keys(listed))
    expect(askedAbout(`${check} Anna Bakker`)).toMatchObject({ name: 'Anna Bakker' })
  })

  test.each(languages)('in %s a team or a group chat is offered help only', (language) => {
    expect(titles(language, 1).map((title) => commandOf(title)?.is)).toEqual(['help'])
    expect(manifest.bots[0]?.commandLists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team', 'groupChat']])
  })
})
