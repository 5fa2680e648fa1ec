import { appPermissionNotConsented } from '../../../src/checks/consent/app-permission-not-consented.ts'
import { serviceNotSubscribed } from '../../../src/checks/consent/service-not-subscribed.ts'
import { application, hours, judge, samlApp, signIn, verdictOf } from '../judge.ts'

const lacking =
  'The app needs access to a service ("Crane API") that your organization "Contoso" has not subscribed to or enabled.'
const refused = (errorCode: number, failureReason = '') => ({ signIns: [signIn({ errorCode, failureReason })] })

/** The older 65005 means either; never both. */
test.each([
  ['650056', refused(650056), ['certainly', 'ok']],
  ['90008', refused(90008), ['certainly', 'ok']],
  ['65005', refused(65005), ['certainly', 'ok']],
  ['65005 about a service', refused(65005, lacking), ['ok', 'certainly']],
  ['650052', refused(650052, lacking), ['ok', 'certainly']],
  ['650056 of an app that speaks SAML', { ...refused(650056), app: samlApp() }, ['possibly', 'ok']],
  ['another code', refused(65001), ['ok', 'ok']],
  ['nothing happened', {}, ['ok', 'ok']],
] as const)('%s', (_, facts, outcomes) => {
  const all = [appPermissionNotConsented, serviceNotSubscribed]
  expect(all.map((check) => judge(check, facts, { app: hours }))).toEqual(outcomes)
})

test.each([
  ['lists nothing', { application: application({ requiredResourceAccess: [] }), appConsents: [] }, 'no', 'no'],
  ['lists something that nobody consented to', { appConsents: [] }, 'yes', 'no'],
  ['lists something, and something was granted', {}, 'yes', 'yes'],
  ['stands in another organisation', { application: { is: 'not-in-tenant', appId: 'hours' } }, 'unknown', 'yes'],
] as const)('a registration that %s', (_, facts, listed, granted) => {
  const verdict = verdictOf(appPermissionNotConsented, { ...facts, ...refused(650056) }, { app: hours })
  expect(verdict).toMatchObject({ whoCanFix: 'app-owner', values: { listed, granted } })
})
