import { plainText } from '../../src/cards/plain-text.ts'
import { views } from '../../src/cards/views.ts'
import { conversationsWith } from './sample-conversations.ts'

const samples = new Map(conversationsWith())
const cardOf = (shows: string): string => {
  const conversation = samples.get(shows)
  if (conversation === undefined) throw new Error(`no sample shows ${shows}`)
  return plainText(views(conversation).at(-1)?.content)
}

test.each([
  ['synced', 'agent, en', 'The account is disabled (synced from on-premises)'],
  ['guest', 'agent, en', 'The account is disabled (a guest)'],
  ['cloud', 'admin, en', 'The account is disabled'],
  ['synced', 'agent, nl', 'Het account is uitgeschakeld (gesynchroniseerd'],
  ['guest', 'person, en', 'Your account is disabled in this organisation'],
  ['synced', 'person, nl', 'Je account is uitgeschakeld in deze organisatie'],
])('a disabled account, %s, is told to the %s: %s', (disabled, to, sentence) => {
  expect(cardOf(`page given, ${disabled} disabled, not seen for ${to}`)).toContain(sentence)
})

test.each([
  ['person, en', 'I see that your sign-in on 19 Feb'],
  ['agent, en', 'The sign-in of Ada Lovelace on 19 Feb'],
  ['person, nl', 'Ik zie dat je aanmelding op 19 feb'],
  ['agent, nl', 'De aanmelding van Ada Lovelace op 19 feb'],
])('an app without a name is left out, for the %s', (to, sentence) => {
  const card = cardOf(`nothing given, not disabled, seen at an app without a name for ${to}`)
  expect(card).toContain(sentence)
  expect(card).not.toMatch(/ (?:to|bij) (?:on|op) |none| {2}/)
})
