import { startFactsBench, type FactsBench } from './facts-bench.ts'

let bench: FactsBench
beforeAll(async () => {
  bench = await startFactsBench()
})
afterAll(() => bench.graph.close())

const app = { appId: 'a1', displayName: 'Hours' }
const id = '11111111-2222-4333-8444-555555555555'
const home = 'https://hours.contoso.com'

test.each([
  ['no address', { homepage: null, loginUrl: null, servicePrincipalNames: [] }, undefined],
  ['the properties are not told', {}, undefined],
  ['its own id is no address', { servicePrincipalNames: [id, 'urn:hours'] }, ['urn:hours']],
  ['each once', { homepage: home, loginUrl: home, servicePrincipalNames: [home, id] }, [home]],
  ['Microsoft’s', { appId: '00000003-0000-0ff1-ce00-000000000000', homepage: home }, undefined],
])('addresses of an app: %s', async (_, over, addresses) => {
  const row = { ...app, ...over }
  const name = { appId: row.appId, displayName: 'Hours', ...(addresses && { addresses }) }
  expect(await bench.read('appNames', () => ({ body: { value: [row] } }))).toEqual([name])
})

test('an app with hundreds of identifiers keeps a few', async () => {
  const many = Array.from({ length: 300 }, (_, at) => `urn:hours:${at}`)
  const [read] = (await bench.read('appNames', () => ({
    body: { value: [{ ...app, servicePrincipalNames: many }] },
  }))) as readonly { readonly addresses: readonly string[] }[]
  expect(read?.addresses).toHaveLength(8)
})
