import { link } from '../knowledge/links.ts'
import type { ServicePrincipal } from '../model/facts/apps.ts'

/** Where an app that is made in the portal is said to live when nobody filled it in: not the app. */
const placeholder = 'account.activedirectory.windowsazure.com'

/** The address where an app itself begins; undefined when none is registered. */
export const ownAddress = ({ loginUrl, homepage }: ServicePrincipal): string | undefined =>
  [loginUrl, homepage].find((address) => {
    const url = URL.parse(address ?? '')
    return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== placeholder
  })

/** The link that starts an app through My Apps (the user access URL), https://learn.microsoft.com/entra/identity/enterprise-apps/end-user-experiences */
export const launchLink = ({ appId, displayName }: Pick<ServicePrincipal, 'appId' | 'displayName'>): string =>
  link('app-launch', { appName: displayName, appIdWithoutDashes: appId.replaceAll('-', '') })

/** Whether application proxy brings the app to the outside, https://learn.microsoft.com/entra/identity/app-proxy/overview-what-is-app-proxy */
export const isPublishedByProxy = ({ tags, homepage, replyUrls, servicePrincipalNames }: ServicePrincipal): boolean =>
  tags.includes('WindowsAzureActiveDirectoryOnPremApp') ||
  [homepage, ...replyUrls, ...servicePrincipalNames].some((address) =>
    /\.msappproxy\.net$/i.test(URL.parse(address ?? '')?.hostname ?? ''),
  )
