import type { CheckTexts } from '../../../../checks/index.ts'
import { deepLinkWrong } from './deep-link-wrong.ts'
import { appProxyConnectorUnavailable } from './app-proxy-connector-unavailable.ts'
import { appProxyBackendAuthorisation } from './app-proxy-backend-authorisation.ts'
import { passwordSsoExtensionMissing } from './password-sso-extension-missing.ts'
import { myappsAppHidden } from './myapps-app-hidden.ts'
import { myappsNotAssigned } from './myapps-not-assigned.ts'

/** De woorden van de controles over My Apps. */
export const myAppsTexts = {
  'deep-link-wrong': deepLinkWrong,
  'app-proxy-connector-unavailable': appProxyConnectorUnavailable,
  'app-proxy-backend-authorisation': appProxyBackendAuthorisation,
  'password-sso-extension-missing': passwordSsoExtensionMissing,
  'myapps-app-hidden': myappsAppHidden,
  'myapps-not-assigned': myappsNotAssigned,
} satisfies Partial<CheckTexts>
