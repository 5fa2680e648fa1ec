import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { ServicePrincipal } from '../../model/facts/apps.ts'
import { evidenceLines, type EvidenceLine, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import { ownerNames, ownersToAsk } from '../../semantics/owners-told.ts'
import { mayBeProxy, proxyTrouble, type ProxyTrouble } from '../../semantics/proxy-trouble.ts'

/** The sign-in succeeds, and the app behind application proxy then refuses the person, https://learn.microsoft.com/entra/identity/app-proxy/application-proxy-back-end-kerberos-constrained-delegation-how-to. */
export const appProxyBackendAuthorisation = defineCheck({
  id: 'app-proxy-backend-authorisation',
  needs: [],
  uses: ['account', 'app', 'appOwners', 'signIns'],
  appliesTo: mayBeProxy,
  judge: (facts, symptoms, now) => {
    const trouble = proxyTrouble('refused', facts, symptoms, now)
    return trouble ? problem(trouble, symptoms.app?.name, facts) : 'ok'
  },
  text: {
    title: '{app, select, none {The app} other {{app}}} refuses access after a sign-in that succeeded',
    person:
      '{letIn, select, yes {Signing in to Microsoft works, but} other {Your Microsoft sign-in is not what fails:}} {app, select, none {the app} other {{app}}}, which runs inside your organisation, does not let you in{kerberos, select, yes { with your Windows account} other {}}. The access has to be given in the app itself, or its link to your account has to be put right.',
    agent:
      '{app, select, none {The app} other {{app}}} is published by application proxy{kerberos, select, yes { with Integrated Windows Authentication (Kerberos)} other {}}. Entra ID lets {name, select, none {the person} other {{name}}} in; the app behind the proxy refuses: no rights there, {kerberos, select, yes {a service principal name (SPN) or delegation that is not right, or a local account that does not match the one of the cloud} other {or an account it does not know}}. Graph does not show that side.',
    evidence: {
      page: 'The page says Status Code {status}',
      kerberos: '{app} uses Kerberos behind application proxy',
      signedIn: 'The sign-in to {app} succeeded',
      cloudOnly: 'The account of {name} is not synchronised: Kerberos needs an account in the local Active Directory',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      askOwner:
        'Ask {owners, select, none {the owner of {app, select, none {the app} other {{app}}}, or the helpdesk,} other {{owners}}} whether you have rights in {app, select, none {the app} other {{app}}} itself.',
      checkRights:
        'Look in {app, select, none {the app} other {{app}}} itself whether the person has an account and rights there.',
      checkKerberos:
        'Look at Single sign-on of the app (internal application SPN, delegated login identity) and at the delegation of the connector servers in Active Directory. Test with a person for whom it works.',
    },
  },
})

type ProxyFacts = Partial<Pick<Facts, 'account' | 'appOwners'>>

const usesKerberos = (app: ServicePrincipal | undefined): boolean =>
  app?.preferredSingleSignOnMode === 'onPremisesKerberos'

const evidenceOf = ({ app, status, letIn }: ProxyTrouble, facts: ProxyFacts): readonly EvidenceLine[] => {
  const isKerberos = usesKerberos(app)
  return evidenceLines(
    status !== undefined && { say: 'page', from: 'signIns' },
    app && letIn && { say: 'signedIn', from: 'signIns' },
    isKerberos && { say: 'kerberos', from: 'app', for: 'agent' },
    isKerberos && facts.account?.onPremisesSyncEnabled === false && { say: 'cloudOnly', from: 'account', for: 'agent' },
    app && ownerNames(facts).length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
  )
}

const problem = (trouble: ProxyTrouble, told: string | undefined, facts: ProxyFacts): Problem => {
  const { app, status, letIn, explains } = trouble
  return {
    explains,
    whoCanFix: 'app-owner',
    values: {
      app: (app?.displayName ?? told) || 'none',
      name: facts.account?.displayName ?? 'none',
      status: status ?? 'unknown',
      letIn: letIn ? 'yes' : 'unknown',
      kerberos: usesKerberos(app) ? 'yes' : 'no',
      owners: listOrNone(app ? ownerNames(facts) : []),
    },
    evidence: evidenceOf(trouble, facts),
    remedies: [
      { by: 'user', step: 'askOwner', values: ownersToAsk(app ? facts : {}), for: 'person' },
      {
        by: 'app-owner',
        step: 'checkRights',
        for: 'agent',
        link: app ? link('enterprise-app', { servicePrincipalId: app.id, appId: app.appId }) : link('enterprise-apps'),
      },
      { by: 'app-owner', step: 'checkKerberos', for: 'agent' },
    ],
  }
}
