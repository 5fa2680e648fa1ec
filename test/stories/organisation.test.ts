import { contosoProfile } from '../../src/demo/start-demo-tenant.ts'
import { organisationIn } from '../../src/organisation.ts'
import { endOf } from './endings.ts'
import { play, type Scene } from './story.ts'

const contoso = await organisationIn(contosoProfile)

/** The helpdesk of the profile, as a card says it. */
const helpdesk = {
  en: 'Contoso helpdesk: +44 20 7946 0123, on weekdays from 8:00 to 17:30 · servicedesk@contoso.com',
  nl: 'Helpdesk van Contoso: +44 20 7946 0123, op werkdagen van 8:00 tot 17:30 · servicedesk@contoso.com',
} as const

/** What somebody reads after one message. */
const reading = async (upn: string, text: string, organisation = contoso): Promise<Scene> => {
  const scenes: Scene[] = []
  await play(upn, async ({ says }) => void scenes.push(await says(text)), organisation)
  const [scene] = scenes
  if (!scene) throw new Error('nothing was said')
  return scene
}

test.each([
  ['the name the tenant has', 'Expense Cloud says AADSTS50105'],
  ['a name people use', 'declaraties laat me niet binnen'],
  ['another name people use', 'I cannot get into Expenses any more'],
])('an app by %s is found, and shown by both, with the page where access is requested', async (_, text) => {
  const scene = await reading('yara.bouwman@contoso.com', text)
  expect(endOf(scene)).toBe('user-not-assigned-to-app')
  expect(scene.visible).toContain('Expense Cloud (“Expenses”)')
  expect(scene.sent).toContain('https://myaccess.microsoft.com/@contoso.onmicrosoft.com')
})

test.each([
  ['en', 'bram.terpstra@contoso.com', 'my account is disabled'],
  ['nl', 'bram.terpstra@contoso.com', 'mijn account is uitgeschakeld'],
] as const)('whoever is sent to the helpdesk is told how to reach it (%s)', async (language, upn, text) => {
  expect((await reading(upn, text)).visible).toContain(helpdesk[language])
})

test('an agent, and somebody who needs no helpdesk, are not told', async () => {
  const agent = await reading('ravi.krishnan@contoso.com', "check bram.terpstra@contoso.com can't sign in")
  expect(agent.sent).not.toContain('7946')
  const well = await reading('kwame.asante@contoso.com', "it asks 'stay signed in?' every time, is something wrong?")
  expect(well.sent).not.toContain('7946')
})

test('a suspected break-in goes to the security queue, by the page of the organisation', async () => {
  const text = 'I think somebody else is using my account, I get approval prompts I did not ask for'
  const { visible } = await reading('kwame.asante@contoso.com', text)
  expect(visible).toContain('Report it to Contoso Security: +44 20 7946 0199 · security@contoso.com.')
  expect(visible).toContain('https://passwordreset.microsoftonline.com/?whr=contoso.com')
  expect(visible).not.toContain('aka.ms/sspr')
})

test('an administrator is told of an emergency account, an agent is not', async () => {
  const text = 'check bg-admin-01@contoso.onmicrosoft.com cannot sign in'
  expect((await reading('tunde.okafor@contoso.com', text)).visible).toContain('This is an emergency account')
  expect((await reading('ravi.krishnan@contoso.com', text)).sent).not.toContain('emergency account')
})

test('where only English is spoken, Dutch is answered in English and no other language is offered', async () => {
  const { language, sent, buttons } = await reading('bram.terpstra@contoso.com', 'mijn account is uitgeschakeld', {
    ...contoso,
    languages: ['en'],
  })
  expect(language).toBe('en')
  expect(sent).toContain(helpdesk.en)
  expect(buttons.map(({ verb }) => verb)).not.toContain('language')
})

test('without a profile nothing is invented', async () => {
  await play('bram.terpstra@contoso.com', async ({ says }) => {
    const { sent } = await says('my account is disabled')
    expect(sent).not.toMatch(/Contoso helpdesk|\+44|Report it to/)
  })
})
