import { userCalled } from './not-for-people.ts'
import { phrasingsAbout } from './others-phrasings.ts'
import { play } from './story.ts'

const { id, userPrincipalName: upn, displayName: name } = userCalled('bram.terpstra@contoso.com')
const phrasings = phrasingsAbout({ id, upn, name, first: 'Bram' })
/** The id, address and name, and every part of them that a search could hold. */
const bram = new RegExp([id, id.replaceAll('-', ''), upn, 'terpstra', 'bram'].join('|'), 'i')

test('there are more than two hundred and fifty ways to ask', () => {
  expect(new Set(phrasings).size).toBeGreaterThan(250)
})

test('whatever Yara writes about Bram, nothing that names him is asked of Graph or shown', async () => {
  const told: string[] = []
  let asked = 0
  await play('yara.bouwman@contoso.com', async ({ says }) => {
    for (const line of phrasings) {
      await says('start over')
      const scene = await says(line)
      asked += scene.asked.length
      told.push(...scene.asked.filter((request) => bram.test(request)).map((request) => `${line} → ${request}`))
      if (/bfcab1f6|account (?:is|was) disabled|uitgeschakeld/i.test(scene.visible))
        told.push(`${line} → ${scene.visible}`)
    }
  })
  expect(told).toEqual([])
  // Some of them are about her own sign-in, or the test would prove nothing.
  expect(asked).toBeGreaterThan(50)
}, 60_000)
