import {
  adminConsentRequestPolicy,
  app,
  authorizationPolicy,
  consentRequest,
  daysAgo,
  hours,
  signIn,
  userConsentRequest,
} from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const refused = (errorCode: number) => ({ signIns: [signIn({ errorCode })] })
const off = authorizationPolicy({ permissionGrantPoliciesAssigned: [] })
const elsewhere = app({ appRoleAssignmentRequired: false, appOwnerOrganizationId: 'fabrikam' })
const asked = (status: string) => [consentRequest({ requests: [userConsentRequest({ status })] })]

/** Cases of an app that waits for an administrator. */
export const administratorCases = {
  'admin-consent-required': [
    { facts: { authorizationPolicy: off, ...refused(90094) }, said: { app: hours }, names: ['User.Read'] },
    {
      facts: {
        app: elsewhere,
        adminConsentRequestPolicy: adminConsentRequestPolicy({ isEnabled: false }),
        ...refused(90094),
      },
      said: { app: hours, quoted: 'https://login.microsoftonline.com/common/oauth2/authorize?prompt=admin_consent' },
    },
    { facts: { ...refused(90095), consentRequests: asked('InProgress') }, said: { app: hours }, names: ['Mail.Read'] },
    { facts: { ...refused(90095), consentRequests: asked('Expired') }, said: { app: hours } },
    { facts: { ...refused(90094), consentRequests: asked('Completed') }, said: { app: hours } },
    { facts: { app: elsewhere, ...refused(900941) }, said: { app: hours } },
    {
      facts: { app: elsewhere, signIns: [signIn({ errorCode: 90096, createdDateTime: daysAgo(1) })] },
      said: { app: hours },
    },
    {
      facts: {
        app: undefined,
        authorizationPolicy: undefined,
        adminConsentRequestPolicy: undefined,
        consentRequests: undefined,
        organization: undefined,
        signIns: undefined,
      },
      said: { signs: ['says-admin-approval'] },
    },
  ],
} satisfies ProblemCases
