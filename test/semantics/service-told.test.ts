import { knownApps } from '../../src/knowledge/apps.ts'
import { mayLack, mayMeanAnyService, serviceMeant } from '../../src/semantics/service-meant.ts'
import { serviceTold } from '../../src/semantics/service-told.ts'
import { hours, symptoms, teams } from '../checks/judge.ts'

const named = (name: string) => {
  const appIds = knownApps.filter((app) => app.name === name).map(({ appId }) => appId)
  return symptoms({ app: { name, appIds } })
}

test.each([
  ['Office 365 Exchange Online', 'Outlook'],
  ['Outlook Mobile', 'Outlook'],
  ['Enterprise Copilot Platform', 'Microsoft 365 Copilot'],
  ['Power BI Service', 'Power BI'],
  ['ProjectWorkManagement', 'Microsoft Planner'],
  ['Microsoft Teams', 'Microsoft Teams'],
  ['Dynamics 365 Business Central', 'Dynamics 365 Business Central'],
])('people call %s %s', (name, told) => {
  expect(serviceTold(named(name))).toBe(told)
})

test('an app of the organisation keeps its name; without an app there is none', () => {
  expect(serviceTold(symptoms({ app: hours }))).toBe('Hours')
  expect(serviceTold(symptoms())).toBeUndefined()
})

test.each([
  ['an app with a product', { app: teams }, [true, false, true]],
  ['an app without one', { app: hours }, [false, false, true]],
  ['something is missing', { signs: ['says-no-licence'] }, [false, true, true]],
  ['Office as a whole', { quoted: 'office doesnt work' }, [false, true, true]],
  ['Microsoft 365 as a whole', { quoted: 'nothing in M365 opens' }, [false, true, true]],
  ['nothing of the kind', { quoted: 'it does not work' }, [false, false, false]],
] as const)('%s: one service, any service, may be missing', (_, said, outcomes) => {
  const told = symptoms(said)
  expect([serviceMeant(told) !== undefined, mayMeanAnyService(told), mayLack(told)]).toEqual(outcomes)
})
