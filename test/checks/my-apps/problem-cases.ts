import { app, guestAccount, minutesAgo, organization, signIn, syncedAccount, userAppAssignment } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'
import { proxied } from './proxied.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const misses = { app: hours, signs: ['app-not-listed'] } as const
const hidden = { tags: ['HideApp'] }
const stored = app({ preferredSingleSignOnMode: 'password' })
const personal = guestAccount({ identities: [{ signInType: 'federated', issuer: 'MicrosoftAccount' }] })
const link = 'https://myapps.microsoft.com/signin'
const goneId = '11111111222243338444555555550401'
const names = { appNames: [{ appId: '6abf661d-3f1e-4c9c-8c4c-6d6f2ea2a172', displayName: 'Hours' }] }
const said = (clientCode: string) => ({ app: hours, clientCodes: [clientCode] })

/** Cases of each check of `my-apps` that together use all its words. */
export const myAppsCases = {
  'deep-link-wrong': [
    { facts: names, said: { quoted: `${link}/Hours/${goneId}` }, names: ['Hours'] },
    { facts: names, said: { quoted: `${link}/Other/${goneId}` } },
    {
      facts: { ...names, organization: organization({ id: 'own' }) },
      said: { quoted: `${link}/x/${goneId}?tenantId=other` },
    },
    { facts: names, said: { quoted: `${link}/Hours/` } },
  ],
  'app-proxy-connector-unavailable': [
    { facts: { app: proxied }, said: said('GatewayTimeout'), names: ['GatewayTimeout', 'Robin Bos'] },
    { facts: { app: proxied, appOwners: [] }, said: said('BadGateway') },
    { facts: { app: proxied, signIns: undefined }, said: said('ServiceUnavailable') },
    { facts: { app: proxied }, said: { app: hours, signs: ['app-times-out'] } },
    { facts: { app: undefined }, said: { clientCodes: ['GatewayTimeout'] } },
  ],
  'app-proxy-backend-authorisation': [
    { facts: { app: proxied }, said: said('Forbidden'), names: ['Kim de Vries', 'Robin Bos'] },
    {
      facts: { app: app({ replyUrls: ['https://x.msappproxy.net/'] }), account: syncedAccount(), appOwners: [] },
      said: said('Forbidden'),
    },
    { facts: { app: proxied, signIns: undefined, account: undefined }, said: { app: hours, signs: ['app-forbids'] } },
    { facts: { app: undefined }, said: { clientCodes: ['Forbidden'] } },
  ],
  'password-sso-extension-missing': [
    { facts: { app: stored }, said: { app: hours, signs: ['not-filled-in'] }, names: ['Edge 134'] },
    {
      facts: { app: stored, account: personal, signIns: [signIn({ device: { browser: 'IE 11.0' } })] },
      said: { app: hours },
    },
    { facts: { app: stored, signIns: undefined }, said: { app: hours } },
  ],
  'myapps-app-hidden': [
    { facts: { app: app(hidden) }, said: misses, names: ['Robin Bos', 'https://hours.contoso.com'] },
    { facts: { app: app({ ...hidden, homepage: undefined }), appOwners: [], userAppAssignments: [] }, said: misses },
    { facts: { app: app({ ...hidden, appRoleAssignmentRequired: false }), userAppAssignments: [] }, said: misses },
  ],
  'myapps-not-assigned': [
    {
      facts: { app: app({ appRoleAssignmentRequired: false }), userAppAssignments: [] },
      said: misses,
      names: ['Robin Bos'],
    },
    {
      facts: {
        app: app({ appRoleAssignmentRequired: false, homepage: undefined }),
        appOwners: [],
        userAppAssignments: [],
      },
      said: misses,
    },
    { facts: { userAppAssignments: [userAppAssignment({ createdDateTime: minutesAgo(5) })] }, said: misses },
  ],
} satisfies ProblemCases
