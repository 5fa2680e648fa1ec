import { startDemoGraph } from '../../src/demo/demo-graph.ts'
import type { Delegated } from '../../src/demo/rules/access.ts'
import { ask, codeOf } from './ask.ts'
import { ids } from './tenant.ts'
import { wide } from './wide-tenant.ts'

const as = async (delegated: Delegated, path: string) => {
  const graph = await startDemoGraph(wide, { delegated })
  try {
    return await ask(graph, path)
  } finally {
    await graph.close()
  }
}

const person = (scopes: readonly string[], roles: readonly string[] = []): Delegated => ({
  scopes,
  roles,
  userId: ids.anna,
})

const anna = `/v1.0/users/${ids.anna}`
const bob = `/v1.0/users/${ids.bob}`

test.each([
  ['/v1.0/me', person(['User.Read'])],
  ['/v1.0/me?$select=accountEnabled,passwordPolicies', person(['User.Read'])],
  [anna, person(['User.Read'])],
  ['/v1.0/me/memberOf', person(['User.Read'])],
  ['/v1.0/me/authentication/methods', person(['UserAuthenticationMethod.Read'])],
  ['/v1.0/me/agreementAcceptances', person(['AgreementAcceptance.Read'])],
  [bob, person(['User.ReadBasic.All'])],
  [`${bob}/authentication/methods`, person(['UserAuthenticationMethod.Read.All'], ['Authentication Administrator'])],
  ['/v1.0/auditLogs/signIns', person(['AuditLog.Read.All'], ['Reports Reader'])],
  ['/v1.0/auditLogs/signIns', person(['AuditLog.Read.All'], ['Global Administrator'])],
  ['/v1.0/identity/conditionalAccess/policies', person(['Policy.Read.All'], ['Security Reader'])],
  ['/v1.0/identityProtection/riskyUsers', person(['IdentityRiskyUser.Read.All'], ['Security Operator'])],
  ['/v1.0/groups', person(['Group.Read.All'])],
])('%s is read by %j', async (path, caller) => {
  expect((await as(caller, path)).status).toBe(200)
})

test.each([
  [bob, person(['User.Read']), 'Authorization_RequestDenied'],
  [`${bob}?$select=accountEnabled`, person(['User.Read', 'User.ReadBasic.All']), 'Authorization_RequestDenied'],
  ['/v1.0/users', person(['User.Read']), 'Authorization_RequestDenied'],
  [`${bob}/memberOf`, person(['User.Read']), 'Authorization_RequestDenied'],
  [`${bob}/authentication/methods`, person(['UserAuthenticationMethod.Read']), 'accessDenied'],
  [`${bob}/authentication/methods`, person(['UserAuthenticationMethod.Read.All']), 'accessDenied'],
  ['/v1.0/auditLogs/signIns', person([], ['Global Reader']), 'Authentication_MSGraphPermissionMissing'],
  ['/v1.0/auditLogs/signIns', person(['AuditLog.Read.All']), 'Authentication_RequestFromUnsupportedUserRole'],
  [
    '/v1.0/auditLogs/signIns',
    person(['AuditLog.Read.All'], ['Helpdesk Administrator']),
    'Authentication_RequestFromUnsupportedUserRole',
  ],
  ['/v1.0/identity/conditionalAccess/policies', person(['Policy.Read.All']), 'AccessDenied'],
  ['/v1.0/identityProtection/riskyUsers', person(['IdentityRiskyUser.Read.All'], ['Reports Reader']), 'Forbidden'],
  [`${bob}/agreementAcceptances`, person(['AgreementAcceptance.Read']), 'Authorization_RequestDenied'],
])('%s is refused to %j with %s', async (path, caller, code) => {
  const reply = await as(caller, path)
  expect([reply.status, codeOf(reply)]).toEqual([403, code])
})
