import { views } from '../../src/cards/views.ts'
import type { Conversation, Event, Verb } from '../../src/conversation/conversation.ts'
import { reduce } from '../../src/conversation/reduce.ts'
import { buttonsOf } from '../stories/on-card.ts'
import { faultsOf } from './card-faults.ts'
import { conversationsWith } from './sample-conversations.ts'

const shown = conversationsWith().map(([shows, conversation]) => ({ shows, conversation, cards: views(conversation) }))

test('there are cards of every stage, notice, end and check', () => {
  expect(shown.length).toBeGreaterThan(200)
})

test('every card opens in Teams and holds what it must', () => {
  const faults = shown.flatMap(({ shows, cards }) =>
    cards.flatMap(({ card, content }) => faultsOf(content, card).map((fault) => `${shows}: ${fault}`)),
  )
  expect(faults).toEqual([])
})

test('every expression of a template was filled', () => {
  const left = shown.filter(({ cards }) => JSON.stringify(cards).includes('${'))
  expect(left.map(({ shows }) => shows)).toEqual([])
})

test('a notification is one short line', () => {
  const summaries = shown.flatMap(({ cards }) => cards.map(({ summary }) => summary))
  expect(summaries.filter((summary) => summary === '' || summary.length > 120 || summary.includes('\n'))).toEqual([])
})

test('somebody who told more while an examination ran sees the old card closed', () => {
  const anew = shown.filter(({ shows }) => shows.startsWith('examining anew'))
  expect(anew.map(({ cards }) => cards.map(({ card }) => card))).toEqual([
    ['c0', 'c1'],
    ['c0', 'c1'],
  ])
})

/** The words that do what a button does, as the help card names them. */
const typed: Readonly<Record<Verb, readonly [en: string, nl: string]>> = {
  details: ['details', 'details'],
  again: ['again', 'opnieuw'],
  'start-over': ['start over', 'begin opnieuw'],
  language: ['language', 'taal'],
  help: ['help', 'hulp'],
}

const from = {
  id: 'e1',
  by: { userId: '1', name: 'Ada', tenantId: '2' },
  at: '2026-02-19T10:00:00Z',
  place: 'personal',
} as const

/** Where an event leads, whatever message shows it. */
const after = (conversation: Conversation, event: Event): Conversation => {
  const next = reduce(conversation, event)
  return { ...next, stage: { ...next.stage, card: '', ...('run' in next.stage ? { run: '' } : {}) } }
}

test('every button has a typed command that does the same', () => {
  const unlike = shown.flatMap(({ shows, conversation, cards }) => {
    const folded = withoutDetails(conversation)
    return buttonsOf(cards.at(-1)?.content).flatMap(({ verb, data }) => {
      const text = typed[verb as Verb][folded.language === 'nl' ? 1 : 0]
      const said = after(folded, { type: 'said', text, ...from })
      const pressed = after(folded, { type: 'pressed', verb, data, ...from })
      return JSON.stringify(said) === JSON.stringify(pressed) ? [] : [`${shows}: ${verb}`]
    })
  })
  expect(unlike).toEqual([])
})

const withoutDetails = (conversation: Conversation): Conversation =>
  conversation.stage.is === 'advising'
    ? { ...conversation, stage: { ...conversation.stage, details: false } }
    : conversation

test.each(Object.entries(typed))('the help card names the word for %s', (_, [en, nl]) => {
  const help = (language: 'en' | 'nl'): string =>
    JSON.stringify(shown.filter(({ shows }) => shows === `help, ${language}`).map(({ cards }) => cards))
  expect(help('en')).toContain(en)
  expect(help('nl')).toContain(nl)
})
