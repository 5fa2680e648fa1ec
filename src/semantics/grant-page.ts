import { link } from '../knowledge/links.ts'
import type { ServicePrincipal } from '../model/facts/apps.ts'
import type { Organization } from '../model/facts/tenant.ts'

/** Where an administrator grants an app its permissions. */
export interface GrantPage {
  /** `own`: made by this organisation, so under its registration; `other`: by another, so under the enterprise application. */
  readonly madeBy: 'own' | 'other' | 'unknown'
  readonly link: string
}

/** The page, by who made the app, https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent */
export const grantPage = (app: ServicePrincipal | undefined, organization: Organization | undefined): GrantPage => {
  if (!app) return { madeBy: 'unknown', link: link('enterprise-apps') }
  const enterprise = link('enterprise-app', { servicePrincipalId: app.id, appId: app.appId })
  if (!app.appOwnerOrganizationId || !organization) return { madeBy: 'unknown', link: enterprise }
  return app.appOwnerOrganizationId === organization.id
    ? { madeBy: 'own', link: link('app-registration', { appId: app.appId }) }
    : { madeBy: 'other', link: enterprise }
}
