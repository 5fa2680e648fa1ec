import { deepLinkWrong } from './deep-link-wrong.ts'
import { appProxyConnectorUnavailable } from './app-proxy-connector-unavailable.ts'
import { appProxyBackendAuthorisation } from './app-proxy-backend-authorisation.ts'
import { passwordSsoExtensionMissing } from './password-sso-extension-missing.ts'
import { myappsAppHidden } from './myapps-app-hidden.ts'
import { myappsNotAssigned } from './myapps-not-assigned.ts'

/** Checks about My Apps and what is opened from it: tiles, links, the application proxy; what stops a sign-in first stands first. */
export const myAppsChecks = [
  deepLinkWrong,
  appProxyConnectorUnavailable,
  appProxyBackendAuthorisation,
  passwordSsoExtensionMissing,
  myappsAppHidden,
  myappsNotAssigned,
] as const
