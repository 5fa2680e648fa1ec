import { endOf } from './endings.ts'
import { userCalled } from './not-for-people.ts'
import { play, type Scene } from './story.ts'

const ravi = 'ravi.krishnan@contoso.com'
const own = userCalled(ravi).id
const aboutWhom = ({ stage }: Scene): string =>
  stage.is === 'advising' ? (stage.plan.about?.userPrincipalName ?? endOf({ stage } as Scene)) : stage.is

/** What an agent types, and whose account is looked at. */
const lines: readonly (readonly [line: string, upn: string])[] = [
  ['lieke schuurman: no mail, no teams, nothing', 'lieke.schuurman'],
  ['rachid benali should have business central, added last week', 'rachid.benali'],
  ['rachid benali net toegevoegd aan LIC-BusinessCentral maar nog geen licentie', 'rachid.benali'],
  ['I added rachid benali to LIC-BusinessCentral but he has no licence', 'rachid.benali'],
  ['annelies prins heeft gewoon E3 maar teams zegt geen licentie', 'annelies.prins'],
  ['grace mbeki cannot open Teams on her phone', 'grace.mbeki'],
  ['ingrid claessens kan geen mail meer in outlook krijgen', 'ingrid.claessens'],
  ['Mei Zhang: E3 group says she is in it but no licence', 'mei.zhang'],
  ['Mei Zhang has no outlook', 'mei.zhang'],
  ['Lieke Schuurman new starter, nothing of office works', 'lieke.schuurman'],
  ['charlotte webb krijgt fout in expense cloud, meerdere mensen bij finance ook', 'charlotte.webb'],
  [
    'Jonas Becker van northwind kan sinds gisteren niet meer bij ons in Teams',
    'jonas.becker_northwindtraders.com#EXT#@contoso.onmicrosoft.com',
  ],
  ['user pieter de wit says his authenticator is empty', 'pieter.dewit'],
  ['user p.dewit krijgt 53003', 'pieter.dewit'],
  ['p.dewit krijgt 53003', 'pieter.dewit'],
  ['caller: l.schuurman, outlook asks for password', 'lieke.schuurman'],
  ['h.vandenakker krijgt 50076', 'hilde.vandenakker'],
  ['mw. van den Akker, Legal, kan niet inloggen', 'hilde.vandenakker'],
  ['mevr. Schuurman van Inkoop kan niet inloggen', 'lieke.schuurman'],
  ['got femi on the phone, his mailbox is gone', 'femi.johnson'],
  ['User: Tess Wiersma\nIssue: no licence for Teams', 'tess.wiersma'],
  ['lars sorensen kan niet in salesforce', 'lars.sorensen'],
  ['mehmet yildiz buitengesloten na wachtwoord wijzigen', 'mehmet.yildiz'],
  ['fiona macleod learnhub login response error', 'fiona.macleod'],
  ['amina el idrissi komt niet in power bi', 'amina.elidrissi'],
  ['F. Johnson has no licence', 'femi.johnson'],
  ['krijg lieke schuurman niet ingelogd in teams', 'lieke.schuurman'],
]

test('whoever an agent names, in whatever way, is looked at, at the price of a search', async () => {
  const wrong: string[] = []
  await play(ravi, async ({ says }) => {
    for (const [line, who] of lines) {
      await says('start over')
      const scene = await says(line)
      const upn = who.includes('@') ? who : `${who}@contoso.com`
      if (aboutWhom(scene) !== upn) wrong.push(`${line} → ${aboutWhom(scene)}`)
      if (scene.cost.requests > 4 || scene.cost.waves > 3) wrong.push(`${line} → ${JSON.stringify(scene.cost)}`)
    }
  })
  expect(wrong).toEqual([])
}, 30_000)

test.each([
  ['a name two people have', 'e. jans has no mail', ['user-not-found', 'ambiguous-user']],
  ['two people', 'eva: account locked', ['ambiguous-user']],
  ['a slip', 'lieke schurman: no mail', ['user-not-found']],
  ['nobody here', 'zebedee quillfeather has no mail', ['asking', 'user-not-found']],
  ['several people without a name', 'several people at finance cannot open expense cloud', ['asking']],
  ['nobody at all', 'nobody can log on to office 365', ['federation-cert-mismatch']],
  ['a follow-up about her', 'her mailbox is gone', ['asking']],
])('%s: Ravi’s own account is not looked at', async (_, line, ends) => {
  await play(ravi, async ({ says }) => {
    const scene = await says(line)
    expect(ends).toContain(endOf(scene))
    expect(scene.asked.filter((path) => path.includes(own) && !path.includes('checkMemberGroups'))).toEqual([])
  })
})

test('an agent’s own trouble is still their own', async () => {
  const wrong: string[] = []
  await play(ravi, async ({ says }) => {
    for (const line of [
      "I can't open Teams myself",
      'ik kom zelf niet in teams',
      'mijn eigen account is geblokkeerd',
      "I can't see Bram's mailbox any more",
      "since yara bouwman changed the policy I can't open outlook",
      'Travel Desk cannot open',
      'Business Central says no licence',
    ]) {
      await says('start over')
      const scene = await says(line)
      if (aboutWhom(scene) !== ravi) wrong.push(`${line} → ${aboutWhom(scene)}`)
    }
  })
  expect(wrong).toEqual([])
}, 30_000)

test('whom a fast line meant stays whom it is about, and “me” answers the question whose', async () => {
  await play(ravi, async ({ says }) => {
    expect(aboutWhom(await says('lieke schuurman: no mail'))).toBe('lieke.schuurman@contoso.com')
    expect(aboutWhom(await says('is something wrong with her?'))).toBe('lieke.schuurman@contoso.com')
    expect(aboutWhom(await says('grace mbeki cannot open Teams on her phone'))).toBe('grace.mbeki@contoso.com')
    expect(aboutWhom(await says('ingrid claessens kan geen mail meer in'))).toBe('ingrid.claessens@contoso.com')
    expect(aboutWhom(await says('Ledger: 50105'))).toBe('ingrid.claessens@contoso.com')
    await says('start over')
    expect(endOf(await says('zebedee: account locked'))).toBe('asking')
    expect(aboutWhom(await says('me'))).toBe(ravi)
  })
})
