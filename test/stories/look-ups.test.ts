import { looks } from './every-look-up.ts'
import { play, type Scene } from './story.ts'

const agent = 'ravi.krishnan@contoso.com'
const admin = 'tunde.okafor@contoso.com'
const person = 'yara.bouwman@contoso.com'

/** What each look-up left on the screen of somebody. */
const scenesOf = async (who: string): Promise<ReadonlyMap<string, Scene>> => {
  const scenes = new Map<string, Scene>()
  await play(who, async ({ says }) => {
    for (const look of looks) scenes.set(look.says, await says(look.says))
  })
  return scenes
}

const seen = { agent: await scenesOf(agent), admin: await scenesOf(admin) }
const readers = ['agent', 'admin'] as const
const cases = readers.flatMap((reader) =>
  looks.map((look) => ({ reader, ...look, scene: seen[reader].get(look.says) })),
)

test.each(cases)('$says, for an $reader', ({ scene, sees }) => {
  expect(scene?.stage).toMatchObject({ is: 'looked-up', result: { is: 'shown' } })
  expect(sees.filter((words) => !scene?.text.includes(words))).toEqual([])
  expect(scene?.sent).toContain('Action.OpenUrl')
})

test.each(cases)('$says, for an $reader, leaves one line, changes nothing and is cheap', ({ scene }) => {
  expect(scene?.written).toHaveLength(1)
  expect(scene?.cost.writes).toBe(0)
  expect(scene?.cost.requests).toBeLessThanOrEqual(4)
  expect(scene?.cost.waves).toBeLessThanOrEqual(3)
})

test.each(looks.filter(({ adminSees }) => adminSees !== undefined))(
  '$says: “$adminSees” is for administrators',
  ({ says, adminSees = '' }) => {
    expect(seen.admin.get(says)?.text).toContain(adminSees)
    expect(seen.agent.get(says)?.sent).not.toContain(adminSees)
  },
)

test('two people of a name: one is chosen, by its number or by tapping, and again repeats the look', async () => {
  await play(agent, async ({ says, presses }) => {
    const question = await says('show mfa Eva Jans')
    expect(question.text).toContain('Whom do you mean?')
    expect(question.written).toMatchObject([{ subject: 'Eva Jans', outcome: 'choices' }])
    expect((await says('2')).text).toContain('Sign-in methods of Eva Janssen')
    await says('show mfa Eva Jans')
    expect((await presses('choose')).text).toContain('Sign-in methods of Eva Jansen')
    const again = await presses('again')
    expect(again.text).toContain('Sign-in methods of Eva Jansen')
    expect(again.written).toHaveLength(1)
    expect((await presses('language')).text).toContain('Aanmeldmethoden van Eva Jansen')
  })
})

test('without a name it is about the person at hand', async () => {
  await play(agent, async ({ says }) => {
    await says('check bram.terpstra@contoso.com: he gets AADSTS50057')
    expect((await says('show groups')).text).toContain('Groups of Bram Terpstra')
    expect((await says('show licences')).text).toContain('Licences of Bram Terpstra')
    expect((await says('details')).text).toContain('Bram Terpstra · bram.terpstra@contoso.com')
  })
})

test('what is not there is said, in Dutch as well', async () => {
  await play('merel.hendriks@contoso.com', async ({ says }) => {
    expect((await says('toon apparaten Zzyzx Qwerty')).text).toContain('Ik kan die persoon niet vinden')
    expect((await says('app Zzyzx')).text).toContain('Ik kan die app niet vinden')
    expect((await says('beleid ABC999')).text).toContain('Ik kan dat beleid niet vinden')
    expect((await says('help opzoeken')).text).toContain('toon aanmeldingen')
  })
})

test('a name of an app is an answer where an app was asked for', async () => {
  await play(person, async ({ says }) => {
    await says('I cannot get in')
    const answer = await says('app Expense Cloud')
    expect(answer.stage.is).toBe('advising')
  })
})
