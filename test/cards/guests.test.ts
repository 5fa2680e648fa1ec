import { plainText } from '../../src/cards/plain-text.ts'
import { checkWords } from '../../src/cards/seen-lines.ts'
import { views } from '../../src/cards/views.ts'
import type { Conversation } from '../../src/conversation/conversation.ts'
import { languages, type Language } from '../../src/model/language.ts'
import type { Plan } from '../../src/model/plan.ts'
import { say } from '../../src/text/format.ts'
import { words } from '../../src/text/words.ts'
import { buttonsIn } from './card-faults.ts'
import { causesFor } from './sample-plans.ts'

const adviceTo = (language: Language, plan: Plan): Conversation => ({
  version: 2,
  language,
  languageChosen: true,
  stage: {
    is: 'advising',
    card: 'c1',
    by: { userId: '1', name: 'Ada Lovelace', tenantId: '2' },
    symptoms: { who: { is: 'self' }, codes: [50105], clientCodes: [], signs: [], quoted: '' },
    plan,
    audience: 'person',
    details: false,
    guest: true,
  },
})

const titleOf = (language: Language, { verdict }: Plan): string => {
  const [cause] = verdict.is === 'cause' ? verdict.causes : []
  return cause ? say({ language }, checkWords(words[language], cause).title, cause.values) : ''
}

test.each(languages)(
  'a guest gets the title, their own helpdesk and the ticket, and nothing inside, in %s',
  (language) => {
    const wrong = causesFor().flatMap(([of, plan]) => {
      const card = views(adviceTo(language, plan)).at(-1)?.content ?? {}
      const text = plainText(card)
      const isTold = text.includes(titleOf(language, plan))
      const goesHome = /helpdesk of your own organisation|helpdesk van je eigen organisatie/.test(text)
      const showsInside = /6ee349a9|AADSTS|5d0397e4/.test(JSON.stringify(card))
      const verbs = buttonsIn(card).map(({ verb }) => verb)
      return isTold && goesHome && !showsInside && verbs.join() === 'ticket,start-over,language' ? [] : [of]
    })
    expect(wrong).toEqual([])
  },
)
