import { defineCheck } from '../../model/check.ts'
import { evidenceLines, type EvidenceLine, type Problem } from '../../model/finding.ts'
import { listOrNone } from '../../model/value.ts'
import { hostOf } from '../../semantics/federated-domain.ts'
import { mayBeShared } from '../../semantics/shared-failure.ts'
import { failedRenewal, refusedToken, refusedTokenCodes, type RefusedToken } from '../../semantics/sign-in-server.ts'

/** The own sign-in server (AD FS) signs with a certificate that Entra ID does not know (https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-fed-o365-certs). */
export const federationCertMismatch = defineCheck({
  id: 'federation-cert-mismatch',
  needs: ['domains'],
  uses: ['account', 'signIns', 'federation', 'tenantFailures'],
  appliesTo: (symptoms) => mayBeShared(refusedTokenCodes, symptoms),
  judge: (facts, symptoms, now) => {
    const refused = refusedToken(facts, symptoms, now)
    return refused ? problem(refused, facts.account !== undefined) : 'ok'
  },
  text: {
    title: 'The certificate of the organisation’s own sign-in server is not known to Entra ID',
    person:
      'You sign in through your organisation’s own sign-in server, and Microsoft does not trust what that server signs, because its signing certificate is not known there (any more). It hits everybody who signs in that way. Your account and your password are fine.',
    agent:
      'Everybody who signs in through the organisation’s own sign-in server{domains, select, none {} other { (all federated users of {domains})}} is refused: its tokens are signed with a certificate that Entra ID does not know (AADSTS{code}). As a rule AD FS renewed its token-signing certificate and Entra ID did not get the new one. Accounts and passwords are fine; who is still signed in works on until the session ends.',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
      others:
        '{person, select, one {{people, plural, one {One other person} other {# other people}}} other {{people, plural, one {One person} other {# people}}}} met AADSTS{code} since {from}, the last on {at}',
      server: 'Federated: {domains}{host, select, none {} other {, sign-in server {host}}}',
      ended: 'The certificate that Entra ID knows ended on {at}',
      known: 'Entra ID knows the certificate with thumbprint {thumbprint}, valid until {at}',
      renewal:
        'The last automatic renewal of the certificate in Entra ID failed{at, select, unknown {} other { ({at})}}',
    },
    steps: {
      keepPassword:
        'Do not change or reset your password: it is not the problem. Are you still signed in somewhere? Stay signed in there.',
      tellHelpdesk:
        'Tell the helpdesk that it hits you too; the administrators of the sign-in server have to solve it.',
      tellPeople: 'Tell people that it is a known problem, to stay signed in where they are, and reset no passwords.',
      cloudAdmin:
        'Sign in with a cloud-only administrator (an onmicrosoft.com name): federated administrators are stopped too.',
      compare:
        'Compare the token-signing certificate of AD FS (Get-AdfsCertificate -CertificateType Token-Signing) with the one Entra ID has (Get-MgDomainFederationConfiguration).',
      update:
        'Register the new certificate in Entra ID: with Entra Connect, or with Update-MgDomainFederationConfiguration (Hybrid Identity Administrator is enough).',
      rollover:
        'Then check that AutoCertificateRollover is on and that the federation metadata can be reached from the internet, so that it renews by itself next time.',
    },
  },
})

const problem = (refused: RefusedToken, isOfPerson: boolean): Problem => ({
  explains: refused.explains,
  whoCanFix: 'identity-admin',
  values: {
    domains: listOrNone(refused.federated?.domains ?? []),
    code: String(refused.code),
    person: isOfPerson ? 'one' : 'many',
  },
  evidence: evidenceLines(...seen(refused), ...ofServer(refused)),
  remedies: [
    { by: 'user', step: 'keepPassword', for: 'person' },
    { by: 'user', step: 'tellHelpdesk', for: 'person' },
    { by: 'helpdesk', step: 'tellPeople', for: 'agent' },
    { by: 'identity-admin', step: 'cloudAdmin', for: 'agent' },
    { by: 'identity-admin', step: 'compare', for: 'agent' },
    { by: 'identity-admin', step: 'update', for: 'agent' },
    { by: 'identity-admin', step: 'rollover', for: 'agent' },
  ],
})

type Lines = readonly (EvidenceLine | false | undefined)[]

const seen = ({ event, shared }: RefusedToken): Lines => [
  event && {
    say: 'refused',
    from: 'signIns',
    values: { app: event.appDisplayName || 'none', at: { instant: event.createdDateTime } },
  },
  shared && {
    say: 'others',
    from: 'tenantFailures',
    for: 'agent',
    values: {
      people: shared.people,
      code: String(shared.code),
      from: { instant: shared.since },
      at: { instant: shared.last },
    },
  },
]

const ofServer = ({ federated, ended }: RefusedToken): Lines => {
  const renewal = failedRenewal(federated)
  const known = federated?.server?.signingCertificate
  return [
    federated && {
      say: 'server',
      from: 'domains',
      for: 'agent',
      values: { host: hostOf(federated.server) ?? 'none' },
    },
    ended && { say: 'ended', from: 'federation', for: 'agent', values: { at: { instant: ended.validTo } } },
    known &&
      !ended && {
        say: 'known',
        from: 'federation',
        for: 'agent',
        values: { thumbprint: known.thumbprint, at: { instant: known.validTo } },
      },
    renewal && {
      say: 'renewal',
      from: 'federation',
      for: 'agent',
      values: { at: renewal.at ? { instant: renewal.at } : 'unknown' },
    },
  ]
}
