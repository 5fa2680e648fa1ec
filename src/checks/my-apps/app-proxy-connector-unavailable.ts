import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import { ownerNames, ownersToAsk } from '../../semantics/owners-told.ts'
import { mayBeProxy, proxyTrouble, type ProxyTrouble } from '../../semantics/proxy-trouble.ts'

/** Application proxy does not reach the app inside the organisation in time, https://learn.microsoft.com/entra/identity/app-proxy/application-proxy-sign-in-bad-gateway-timeout-error. */
export const appProxyConnectorUnavailable = defineCheck({
  id: 'app-proxy-connector-unavailable',
  needs: [],
  uses: ['account', 'app', 'appOwners', 'signIns'],
  appliesTo: mayBeProxy,
  judge: (facts, symptoms, now) => {
    const trouble = proxyTrouble('connector', facts, symptoms, now)
    return trouble ? problem(trouble, symptoms.app?.name, facts) : 'ok'
  },
  text: {
    title: '{app, select, none {The app} other {{app}}} cannot be reached inside the organisation',
    person:
      '{letIn, select, yes {Signing in works, but} other {Your sign-in is not what fails:}} {app, select, none {the app} other {{app}}} runs inside your organisation, and the gateway to it (application proxy) {status, select, BadGateway {gets no good answer from the app} GatewayTimeout {gets no answer in time} ServiceUnavailable {finds the app unavailable} other {does not seem to reach it}}. That is nothing you did.',
    agent:
      '{app, select, none {The app} other {{app}}} is published by application proxy. {status, select, BadGateway {BadGateway: a connector answers, but does not get a good answer from the app behind it (internal URL, the app itself, or Kerberos delegation).} GatewayTimeout {GatewayTimeout: no working connector, a blocked port, or an app behind it that is too slow.} ServiceUnavailable {ServiceUnavailable: no connector could take the request, or the app behind it is down.} other {The words fit a connector or an app behind it that does not answer.}} Graph does not show the state of the connectors, so look there.',
    evidence: {
      page: 'The page says Status Code {status}',
      proxy: '{app} is published by application proxy',
      signedIn: 'The sign-in to {app} succeeded',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      tellOwner:
        'Tell {owners, select, none {the owner of {app, select, none {the app} other {{app}}}, or the helpdesk,} other {{owners}}} what the page says, with the time and the Status Code.',
      later: 'Try again later in a new window. A new password or another browser changes nothing.',
      checkConnector:
        'Look at the connectors of the app’s connector group (Application proxy in the Entra admin centre): at least one must be Active, its service must run, and ports 80 and 443 must be open to the outside.',
      checkBackEnd:
        'Open the internal URL of {app, select, none {the app} other {{app}}} on the connector server itself. Does it fail there as well, then the app behind it is down or too slow; does it work without Integrated Windows Authentication, then look at the Kerberos delegation.',
    },
  },
})

type ProxyFacts = Partial<Pick<Facts, 'account' | 'appOwners'>>

const problem = (
  { app, status, letIn, explains }: ProxyTrouble,
  told: string | undefined,
  facts: ProxyFacts,
): Problem => {
  const owners = app ? ownerNames(facts) : []
  return {
    explains,
    whoCanFix: 'app-owner',
    values: {
      app: (app?.displayName ?? told) || 'none',
      status: status ?? 'unknown',
      letIn: letIn ? 'yes' : 'unknown',
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      status !== undefined && { say: 'page', from: 'signIns' },
      app && { say: 'proxy', from: 'app' },
      app && letIn && { say: 'signedIn', from: 'signIns' },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      { by: 'user', step: 'tellOwner', values: ownersToAsk(app ? facts : {}), for: 'person' },
      { by: 'user', step: 'later', for: 'person' },
      {
        by: 'app-owner',
        step: 'checkConnector',
        for: 'agent',
        link: app ? link('enterprise-app', { servicePrincipalId: app.id, appId: app.appId }) : link('enterprise-apps'),
      },
      { by: 'app-owner', step: 'checkBackEnd', for: 'agent' },
    ],
  }
}
