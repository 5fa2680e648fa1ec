import { endOf } from './endings.ts'
import { userCalled } from './not-for-people.ts'
import { play } from './story.ts'

const bram = userCalled('bram.terpstra@contoso.com')

/** The ways to ask about somebody else, in both languages. */
const questions: readonly string[] = [
  'check bram.terpstra@contoso.com',
  'check bram.terpstra@contoso.com, he cannot sign in',
  'controleer bram.terpstra@contoso.com',
  'my colleague bram.terpstra@contoso.com cannot sign in, what is wrong with his account?',
  'mijn collega bram.terpstra@contoso.com kan niet inloggen',
  'check Bram Terpstra',
  'my colleague Bram Terpstra cannot log in to Teams',
  'mijn collega Bram Terpstra kan niet inloggen in Teams',
  'my colleague cannot sign in',
  'een collega kan niet inloggen',
]

test.each(questions)('Yara says “%s”, is refused, and nobody else was looked at', async (question) => {
  await play('yara.bouwman@contoso.com', async (yara) => {
    const answer = await yara.says(question)
    expect(endOf(answer)).toBe('requester-not-authorised')
    expect(answer.asked.filter((path) => path.includes(bram.id) || /terpstra/i.test(path))).toEqual([])
    expect(answer.sent).not.toMatch(/terpstra/i)
    expect(answer.buttons.map(({ verb }) => verb)).toEqual(['start-over', 'language', 'ticket'])
  })
})

test('the refusal is the same whether the account exists or not', async () => {
  const refusals: string[] = []
  await play('yara.bouwman@contoso.com', async (yara) => {
    for (const name of ['bram.terpstra', 'no.such.person']) {
      const answer = await yara.says(`check ${name}@contoso.com, cannot sign in`)
      refusals.push(answer.text)
    }
  })
  expect(new Set(refusals).size).toBe(1)
  expect(refusals[0]).toContain('not even whether it exists')
})

test('the refusal is kind and points the way, in Dutch as well', async () => {
  await play('yara.bouwman@contoso.com', async (yara) => {
    const answer = await yara.says('mijn collega Bram Terpstra kan niet inloggen')
    expect(answer.text).toContain('Ik mag alleen naar je eigen account kijken')
    expect(answer.text).toContain('Vraag je collega')
  })
})

test('after a refusal her own question is answered', async () => {
  await play('yara.bouwman@contoso.com', async (yara) => {
    await yara.says('check bram.terpstra@contoso.com')
    expect(endOf(await yara.tries())).toBe('user-not-assigned-to-app')
  })
})

test('an identity administrator may ask about others as well', async () => {
  await play('tunde.okafor@contoso.com', async (tunde) => {
    expect(endOf(await tunde.tries())).toBe('user-not-assigned-to-app')
  })
})

test('a password that was typed is nowhere', async () => {
  await play('yara.bouwman@contoso.com', async (yara) => {
    const answer = await yara.says('I cannot open Expense Cloud, my password is Hunter2-hunter2')
    expect(answer.sent + JSON.stringify(answer.stage)).not.toContain('Hunter2')
  })
})
