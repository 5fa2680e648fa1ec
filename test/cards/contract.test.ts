import { plainText } from '../../src/cards/plain-text.ts'
import { views } from '../../src/cards/views.ts'
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

test('no card says something empty where a word should be', () => {
  const holes = shown.filter(({ cards }) =>
    cards.some(({ content }) => / {2}| ,|\( *\)|^[^\p{L}]*: *$/mu.test(plainText(content))),
  )
  expect(holes.map(({ shows }) => shows)).toEqual([])
})

test('a notification is one short line', () => {
  const summaries = shown.flatMap(({ cards }) => cards.map(({ summary }) => summary))
  expect(summaries.filter((summary) => summary === '' || summary.length > 120 || summary.includes('\n'))).toEqual([])
})

test('somebody who told more while an examination ran sees the old card closed', () => {
  const anew = shown.filter(({ shows }) => shows.startsWith('examining anew') || shows.startsWith('changing'))
  expect(anew.map(({ cards }) => cards.map(({ card }) => card))).toEqual([
    ['c0', 'c1'],
    ['c0', 'c1'],
    ['c0', 'c1'],
    ['c0', 'c1'],
  ])
})
