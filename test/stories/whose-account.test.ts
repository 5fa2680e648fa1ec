import { endOf } from './endings.ts'
import { userCalled } from './not-for-people.ts'
import { play, type Scene } from './story.ts'

const ownPaths = (scene: Scene, upn: string): readonly string[] =>
  scene.asked.filter((path) => path.includes(userCalled(upn).id) && !path.includes('checkMemberGroups'))

/** Says each line afresh and tells how it ended, for every line that did not end as wanted. */
const wrongEnds = async (
  upn: string,
  lines: readonly string[],
  isRight: (scene: Scene) => boolean,
): Promise<readonly string[]> => {
  const wrong: string[] = []
  await play(upn, async ({ says }) => {
    for (const line of lines) {
      await says('start over')
      const scene = await says(line)
      const about = scene.stage.is === 'advising' ? scene.stage.plan.about?.userPrincipalName : undefined
      if (!isRight(scene)) wrong.push(`${line} → ${endOf(scene)} ${about ?? ''}`)
    }
  })
  return wrong
}

const ravi = 'ravi.krishnan@contoso.com'
const aboutWhom = ({ stage }: Scene): string | undefined =>
  stage.is === 'advising' ? stage.plan.about?.userPrincipalName : undefined

test.each([
  [
    'bram.terpstra@contoso.com',
    [
      "is something wrong with Bram's account?",
      'is er iets mis met bram terpstra?',
      'and bram?',
      "is everything ok with bram's laptop?",
    ],
  ],
  ['floortje.zwart@contoso.com', ["Is anything wrong with Floortje's laptop?", 'kijk eens naar floortje']],
  ['floortje.zwart@contoso.com', ["floortje zwart gets 'your device must comply'"]],
  ['yara.bouwman@contoso.com', ['yara', 'check yara']],
  ['lars.sorensen@contoso.com', ['Lars Sorensen kan niet in Salesforce']],
  ['mehmet.yildiz@contoso.com', ['Is Mehmet Yildiz locked out?']],
  ['koen.maas@contoso.com', ['what is wrong with koen']],
  ['aisling.byrne@contoso.com', ['heeft aisling wel een licentie?', 'het account van aisling']],
])('Ravi means %s, and that account is looked at', async (upn, lines) => {
  expect(await wrongEnds(ravi, lines, (scene) => aboutWhom(scene) === upn)).toEqual([])
})

test('whoever cannot be found is said so, with who has a similar name', async () => {
  await play(ravi, async ({ says }) => {
    for (const [line, near] of [
      ['Lars Sorenson kan niet in Salesforce', 'lars.sorensen@contoso.com'],
      ['Is Mehmet Yildis locked out?', 'mehmet.yildiz@contoso.com'],
      ["Jan Pietersen can't log in", ''],
      ["Why can't Zebedee get in?", ''],
    ] as const) {
      await says('start over')
      const scene = await says(line)
      expect([line, endOf(scene)]).toEqual([line, 'user-not-found'])
      expect(scene.text).toContain(near)
      expect(ownPaths(scene, ravi)).toEqual([])
    }
  })
})

test('a name of several people is asked about', async () => {
  const ends = ['ambiguous-user', 'user-not-found']
  expect(await wrongEnds(ravi, ["Why can't Jan get in?", 'check Eva'], (scene) => ends.includes(endOf(scene)))).toEqual(
    [],
  )
})

test('when it is not clear whose account is meant, Ravi is asked', async () => {
  const lines = [
    "check x' or 1 eq 1",
    'check *@contoso.com',
    'check yara.bouwman@contoso.com and bram.terpstra@contoso.com',
    'check yara and bram',
    'are my colleagues ok, is anything wrong with their accounts?',
    'is something wrong with him?',
  ]
  expect(
    await wrongEnds(ravi, lines, (scene) => endOf(scene) === 'asking' && ownPaths(scene, ravi).length === 0),
  ).toEqual([])
})

test('after a named person, “him” is that person', async () => {
  await play(ravi, async ({ says }) => {
    await says('check bram.terpstra@contoso.com')
    expect(aboutWhom(await says('is something wrong with him?'))).toBe('bram.terpstra@contoso.com')
    expect(aboutWhom(await says('and yara?'))).toBe('yara.bouwman@contoso.com')
    expect(aboutWhom(await says('Fleet Tracker cannot open'))).toBe('yara.bouwman@contoso.com')
  })
})

test.each([
  [
    'kwame.asante@contoso.com',
    [
      "is anything wrong with Bram's account?",
      'is everything ok with priya?',
      'are my colleagues ok, is anything wrong with their accounts?',
      'is er iets mis met het account van Bram Terpstra?',
      'Bram Terpstra cannot log in',
      'Why is Floortje Zwart blocked?',
      'is something wrong with him?',
    ],
  ],
  [
    'yara.bouwman@contoso.com',
    [
      "is eva jansen's account disabled",
      "Priya's account disabled?",
      'hoe zit het met Bram, is hij ontslagen?',
      'what is wrong with koen',
      'No Such Person cannot log in',
    ],
  ],
  ['mei.zhang@contoso.com', ['Why does my colleague Aisling have no licence but I do?']],
])('%s asks about somebody else and is refused', async (upn, lines) => {
  expect(
    await wrongEnds(
      upn,
      lines,
      (scene) => endOf(scene) === 'requester-not-authorised' && ownPaths(scene, upn).length === 0,
    ),
  ).toEqual([])
})

test('what an app or the writer does is no refusal', async () => {
  const lines = [
    'Expense Cloud cannot open',
    'Jira Cloud gives an error',
    'Fleet Tracker cannot open',
    'check Fleet Tracker',
    'Coffee Corner gives AADSTS50105',
    'blocked',
    'timesheets',
    'kapot scherm',
    'and now?',
    'is everything ok with outlook?',
  ]
  expect(
    await wrongEnds('kwame.asante@contoso.com', lines, (scene) => endOf(scene) !== 'requester-not-authorised'),
  ).toEqual([])
})
