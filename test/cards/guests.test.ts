import { views } from '../../src/cards/views.ts'
import { buttonsIn } from './card-faults.ts'
import { conversationsWith } from './sample-conversations.ts'

test.each(['en', 'nl'])(
  'a guest gets the title, their own helpdesk and the ticket, and nothing inside, in %s',
  (language) => {
    const found = conversationsWith().find(([shows]) => shows.endsWith(`for a guest, ${language}`))
    const card = found && views(found[1]).at(-1)?.content
    const text = JSON.stringify(card)
    expect(text).toMatch(/The account is disabled|Het account is uitgeschakeld/)
    expect(text).toMatch(/helpdesk of your own organisation|helpdesk van je eigen organisatie/)
    expect(text).not.toMatch(/6ee349a9|AADSTS|GROUP|POLICY/)
    expect(buttonsIn(card ?? {}).map(({ verb }) => verb)).toEqual(['ticket', 'start-over', 'language'])
  },
)
