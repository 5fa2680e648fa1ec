import { plainText } from '../../src/cards/plain-text.ts'
import { views } from '../../src/cards/views.ts'
import type { Stage } from '../../src/conversation/conversation.ts'
import { languages, type Language } from '../../src/model/language.ts'
import { plainOrganisation, type Organisation } from '../../src/model/organisation.ts'
import { words } from '../../src/text/words.ts'
import { faultsOf } from './card-faults.ts'
import { conversationsWith } from './sample-conversations.ts'

const contoso: Organisation = {
  ...plainOrganisation,
  name: 'Contoso',
  helpdesk: { phone: '+44 20 7946 0123', hours: { en: 'all day', nl: 'de hele dag' }, email: 'help@contoso.com' },
  securityQueue: { name: 'Contoso Security', phone: '+44 20 7946 0199' },
  emergencyAccounts: ['1'],
  appNames: [{ says: ['Expenses'], means: 'Ada Lovelace' }],
}

const broken: Stage = {
  is: 'broken',
  card: 'c1',
  by: { userId: '1', name: 'Ada', tenantId: '2' },
  symptoms: { who: { is: 'self' }, codes: [], clientCodes: [], signs: [], quoted: '' },
  reference: 'r',
}

const shows = (helpdesk: Organisation['helpdesk'], name: string | undefined, language: Language): string => {
  const conversation = { version: 2, language, languageChosen: true, stage: broken } as const
  return plainText(views(conversation, { ...plainOrganisation, ...(name ? { name } : {}), helpdesk }).at(-1)?.content)
}

test.each<[Organisation['helpdesk'], string | undefined, Language, string | undefined]>([
  [contoso.helpdesk, 'Contoso', 'en', 'Contoso helpdesk: +44 20 7946 0123, all day · help@contoso.com'],
  [contoso.helpdesk, 'Contoso', 'nl', 'Helpdesk van Contoso: +44 20 7946 0123, de hele dag · help@contoso.com'],
  [contoso.helpdesk, undefined, 'nl', 'Helpdesk: +44 20 7946 0123, de hele dag · help@contoso.com'],
  [{ phone: '112', hours: { en: 'all day' } }, undefined, 'en', 'Helpdesk: 112, all day'],
  [{ phone: '112', hours: { en: 'all day' } }, undefined, 'nl', 'Helpdesk: 112'],
  [{ email: 'a@b.nl' }, undefined, 'en', 'Helpdesk: a@b.nl'],
  [{}, 'Contoso', 'en', undefined],
])('the helpdesk %j of %s in %s: %s', (helpdesk, name, language, line) => {
  const lines = shows(helpdesk, name, language).split('\n')
  expect(lines.filter((one) => /^(?:Contoso h|H)elpdesk/.test(one))).toEqual(line === undefined ? [] : [line])
})

/** Every kind of conversation, and what is shown with a profile. */
const all = conversationsWith().map(([of, conversation]) => {
  const cards = views(conversation, contoso)
  return { of, conversation, cards, seen: JSON.stringify(cards) }
})

test('with a profile every card is still one that Teams opens', () => {
  const faults = all.flatMap(({ of, cards }) =>
    cards.flatMap(({ card, content }) => faultsOf(content, card).map((fault) => `${of}: ${fault}`)),
  )
  expect(faults).toEqual([])
})

test('agents and administrators, who are the helpdesk, are not told how to reach it', () => {
  const told = all.filter(
    ({ conversation: { stage }, seen }) =>
      stage.is === 'advising' && stage.audience !== 'person' && seen.includes('0123'),
  )
  expect(told.map(({ of }) => of)).toEqual([])
})

test('only administrators are told of an emergency account', () => {
  const told = all.filter(({ conversation: { language }, seen }) =>
    seen.includes(words[language].contact.emergencyAccount),
  )
  const audiences = told.map(({ conversation: { stage } }) => (stage.is === 'advising' ? stage.audience : stage.is))
  expect([...new Set(audiences)]).toEqual(['admin'])
})

test.each(languages)('without a profile nothing of it is on a card in %s', (language) => {
  // Every second one: of each check at least one of its three variants.
  const plain = all.filter(({ conversation }, index) => conversation.language === language && index % 2 === 0)
  const told = plain.filter(({ conversation }) =>
    /Contoso|7946/.test(JSON.stringify(views(conversation, plainOrganisation))),
  )
  expect(told.map(({ of }) => of)).toEqual([])
})
