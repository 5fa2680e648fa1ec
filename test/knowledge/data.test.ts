import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import apps from '../../src/knowledge/apps.json' with { type: 'json' }
import clientCodes from '../../src/knowledge/client-codes.json' with { type: 'json' }
import codes from '../../src/knowledge/codes.json' with { type: 'json' }
import links from '../../src/knowledge/links.json' with { type: 'json' }
import plans from '../../src/knowledge/plans.json' with { type: 'json' }
import products from '../../src/knowledge/products.json' with { type: 'json' }
import rootCauses from '../../src/knowledge/root-causes.json' with { type: 'json' }

const folder = path.resolve(import.meta.dirname, '../../src/knowledge')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const tables = {
  'apps.json': apps,
  'client-codes.json': clientCodes,
  'codes.json': codes,
  'links.json': Object.values(links),
  'plans.json': plans,
  'products.json': products,
  'root-causes.json': Object.values(rootCauses),
}

test('every data file is checked here', () => {
  expect(Object.keys(tables).toSorted()).toEqual(files.toSorted())
})

test.each(Object.entries(tables))('every row of %s has a source and a date of review', (_, rows) => {
  const wrong = rows.filter(({ source, reviewed }) => source === '' || !/^20\d\d-[01]\d-[0-3]\d$/.test(reviewed))
  expect(wrong).toEqual([])
})

test.each(files)('%s holds one row per line', (name) => {
  const lines = readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n').slice(1, -1)
  expect(lines.filter((line) => !/^ {2}("[a-z0-9-]+": )?\{.*\},?$/.test(line))).toEqual([])
})

test('all data together stays below 400 kB', () => {
  const bytes = files.map((name) => readFileSync(path.join(folder, name)).length)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000)
})

test.each([
  ['codes', codes.map(({ code }) => String(code))],
  ['client codes', clientCodes.map(({ code }) => code.toUpperCase())],
  ['app ids', apps.map(({ appId }) => appId)],
  ['plan ids', plans.map(({ id }) => id)],
  ['plan numbers', plans.map(({ no }) => String(no))],
  ['plan names', plans.map(({ part }) => part)],
  ['product ids', products.map(({ skuId }) => skuId)],
  ['link ids', Object.keys(links)],
])('%s are unique', (_, keys) => {
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test('ids are GUIDs in lower case', () => {
  const ids = [...apps.map(({ appId }) => appId), ...plans.map(({ id }) => id), ...products.map(({ skuId }) => skuId)]
  expect(ids.filter((id) => !guid.test(id))).toEqual([])
})

test('the codes run upwards, and are AADSTS numbers', () => {
  const numbers = codes.map(({ code }) => code)
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
  expect(numbers.filter((code) => code !== 0 && !/^\d{5,7}$/.test(String(code)))).toEqual([])
})

test('every plan of a product stands in the table of plans and opens something', () => {
  const opening = new Set(plans.filter(({ unlocks }) => unlocks.length > 0).map(({ no }) => no))
  expect(products.filter((product) => !(product.plans ?? []).every((no) => opening.has(no)))).toEqual([])
})

test('services of plans and of apps are the same ones', () => {
  const unlocked = new Set(plans.flatMap(({ unlocks }) => unlocks))
  expect(new Set(apps.flatMap(({ service }) => service ?? []))).toEqual(unlocked)
})

test('every name is a name, without the marks of an internal list', () => {
  const names = [...plans, ...products].map(({ name }) => name)
  expect(names.filter((name) => name.trim() === '' || /_|\s{2}|^[A-Z ]+$/.test(name))).toEqual([])
})

test('every link says how sure its address is', () => {
  expect(Object.values(links).filter(({ confidence }) => !['high', 'medium'].includes(confidence))).toEqual([])
})
