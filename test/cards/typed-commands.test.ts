import { views } from '../../src/cards/views.ts'
import type { Conversation, Event, Verb } from '../../src/conversation/conversation.ts'
import { reduce } from '../../src/conversation/reduce.ts'
import { languages, type Language } from '../../src/model/language.ts'
import { buttonsIn } from './card-faults.ts'
import { conversationsWith } from './sample-conversations.ts'

/** The words that do what a button does, as the help card names them; N is the number of a ticket, and words behind it are the text. */
const typed = {
  details: ['details', 'details'],
  again: ['again', 'opnieuw'],
  'start-over': ['start over', 'begin opnieuw'],
  language: ['language', 'taal'],
  help: ['help', 'hulp'],
  choose: ['1', '1'],
  'still-stuck': ['still stuck', 'nog steeds niet'],
  ticket: ['ticket', 'ticket'],
  next: ['next', 'verder'],
  edit: ['edit', 'wijzig'],
  send: ['send', 'verstuur'],
  cancel: ['back', 'terug'],
  status: ['status', 'status'],
  tickets: ['tickets', 'tickets'],
  open: ['open 123', 'open 123'],
  answer: ['answer 123', 'antwoord 123'],
  reopen: ['reopen 123', 'heropen 123'],
  take: ['take 123', 'neem 123'],
  ask: ['ask 123', 'vraag 123'],
  resolve: ['resolve 123', 'opgelost 123'],
  check: ['check #123', 'check #123'],
  'copy-text': ['copy 123', 'kopieer 123'],
  'copy-json': ['json 123', 'json 123'],
  microsoft: ['microsoft 123', 'microsoft 123'],
  back: ['back', 'terug'],
} as const satisfies Record<Verb, readonly [en: string, nl: string]>

const wordFor = (verb: Verb, language: Language): string => typed[verb][language === 'nl' ? 1 : 0]

const from = {
  id: 'e1',
  by: { userId: '9', name: 'Ada', tenantId: '2' },
  at: '2026-02-19T10:00:00Z',
  place: 'personal',
} as const

const text = 'Which laptop?'
const withText: readonly string[] = ['answer', 'reopen', 'ask', 'resolve'] satisfies readonly Verb[]

/** Where an event leads, whatever message shows it: what is on screen, or what is being done. */
const after = (conversation: Conversation, event: Event): unknown => {
  const { stage, language, news = [] } = reduce(conversation, event)
  const doing = news.find((one) => one.doing)?.doing
  if (doing) return { language, wish: doing.wish.change }
  if (stage.is === 'changing') return { language, wish: stage.wish.change }
  const {
    card: _card,
    told: _told,
    earlier: _earlier,
    replaces: _replaces,
    run: _run,
    ...shown
  } = stage as unknown as Readonly<Record<string, unknown>>
  return { language, shown }
}

interface Pressable {
  readonly verb: Verb
  readonly data: Readonly<Record<string, string>>
}

const samples = conversationsWith()

/** Each button once, whatever language its card is in, on each card that has it. */
const unlike = samples.flatMap(([shows, full]) => {
  const conversation = withoutDetails(full)
  const { language } = conversation
  const [newest] = views(conversation).slice(conversation.news ? 0 : -1)
  const buttons = buttonsIn(newest?.content ?? {}) as unknown as readonly Pressable[]
  return buttons
    .filter(({ data }) => data['number'] === undefined || data['number'] === '123')
    .filter(({ data }) => data['n'] === undefined || data['n'] === '0')
    .flatMap(({ verb, data }) => {
      const isText = withText.includes(verb)
      const words = wordFor(verb, language)
      const said = after(conversation, { type: 'said', text: isText ? `${words} ${text}` : words, ...from })
      const inputs = isText ? { [`input.${verb}`]: text } : {}
      const pressed = after(conversation, { type: 'pressed', verb, data: { ...data, ...inputs }, ...from })
      return JSON.stringify(said) === JSON.stringify(pressed) ? [] : [`${shows}: ${verb}`]
    })
})

function withoutDetails(conversation: Conversation): Conversation {
  return conversation.stage.is === 'advising'
    ? { ...conversation, stage: { ...conversation.stage, details: false } }
    : conversation
}

test('every button has a typed command that does the same', () => {
  expect(unlike).toEqual([])
})

const help = new Map(
  languages.map((language) => {
    const found = samples.find(([shows]) => shows === `help, ${language}`)
    return [language, JSON.stringify(found && views(found[1]))]
  }),
)

test.each((Object.keys(typed) as Verb[]).flatMap((verb) => languages.map((language) => [verb, language] as const)))(
  'the help card names the word for %s in %s',
  (verb, language) => {
    expect(help.get(language)).toContain(wordFor(verb, language))
  },
)
