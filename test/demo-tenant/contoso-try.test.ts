import tenant from '../../src/demo/tenants/contoso.json' with { type: 'json' }
import { about } from './about.ts'

const { personas, fixtures } = tenant

const met: Readonly<Record<string, readonly number[]>> = {
  'yara.bouwman': [50105],
  'bram.terpstra': [50057, 50057],
  'aisling.byrne': [],
  'jesse.kuipers': [50079, 50079],
  'floortje.zwart': [53000],
  'kwame.asante': [50140, 50140, 50140],
  'merel.hendriks': [],
  'ravi.krishnan': [],
  'tunde.okafor': [],
  'mehmet.yildiz': [50053, 50053, 50126, 50126, 50126, 50126, 50126, 50126],
  'isabel.fonseca': [53003, 53003],
  'zofia.nowak': [],
  'marek.dvorak': [530004, 530004],
  'niamh.kelly': [],
  'pieter.dewit': [],
  'gijs.vanveen': [50105],
  'mohamed.aziz': [7000112, 7000112],
  'fiona.macleod': [],
  'daniel.ferreira': [90095],
  'lotte.bakker': [],
  'koen.maas': [50057, 50057],
  'ruth.evans': [5000811, 5000811],
  'hannah.clarke': [500121, 500121, 500121],
  'leila.haddad': [50135, 50135],
  'peter.novak': [53003, 53003, 53003, 53003],
}

test.each(Object.entries(met))('%s can be played and meets %j', (name, codes) => {
  const { user, codes: seen } = about(name)
  const persona = personas.find(({ userPrincipalName }) => userPrincipalName === user.userPrincipalName)
  expect(persona?.try).toMatch(/\w/)
  expect(persona?.about).toMatch(/\w/)
  expect(['en', 'nl']).toContain(persona?.language)
  expect(seen).toEqual(codes)
})

test('everybody who can be played is in the table', () => {
  expect(personas).toHaveLength(Object.keys(met).length)
})

const hasCode = (text: string) => /AADSTS\d+|Error Code: \d+/.test(text)
test.each<[what: string, part: number, from: number, to: number]>([
  ['a third speaks Dutch', personas.filter(({ language }) => language === 'nl').length, 0.3, 0.45],
  ['half quotes no code', personas.filter((persona) => !hasCode(persona.try)).length, 0.45, 0.6],
])('%s', (_, part, from, to) => {
  expect(part / personas.length).toBeGreaterThan(from)
  expect(part / personas.length).toBeLessThan(to)
})

const pasted = personas.filter((persona) => /correlation id/i.test(persona.try))
test('eleven people paste ids', () => {
  expect(pasted).toHaveLength(11)
})
test.each(pasted)('what $userPrincipalName pastes is one event of theirs', (persona) => {
  const [, id = ''] = /(?:Request Id|Trace ID): (\S+)/.exec(persona.try) ?? []
  const event = about(persona.userPrincipalName).events.find((one) => one.id === id)
  expect(/Correlation I[dD]: (\S+)/.exec(persona.try)?.[1]).toBe(event?.correlationId)
  const [, at = ''] = /Timestamp: (\S+(?: \S+Z)?)/.exec(persona.try) ?? []
  expect(at.replace(' ', 'T')).toBe(event?.createdDateTime)
  const [, code] = /(?:AADSTS|Error Code: )(\d+)/.exec(persona.try) ?? []
  expect(Number(code)).toBe(event?.status.errorCode)
})

test('apps named in words are apps of the tenant', () => {
  const names = ['Expense Cloud', 'Ledger', 'Fleet Tracker', 'LearnHub', 'Boardly', 'Canteen Orders', 'Research Vault']
  const known = new Set(fixtures.servicePrincipals.map((sp) => sp.displayName))
  expect(names.filter((name) => !known.has(name))).toEqual([])
  const silent = names.filter((name) => !personas.some((one) => one.try.toLowerCase().includes(name.toLowerCase())))
  expect(silent).toEqual([])
})
