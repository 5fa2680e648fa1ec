import { appById } from '../../../src/knowledge/apps.ts'
import { appGroups } from '../../../src/semantics/conditional-access/app-groups.ts'
import { earlyBoundTo, serviceDependencies } from '../../../src/semantics/conditional-access/service-dependencies.ts'
import { ids } from './policies.ts'

test('every name of a group belongs to a known app', () => {
  const sizes = [...appGroups].map(([entry, members]) => [entry, members.size])
  expect(sizes).toEqual([
    ['office365', 33],
    ['microsoftadminportals', 5],
    [ids.azureManagement, 2],
  ])
})

test('every app that depends on another is known, and so is the other, and none on itself', () => {
  for (const { appIds, early, late } of serviceDependencies) {
    expect([...appIds, ...early, ...late].filter((appId) => !appById(appId))).toEqual([])
    expect(appIds.filter((appId) => early.includes(appId) || late.includes(appId))).toEqual([])
  }
})

test('Teams needs Exchange and SharePoint at once, whatever the case of the id', () => {
  expect(earlyBoundTo(ids.teamsClient.toUpperCase())).toEqual(expect.arrayContaining([ids.exchange, ids.sharePoint]))
  expect(earlyBoundTo(ids.hours)).toEqual([])
})
