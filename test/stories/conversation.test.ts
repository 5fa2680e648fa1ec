import { endOf } from './endings.ts'
import { play } from './story.ts'

const yara = 'yara.bouwman@contoso.com'
const jesse = 'jesse.kuipers@contoso.com'
const titlesOf = (scene: { readonly buttons: readonly { readonly title: string }[] }): readonly string[] =>
  scene.buttons.map(({ title }) => title)

test('Yara unfolds the details, folds them again, and nothing is asked of Graph for it', async () => {
  await play(yara, async ({ tries, presses }) => {
    const answer = await tries()
    expect(answer.visible).not.toContain('Request Id')
    expect(titlesOf(answer)).toEqual([
      'Show details',
      'Check again',
      'Start over',
      'Nederlands',
      'Still stuck',
      'Ask the helpdesk',
    ])
    const unfolded = await presses('details')
    expect(unfolded.visible).toContain('Request Id 07e480bb-32c0-4922-a17f-b6dbdf7742aa')
    expect(unfolded.visible).toContain('10:20 (09:20 UTC)')
    expect(titlesOf(unfolded)).toContain('Hide details')
    expect(unfolded.cost.requests).toBe(0)
    expect((await presses('details')).visible).toBe(answer.visible)
  })
})

test('Jesse typt wat de knoppen doen', async () => {
  await play(jesse, async ({ tries, says }) => {
    const answer = await tries()
    expect((await says('details')).visible).toContain('Wat ik zag')
    const again = await says('opnieuw')
    expect([endOf(again), again.visible]).toEqual([endOf(answer), answer.visible])
    expect(again.cost.requests).toBeGreaterThan(0)
    expect((await says('begin opnieuw')).text).toContain('We beginnen opnieuw')
    expect((await says('details')).text).toContain('Er is nog niets om naar te kijken')
  })
})

test('Yara lets the bot look again: the same card, read anew', async () => {
  await play(yara, async ({ tries, presses }) => {
    const answer = await tries()
    const again = await presses('again')
    expect(again.visible).toBe(answer.visible)
    expect(again.shown.map(({ card }) => card)).toEqual([answer.shown[0]?.card, answer.shown[0]?.card])
    expect(again.cost.requests).toBeGreaterThan(0)
  })
})

test('a button that was pressed on an older card does nothing', async () => {
  await play(yara, async ({ tries, says, pressesOld }) => {
    const old = await tries()
    await says('start over')
    const late = await pressesOld(old, 'again')
    expect([late.shown.length, late.cost.requests]).toEqual([0, 0])
  })
})

test('the language is chosen once and stays, whatever is written after', async () => {
  await play(yara, async ({ says, tries }) => {
    expect((await says('taal nederlands')).text).toContain('Ik spreek nu Nederlands')
    const answer = await tries()
    expect([answer.language, answer.text.includes('Oorzaak gevonden')]).toEqual(['nl', true])
    expect((await says('language english')).text).toContain('Cause found')
  })
})

test('without a choice the bot answers in the language that is written', async () => {
  await play(yara, async ({ says }) => {
    expect((await says('ik kan niet bij Expense Cloud, wat moet ik nu doen?')).language).toBe('nl')
    await says('start over')
    expect((await says('I cannot open Expense Cloud, what should I do now?')).language).toBe('en')
  })
})

test.each<[says: string, shows: string, text: string]>([
  ['hello', 'greeting', 'Hello!'],
  ['hoi', 'greeting', 'Hallo!'],
  ['help', 'help', 'What I can do'],
  ['hulp', 'help', 'Wat ik kan'],
  ['', 'empty', 'I did not receive any text'],
  ['what is for lunch in the canteen today', 'out-of-scope', 'not something I can help with'],
  ['mijn printer heeft geen papier meer', 'out-of-scope', 'Daar kan ik niet mee helpen'],
  ['again', 'nothing-to-repeat', 'There is nothing to look at yet'],
])('“%s” is answered at once with %s', async (words, shows, text) => {
  await play(yara, async ({ says }) => {
    if (/^(?:hoi|hulp)$/.test(words)) await says('taal nederlands')
    const answer = await says(words)
    expect([endOf(answer), answer.cost.requests]).toEqual([shows, 0])
    expect(answer.text).toContain(text)
  })
})

test('a thank-you is kind and short', async () => {
  await play(yara, async ({ tries, says }) => {
    await tries()
    expect((await says('thanks!')).text).toBe(
      'Glad to help.\nIf it comes back, tell me what you see and I will look again.',
    )
  })
})
