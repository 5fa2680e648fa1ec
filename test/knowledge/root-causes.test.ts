import { isRootCause, rootCauses } from '../../src/knowledge/root-causes.ts'

test.each([
  ['account-disabled', 'account', 'helpdesk'],
  ['account-disabled-onprem', 'account', 'identity-admin'],
  ['smart-lockout', 'password', 'user'],
  ['mfa-not-registered', 'mfa', 'user'],
  ['ca-device-not-compliant', 'conditional-access', 'user'],
  ['user-not-assigned-to-app', 'apps', 'app-owner'],
  ['license-missing', 'licences', 'helpdesk'],
  ['federation-cert-mismatch', 'federation', 'identity-admin'],
  ['cross-tenant-inbound-blocked', 'guests', 'nobody'],
  ['service-outage', 'service', 'microsoft'],
])('%s is a root cause about %s that %s can take away', (id, family, usualOwner) => {
  expect(isRootCause(id)).toBe(true)
  expect(rootCauses).toContainEqual({ id, family, usualOwner })
})

test.each(['no-problem-found', 'needs-more-info', 'graph-throttled', 'out-of-scope', 'licence-missing', 'toString'])(
  '%s is no root cause',
  (id) => {
    expect(isRootCause(id)).toBe(false)
  },
)

test('there are 100 root causes and 8 ends that are no cause', () => {
  expect(rootCauses.filter(({ family }) => family !== 'meta')).toHaveLength(100)
  expect(rootCauses).toHaveLength(108)
})
