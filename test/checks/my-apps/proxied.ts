import { app } from '../judge.ts'

/** Hours as an app that application proxy brings to the outside. */
export const proxied = app({
  preferredSingleSignOnMode: 'onPremisesKerberos',
  tags: ['WindowsAzureActiveDirectoryOnPremApp'],
  homepage: 'https://hours-contoso.msappproxy.net/',
  replyUrls: ['https://hours-contoso.msappproxy.net/'],
})
