import type { GraphIdentity } from '../../src/graph/credential.ts'
import { graphToken } from '../../src/graph/credential.ts'

const graph = { scope: 'https://graph.microsoft.us/.default', authorityHost: 'https://login.microsoftonline.us' }
const identity = (app: Partial<GraphIdentity['app']> = {}): GraphIdentity => ({
  app: { type: 'SingleTenant', id: 'client', tenantId: 'tenant', password: 'secret', ...app },
  graph,
})

test('the token is for Graph of the cloud, and the credential is made once', async () => {
  const scopes: string[] = []
  let made = 0
  const token = graphToken(identity(), async () => {
    made += 1
    return { getToken: async (scope) => (scopes.push(scope), { token: `token ${scopes.length}` }) }
  })
  expect([await token(), await token()]).toEqual(['token 1', 'token 2'])
  expect([scopes, made]).toEqual([[graph.scope, graph.scope], 1])
})

test('no token is an error', async () => {
  const token = graphToken(identity(), async () => ({ getToken: async () => null }))
  await expect(token()).rejects.toThrow('no token')
})

test('a single-tenant app without its password is refused before anything is sent', async () => {
  await expect(graphToken(identity({ password: '' }))()).rejects.toThrow('password')
})
