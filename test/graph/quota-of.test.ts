import { quotaOf } from '../../src/graph/quota/quota-of.ts'

test.each([
  ['/auditLogs/signIns?$top=100', 'reports', 1],
  ['/auditLogs/directoryAudits', 'reports', 1],
  ['/reports/authenticationMethods/userRegistrationDetails/u1', 'reports', 1],
  ['/identityProtection/riskyUsers/u1', 'protection', 1],
  ['/identity/conditionalAccess/policies', 'protection', 1],
  ['/identity/conditionalAccess/namedLocations?$top=99', 'protection', 1],
  ['/identity/conditionalAccess/authenticationStrength/policies', 'directory', 1],
  ['/users/u1/authentication/methods', 'authenticationMethods', 1],
  ['/users/u1/authentication/phoneMethods', 'authenticationMethods', 1],
  ['/users/u1/authentication/requirements', 'authenticationMethods', 1],
  ['/admin/serviceAnnouncement/issues', 'service', 1],
  ['/deviceManagement/managedDevices', 'intune', 1],
  ['/users/u1/managedDevices', 'intune', 1],
  ['/users/u1?$select=id', 'directory', 1],
  ['/users/u1?$select=id,signInActivity', 'reports', 1],
  ['/users?$filter=x', 'directory', 2],
  ['/users?$filter=x&$select=id&$top=5', 'directory', 1],
  ['/users/u1/transitiveMemberOf/microsoft.graph.group', 'directory', 2],
  ['/users/u1/checkMemberGroups', 'directory', 4],
  ['/groups/g1/transitiveMembers?$expand=x', 'directory', 6],
  ['/subscribedSkus', 'directory', 3],
])('%s draws on %s', (path, bucket, cost) => {
  expect(quotaOf(path)).toEqual({ bucket, cost })
})
