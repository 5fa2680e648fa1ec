import { account, application, certificate, daysAgo, samlApp, signIn, app, syncedAccount } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const hours = { name: 'Hours', appIds: ['hours'] }
const saml = { app: samlApp() }

const notFound = (identifier: string) => ({
  signIns: [
    signIn({
      appId: '',
      appDisplayName: '',
      errorCode: 700016,
      failureReason: `Application with identifier '${identifier}' was not found in the directory 'Contoso'.`,
    }),
  ],
})
const identifiers = [
  'https://hours.contoso.com/saml/',
  'https://hours.contoso.com/SAML',
  'http://hours.contoso.com/saml',
  'https://hours.contoso.com/samml',
  'https://hours.contoso.com/metadata',
  'https://hours.contoso.com/saml',
]

const asks = (address: string) => ({
  signIns: [
    signIn({
      errorCode: 50011,
      failureReason: `The redirect URI '${address}' specified in the request does not match the redirect URIs configured for the application 'hours'.`,
    }),
  ],
})
const addresses = [
  'https://hours.contoso.com/signin/',
  'https://hours.contoso.com/SignIn',
  'http://hours.contoso.com/signin',
  'https://hours.contoso.com/signim',
  'https://hours.contoso.com/callback',
  'https://test.contoso.com/signin',
  'https://hours.contoso.com/signin',
  'https://elsewhere.example/',
]

const otherMethod = (used: string) =>
  signIn({
    errorCode: 75011,
    failureReason: `Authentication method '${used}' by which the user authenticated with the service doesn't match requested authentication method 'Password, ProtectedTransport'.`,
  })

const noMail = (input: string) => ({
  ...saml,
  signIns: [
    signIn({ errorCode: 501241, failureReason: `Mandatory Input '${input}' missing from transformation id 'x'.` }),
  ],
})
const ended = samlApp({ keyCredentials: [certificate({ endDateTime: daysAgo(2) })] })

/** Cases of each check of `saml` that together use all its words. */
export const samlCases = {
  'saml-entity-id-mismatch': [
    ...identifiers.map((identifier) => ({
      facts: { ...saml, ...notFound(identifier) },
      said: { app: hours },
      names: [identifier, 'Robin Bos'],
    })),
    { facts: { ...saml, signIns: undefined, appOwners: undefined }, said: { app: hours, codes: [700016] } },
    {
      facts: { app: undefined, appNames: [{ appId: 'x', displayName: 'Expense Cloud' }], signIns: undefined },
      said: { codes: [700016], quoted: `Application with identifier 'https://expensecloud.example/' was not found` },
      names: ['Expense Cloud'],
    },
  ],
  'reply-url-mismatch': [
    ...addresses.map((address) => ({ facts: asks(address), said: { app: hours }, names: [address, 'Robin Bos'] })),
    { facts: { ...asks('https://hours.contoso.com/x'), ...saml }, said: { app: hours } },
    {
      facts: {
        app: app({ replyUrls: [] }),
        application: application({ redirectUris: { web: [], spa: [], publicClient: [] } }),
        signIns: [signIn({ errorCode: 500113 })],
      },
      said: { app: hours },
    },
    {
      facts: { ...asks('https://x.example/'), application: { is: 'not-in-tenant', appId: 'hours' } },
      said: { app: hours },
    },
    { facts: { app: undefined, signIns: undefined }, said: { codes: [50011] } },
    { facts: { appOwners: [], signIns: undefined }, said: { app: hours, codes: [50011] } },
  ],
  'saml-authn-context-mismatch': [
    {
      facts: { ...saml, signIns: [otherMethod('X509, MultiFactor')] },
      said: { app: hours },
      names: ['X509, MultiFactor', 'Robin Bos'],
    },
    { facts: { ...saml, appOwners: [], signIns: [otherMethod('WindowsIntegrated')] }, said: { app: hours } },
    { facts: { app: undefined, signIns: undefined }, said: { codes: [75011] } },
  ],
  'saml-claim-missing': [
    {
      facts: { ...noMail('mail'), account: account({ mail: undefined }) },
      said: { app: hours },
      names: ['Kim de Vries'],
    },
    {
      facts: { ...noMail('employeeId'), account: syncedAccount(), appOwners: [] },
      said: { app: hours },
      names: ['employeeId'],
    },
    { facts: noMail('mail'), said: { app: hours } },
    { facts: { ...noMail('extension_x'), app: undefined }, said: { codes: [501241] } },
    { facts: { ...saml, account: account({ mail: undefined }) }, said: { app: hours, signs: ['says-claim-missing'] } },
  ],
  'saml-signing-cert-expired': [
    { facts: { app: ended }, said: { app: hours, signs: ['says-bad-response'] }, names: ['Robin Bos'] },
    { facts: { app: ended, appOwners: undefined, signIns: undefined }, said: { app: hours } },
    { facts: { app: samlApp({ keyCredentials: [] }), signIns: [signIn({ errorCode: 50003 })] }, said: { app: hours } },
  ],
} satisfies ProblemCases
