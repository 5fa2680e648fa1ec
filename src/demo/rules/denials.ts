import { refusals } from './refusals.ts'
import type { Refusal } from './refusals.ts'

const scopesMissing = 'You cannot perform the requested operation, required scopes are missing in the token.'
const denied = (code: string, message: string): Refusal => ({ refused: true, status: 403, code, message })

/** Permissions of `A | B+C` in a row. */
const named = (needed: string) => needed.replaceAll(' | ', ', ').replaceAll('+', ', ')

// Intune wraps its own error in the message
const intune = (needed: string) =>
  JSON.stringify(
    {
      _version: 3,
      Message: `Application is not authorized to perform this operation. Application must have one of the following scopes: ${named(needed)} - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000`,
      CustomApiErrorPhrase: '',
      RetryAfter: null,
      ErrorSourceService: '',
      HttpHeaders: '{}',
    },
    null,
    2,
  ).replaceAll('\n', '\r\n')

/** The 403 of each workload for a token without the permission. */
export const denials = {
  directory: () => refusals.denied,
  reports: (needed: string) =>
    denied(
      'Authentication_MSGraphPermissionMissing',
      `The principal does not have required Microsoft Graph permission(s): ${named(needed)} to call this API. For more information about Microsoft Graph permissions, please visit https://learn.microsoft.com/graph/permissions-overview.`,
    ),
  protection: () => denied('Forbidden', scopesMissing),
  policies: () => denied('AccessDenied', scopesMissing),
  methods: () => denied('accessDenied', 'Request Authorization failed'),
  intune: (needed: string) => denied('Forbidden', intune(needed)),
  service: () => denied('Forbidden', 'Insufficient privileges to complete the operation.'),
} satisfies Record<string, (needed: string) => Refusal>

/** A workload by the shape of its 403. */
export type Denial = keyof typeof denials

/** The 403 for a caller with the scope but without a role that may read this. */
export const roleDenial = (denial: Denial): Refusal =>
  denial === 'reports'
    ? denied('Authentication_RequestFromUnsupportedUserRole', 'User is not in the allowed roles')
    : denials[denial]('')
