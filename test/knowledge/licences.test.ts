import { plansFor } from '../../src/knowledge/apps.ts'
import { knownPlans, planName, productName, productOf } from '../../src/knowledge/plans.ts'

const teams = '1fec8e78-bce4-4aaf-ab1b-5451cc387264'
const exchange = '00000002-0000-0ff1-ce00-000000000000'
const sharepoint = '00000003-0000-0ff1-ce00-000000000000'
const office = 'd3590ed6-52b3-4102-aeff-aad2292ab01c'
const officeWeb = '67e3df25-268a-4324-a550-0de1c7f97287'
const powerBi = '00000009-0000-0000-c000-000000000000'
const intune = '0000000a-0000-0000-c000-000000000000'
const copilot = 'fb8d773d-7ef8-4ec0-a117-179f88add510'

const products = {
  'Microsoft 365 E3': '05e9a617-0261-4cee-bb44-138d3ef5d965',
  'Microsoft 365 E5': '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
  'Microsoft 365 Business Premium': 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
  'Microsoft 365 Business Basic': '3b555118-da6a-4418-894f-7df1e2096870',
  'Microsoft 365 F3': '66b55226-6b4f-492c-910c-a3b7a3c9d993',
  'Office 365 E1': '18181a46-0d4e-45cd-891e-60aabd171b4e',
  'Office 365 E3': '6fd2c87f-b296-42f0-b197-1e91e994b900',
  'Microsoft 365 F3 EEA (no Teams)': 'f7ee79a7-7aec-4ca4-9fb9-34d6b930ad87',
  'Microsoft Teams Essentials': 'fde42873-30b6-436b-b361-21af5a6b84ae',
  'Microsoft Fabric (Free)': 'a403ebcc-fae0-4ca2-8c8c-7a907fd6c235',
  'Microsoft Entra ID P2': '84a661c4-e949-4bd2-a560-ed7766fcaf2b',
  'Power Automate Free': 'f30db892-07e9-47e9-837c-80727f46fd3d',
} as const

const opens = (skuId: string, appId: string) => plansFor(appId).some((plan) => productOf(skuId)?.planIds.includes(plan))

test.each(Object.entries(products))('%s goes by that name', (name, skuId) => {
  expect(productName(skuId, 'ANYTHING')).toBe(name)
})

test.each([
  ['Microsoft 365 E3', teams, true],
  ['Microsoft 365 E3', exchange, true],
  ['Microsoft 365 E3', intune, true],
  ['Microsoft 365 E3', powerBi, false],
  ['Microsoft 365 E3', copilot, false],
  ['Microsoft 365 E5', powerBi, true],
  ['Microsoft 365 Business Premium', intune, true],
  ['Microsoft 365 Business Basic', exchange, true],
  ['Microsoft 365 Business Basic', office, false],
  ['Microsoft 365 Business Basic', officeWeb, true],
  ['Microsoft 365 F3', office, false],
  ['Office 365 E1', office, false],
  ['Office 365 E3', office, true],
  ['Office 365 E3', intune, false],
  ['Microsoft 365 F3 EEA (no Teams)', teams, false],
  ['Microsoft 365 F3 EEA (no Teams)', exchange, true],
  ['Microsoft Teams Essentials', teams, true],
  ['Microsoft Teams Essentials', exchange, false],
  ['Microsoft Fabric (Free)', powerBi, true],
  ['Microsoft Fabric (Free)', exchange, false],
  ['Microsoft Entra ID P2', exchange, false],
  ['Power Automate Free', sharepoint, false],
] as const)('%s opens %s: %p', (product, appId, expected) => {
  expect(opens(products[product], appId)).toBe(expected)
})

test('Microsoft 365 F1 exists twice: one without and one with a mailbox', () => {
  const [plain, withMail] = ['44575883-256e-4a79-9da4-ebe9acabe2b2', '50f60901-3181-4b75-8a2c-4c8e4c1d5a72']
  expect([productName(plain), productName(withMail)]).toEqual(['Microsoft 365 F1', 'Microsoft 365 F1'])
  expect([opens(plain, exchange), opens(withMail, exchange)]).toEqual([false, true])
  expect([opens(plain, teams), opens(withMail, teams)]).toEqual([true, true])
})

test.each([
  'EXCHANGE_S_FOUNDATION',
  'EXCHANGE_S_FOUNDATION_GOV',
  'EXCHANGE_S_ARCHIVE_ADDON',
  'INTUNE_O365',
  'TEAMS_DESKLESS',
  'OFFICEMOBILE_SUBSCRIPTION',
])('%s opens nothing', (part) => {
  expect(knownPlans.find((plan) => plan.part === part)?.unlocks).toEqual([])
})

test('a product or plan nobody knows keeps the name Graph gave', () => {
  expect(productOf('00000000-0000-4000-8000-000000000000')).toBeUndefined()
  expect(productName('00000000-0000-4000-8000-000000000000', 'NEW_SKU')).toBe('NEW_SKU')
  expect(planName('00000000-0000-4000-8000-000000000000', 'NEW_PLAN')).toBe('NEW_PLAN')
})

test('a product whose plans are not published has a name but is not said to hold nothing', () => {
  expect(productName('8fc2205d-4e51-4401-97f0-5c89ef1aafbb')).toBe('Office 365 Education E3 for Students')
  expect(productOf('8fc2205d-4e51-4401-97f0-5c89ef1aafbb')).toBeUndefined()
})

test('GUIDs are found in any case', () => {
  expect(planName('57FF2DA0-773E-42DF-B2AF-FFB7A2317929')).toBe('Microsoft Teams')
  expect(productOf('05E9A617-0261-4CEE-BB44-138D3EF5D965')?.part).toBe('SPE_E3')
})
