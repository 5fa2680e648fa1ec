import { appById, knownApps, plansFor } from '../../src/knowledge/apps.ts'

/** The app a word stands for first. */
const meant = (word: string) => knownApps.find(({ words }) => words.includes(word))?.name

test.each([
  ['teams', 'Microsoft Teams'],
  ['outlook', 'Office 365 Exchange Online'],
  ['mail', 'Office 365 Exchange Online'],
  ['agenda', 'Office 365 Exchange Online'],
  ['postvak in', 'Office 365 Exchange Online'],
  ['sharepoint', 'Office 365 SharePoint Online'],
  ['excel', 'Microsoft Office'],
  ['word online', 'Microsoft Office Web Apps Service'],
  ['power bi', 'Power BI Service'],
  ['bedrijfsportal', 'Microsoft Intune Company Portal'],
  ['yammer', 'Viva Engage'],
  ['copilot chat', 'M365ChatClient'],
])('“%s” means %s', (word, name) => {
  expect(meant(word)).toBe(name)
})

const tooGeneral =
  'portal, office, word, loop, edge, flow, to do, tasks, project, intranet, sites, my apps, my account, mijn account, ' +
  'authenticator, security, admin, admin center, directory, graph, broker, ' +
  'microsoft 365, office 365, m365, o365, security info, beveiligingsgegevens'

test.each(tooGeneral.split(', '))('“%s” is too general to mean an app', (word) => {
  expect(meant(word)).toBeUndefined()
})

test('words are lower case, trimmed and said once', () => {
  const wrong = knownApps.filter(
    ({ words }) => new Set(words).size < words.length || words.some((word) => word !== word.trim().toLowerCase()),
  )
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('a word that names an app by itself is no everyday word of another', () => {
  const everyday = knownApps.flatMap(({ spokenWords }) => spokenWords.map((word) => word.toLowerCase()))
  expect(everyday).toEqual(expect.arrayContaining(['word', 'office', 'loop', 'admin center', 'security info']))
  expect(everyday.filter((word) => word !== word.trim() || meant(word) !== undefined)).toEqual([])
})

test('the first app of a word needs a licence when any app of that word does, and accepts all their plans', () => {
  const wrong = knownApps.flatMap((app) =>
    app.words.filter((word) => {
      const first = knownApps.find(({ words }) => words.includes(word))
      return !app.plans.every((plan) => first?.plans.includes(plan))
    }),
  )
  expect(wrong).toEqual([])
})

test('free apps have no plans, sold apps have', () => {
  expect(knownApps.filter(({ soldAs, plans }) => (soldAs === 'free') !== (plans.length === 0))).toEqual([])
})

test('a plan of an add-on is never a plan of the suite', () => {
  const of = (sold: string) => knownApps.filter(({ soldAs }) => soldAs === sold).flatMap(({ plans }) => plans)
  const suite = new Set(of('suite'))
  expect(of('add-on').filter((plan) => suite.has(plan))).toEqual([])
})

test('calls in the background have no words', () => {
  const background = knownApps.filter((app) => app.background)
  expect(background.map(({ name }) => name)).toContain('Office365 Shell WCSS-Client')
  expect(background.flatMap(({ words }) => words)).toEqual([])
})

test('apps are found in any case; an unknown app needs no known plan', () => {
  expect(appById('1FEC8E78-BCE4-4AAF-AB1B-5451CC387264')?.name).toBe('Microsoft Teams')
  expect(appById('11111111-2222-4333-8444-555555555555')).toBeUndefined()
  expect(plansFor('11111111-2222-4333-8444-555555555555')).toEqual([])
})
