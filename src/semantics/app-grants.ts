import type { Facts } from '../model/facts.ts'

/** Permissions an app may already use on behalf of people. */
export interface AppGrants {
  /** For everybody: an administrator allowed it. */
  readonly everybody: readonly string[]
  /** For this person only. */
  readonly own: readonly string[]
}

/** What was granted to the app meant; undefined when it cannot be read or the app is not in this tenant, https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant */
export const appGrants = ({ app, appConsents }: Partial<Pick<Facts, 'app' | 'appConsents'>>): AppGrants | undefined => {
  if (app?.is !== 'in-tenant' || !appConsents) return undefined
  const of = (type: string): readonly string[] => [
    ...new Set(
      appConsents
        .filter(({ clientId, consentType }) => clientId === app.id && consentType === type)
        .flatMap(({ scopes }) => scopes),
    ),
  ]
  return { everybody: of('AllPrincipals'), own: of('Principal') }
}

/** Whether anything was granted that counts for this person. */
export const isGranted = ({ everybody, own }: AppGrants): boolean => everybody.length + own.length > 0
