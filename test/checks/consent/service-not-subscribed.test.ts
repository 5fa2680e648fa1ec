import { serviceNotSubscribed } from '../../../src/checks/consent/service-not-subscribed.ts'
import { application, hours, judge, signIn, verdictOf } from '../judge.ts'

const old =
  'The app needs access to a service ("https://api.cranes.example") that your organization "Contoso" has not subscribed to or enabled.'
const recent =
  'The app is trying to access a service "0aa0"("Crane API") that your organization "Contoso" lacks a service principal for.'
const refused = (failureReason: string) => ({ signIns: [signIn({ errorCode: 650052, failureReason })] })

/** How the service is called. */
test.each([
  ['the older text', refused(old), 'https://api.cranes.example'],
  ['the newer text', refused(recent), 'Crane API'],
  [
    'the registration, where the text names none',
    {
      ...refused(''),
      application: application({ requiredResourceAccess: [{ resourceAppId: 'crane-id', resourceAccess: [] }] }),
    },
    'crane-id',
  ],
  ['nothing', { ...refused(''), application: application({ requiredResourceAccess: [] }) }, 'none'],
] as const)('by %s', (_, facts, service) => {
  const verdict = verdictOf(serviceNotSubscribed, facts, { app: hours })
  expect(verdict).toMatchObject({ explains: 'certainly', whoCanFix: 'identity-admin', values: { service } })
})

test.each([
  ['the code is quoted', { signIns: undefined }, { app: hours, codes: [650052] }, 'certainly'],
  ['650058', { signIns: [signIn({ errorCode: 650058 })] }, { app: hours }, 'certainly'],
  ['another code', { signIns: [signIn({ errorCode: 50105 })] }, { app: hours }, 'ok'],
  ['nothing happened', {}, { app: hours }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(serviceNotSubscribed, facts, said)).toBe(outcome)
})
