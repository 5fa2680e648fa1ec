import type { PermissionGrant } from '../../../model/facts/consent.ts'
import { maybe, text } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'
import { words } from './lenient.ts'

/** One delegated grant, https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant */
export const grantOf = (grant: Row): PermissionGrant => ({
  clientId: text(grant, 'clientId'),
  resourceId: text(grant, 'resourceId'),
  consentType: text(grant, 'consentType'),
  principalId: maybe(text, grant, 'principalId'),
  scopes: words(grant, 'scope').split(' ').filter(Boolean),
})
