import { administratorCases } from './administrator-cases.ts'
import { app, application, authorizationPolicy, hours, minutesAgo, permissionGrant, signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const refused = (errorCode: number, over = {}) => ({ signIns: [signIn({ errorCode, ...over })] })
const open = app({ appRoleAssignmentRequired: false })
const nothing = { app: open, appConsents: [] }
const anything = authorizationPolicy({
  permissionGrantPoliciesAssigned: ['ManagePermissionGrantsForSelf.microsoft-user-default-legacy'],
})
const notListed = application({ requiredResourceAccess: [] })
const lacking =
  'The app needs access to a service ("Crane API") that your organization "Contoso" has not subscribed to or enabled.'

/** Cases of each check of `consent` that together use all its words. */
export const consentCases = {
  ...administratorCases,
  'consent-required': [
    {
      facts: {
        ...nothing,
        signIns: [signIn({ errorCode: 65001 }), signIn({ createdDateTime: minutesAgo(3000) })],
      },
      said: { app: hours },
    },
    { facts: { app: open, ...refused(65001) }, said: { app: hours }, names: ['User.Read'] },
    { facts: { app: app(), appConsents: [], ...refused(65001) }, said: { app: hours } },
    {
      facts: { ...nothing, authorizationPolicy: anything },
      said: { app: hours, signs: ['needs-consent'] },
    },
    {
      facts: { app: open, appConsents: [permissionGrant()] },
      said: { app: hours, signs: ['needs-consent'], quoted: 'it asks for permission every time' },
      names: ['Robin Bos'],
    },
    {
      facts: {
        app: open,
        appOwners: [],
        authorizationPolicy: authorizationPolicy({ permissionGrantPoliciesAssigned: [] }),
      },
      said: { app: hours, signs: ['needs-consent', 'keeps-asking'] },
    },
    {
      facts: { app: undefined, authorizationPolicy: undefined, organization: undefined, signIns: undefined },
      said: { codes: [65001] },
    },
  ],
  'consent-declined': [
    { facts: { app: open, ...refused(65004) }, said: { app: hours } },
    { facts: { app: undefined, signIns: [] }, said: { signs: ['declined-consent'] } },
  ],
  'app-permission-not-consented': [
    {
      facts: { application: notListed, appConsents: [], ...refused(650056) },
      said: { app: hours },
      names: ['Robin Bos', 'User.Read'],
    },
    { facts: { appConsents: [], ...refused(650056) }, said: { app: hours } },
    { facts: refused(90008), said: { app: hours } },
    {
      facts: { application: { is: 'not-in-tenant', appId: 'hours' }, appConsents: [], ...refused(650056) },
      said: { app: hours },
    },
    {
      facts: { app: undefined, application: undefined, appConsents: undefined, signIns: undefined },
      said: { codes: [650056] },
    },
  ],
  'service-not-subscribed': [
    { facts: refused(650052, { failureReason: lacking }), said: { app: hours }, names: ['Crane API'] },
    { facts: { signIns: undefined }, said: { codes: [65005], quoted: lacking }, names: ['Crane API'] },
    { facts: { app: undefined, application: undefined, signIns: undefined }, said: { codes: [650052] } },
  ],
} satisfies ProblemCases
