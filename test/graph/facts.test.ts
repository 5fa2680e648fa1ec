import { permissionsOf } from '../../src/graph/permissions-of.ts'
import { readers } from '../../src/graph/readers.ts'
import { appFacts, tenantFacts } from '../../src/model/facts.ts'
import type { FactName } from '../../src/model/facts.ts'
import type { FactsBench } from './facts-bench.ts'
import { startFactsBench } from './facts-bench.ts'
import { samplesOfApp } from './samples-of-app.ts'
import { samplesOfPolicies } from './samples-of-policies.ts'
import { samplesOfTenant } from './samples-of-tenant.ts'
import { samples } from './samples.ts'

let bench: FactsBench
beforeAll(async () => {
  bench = await startFactsBench()
})
afterAll(() => bench.graph.close())

const facts = Object.keys(readers) as FactName[]

test.each(facts)('%s is asked where Graph keeps it', async (fact) => {
  await bench.read(fact)
  const { path: own, besides = [], never } = samples[fact]
  const paths = bench.graph.asked.map(({ path }) => path)
  expect(paths.some((path) => path.startsWith(own))).toBe(never === undefined)
  const starts = [own, ...besides.map(([start]) => start)]
  expect(paths.filter((path) => !starts.some((start) => path.startsWith(start)))).toEqual([])
})

// The log is slow and quotas are small: what reads it must not hold up a batch.
const logs = ['signIns', 'signInInQuestion', 'tenantFailures', 'audits', 'provisioning'] as const
test.each(logs)('%s never asks the log inside a batch', async (fact) => {
  await bench.read(fact)
  expect(bench.graph.asked.filter(({ path, inBatch }) => inBatch && path.startsWith('/auditLogs'))).toEqual([])
})

test('facts of the app and of the tenant are listed as such', () => {
  expect([...appFacts].toSorted()).toEqual(Object.keys(samplesOfApp).toSorted())
  expect([...tenantFacts].toSorted()).toEqual(Object.keys({ ...samplesOfTenant, ...samplesOfPolicies }).toSorted())
})

test('only what v1.0 does not have is read from beta', () => {
  expect(facts.filter((fact) => readers[fact].version === 'beta')).toEqual([
    'perUserMfa',
    'signInPreferences',
    'groupProcessing',
  ])
})

test('permissions are listed once each, reading only', () => {
  expect(permissionsOf(['app', 'appNames', 'account'])).toEqual(['Application.Read.All', 'User.Read.All'])
  expect(permissionsOf(facts).filter((name) => !/\.Read\.(All|PermissionGrant)$/.test(name))).toEqual([])
})
