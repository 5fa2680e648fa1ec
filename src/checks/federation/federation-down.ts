import { isFailure } from '../../knowledge/codes.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { federatedDomain, hostOf, type Federated } from '../../semantics/federated-domain.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { eventInQuestion, isSuccess } from '../../semantics/sign-in-chain.ts'
import { mayBeShared } from '../../semantics/shared-failure.ts'
import { namesServer } from '../../semantics/sign-in-server.ts'

type ServerFacts = Pick<Facts, 'domains'> &
  Partial<Pick<Facts, 'account' | 'signIns' | 'federation' | 'tenantFailures'>>

/** What Office shows when modern authentication fails towards AD FS. */
const officeCode = '4c7'
const hour = 3_600_000

/** The own sign-in server does not answer, so that nothing reaches Entra ID (https://learn.microsoft.com/entra/identity/hybrid/connect/whatis-fed). */
export const federationDown = defineCheck({
  id: 'federation-down',
  needs: ['domains'],
  uses: ['account', 'signIns', 'federation', 'tenantFailures'],
  appliesTo: (symptoms) => mayBeShared([], symptoms),
  judge: (facts, symptoms, now) => {
    const { account, domains, federation } = facts
    if (account && isExternal(account)) return 'ok'
    const federated = federatedDomain(account, domains, federation)
    if (!federated || isAnswered(facts, symptoms, now)) return 'ok'
    const explains = howSurely(facts, federated, symptoms, now)
    return explains ? problem(facts, federated, explains) : 'ok'
  },
  text: {
    title: 'The organisation’s own sign-in server cannot be reached',
    person:
      'You sign in through your organisation’s own sign-in server, and that one does not answer. Nothing of your attempt reaches Microsoft. Your account and your password are not the problem.',
    agent:
      'People of {domains} sign in through the organisation’s own sign-in server{host, select, none {} other { ({host})}}, and that one does not seem to answer: nothing of it reaches Entra ID. The server, its proxy, DNS or the certificate of its page can be the reason.',
    evidence: {
      server: 'Federated: {domains}{host, select, none {} other {, with the sign-in page on {host}}}',
      nothing: 'No failed sign-in is in the log of Entra ID since {since}',
      lastSuccess: 'The last successful sign-in was on {at}',
    },
    steps: {
      keepPassword:
        'Wait, and do not change or reset your password. Are you still signed in somewhere? Stay signed in there.',
      otherNetwork:
        'Try it once on another network (at the office, or at home without VPN), and tell the helpdesk what the difference is.',
      tellHelpdesk:
        'Tell the helpdesk that the sign-in page does not open; the administrators of that server have to solve it.',
      openPage:
        'Open the sign-in page{host, select, none {} other { on {host}}} inside and outside the network: that tells whether AD FS or the proxy is down.',
      checkServer:
        'Check the AD FS service, the Web Application Proxy, DNS, the load balancer and the TLS certificate of the page.',
      cloudAdmin:
        'Sign in with a cloud-only administrator (an onmicrosoft.com name) where you need Entra ID: federated ones are stopped too.',
      tellPeople: 'Tell people that it is known, to stay signed in where they are, and reset no passwords.',
    },
  },
})

/** Entra ID answered, or the words name a code of it: then the own server is reached. */
const isAnswered = ({ signIns }: ServerFacts, symptoms: Symptoms, now: Instant): boolean => {
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  return (question !== undefined && !question.laterSuccess) || symptoms.codes.some(isFailure)
}

const howSurely = (
  facts: ServerFacts,
  federated: Federated,
  symptoms: Symptoms,
  now: Instant,
): Certainty | undefined => {
  const { signs, who, clientCodes } = symptoms
  if (clientCodes.includes(officeCode)) return 'probably'
  const isSilent = signs.includes('page-unreachable')
  if (!isSilent && !signs.includes('cannot-sign-in') && !signs.includes('says-down')) return undefined
  const isNamed = namesServer(symptoms, federated)
  if (gotInLately(facts, now)) return isNamed && isSilent ? 'possibly' : undefined
  if (isSilent) return isNamed ? 'certainly' : 'probably'
  if (isNamed) return 'probably'
  const isAllSilent = facts.tenantFailures?.failures.length === 0 && federated.isDefault
  return who.is === 'many' && isAllSilent ? 'probably' : undefined
}

const gotInLately = ({ signIns = [] }: ServerFacts, now: Instant): boolean =>
  signIns.some((event) => isSuccess(event) && Date.parse(now) - Date.parse(event.createdDateTime) < hour)

const problem = (
  { signIns, tenantFailures, account }: ServerFacts,
  federated: Federated,
  explains: Certainty,
): Problem => {
  const lastSuccess = signIns?.find(isSuccess)
  const isQuiet =
    tenantFailures?.failures.every(({ userId }) => account !== undefined && userId !== account.id) ?? false
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: { domains: listOrNone(federated.domains), host: hostOf(federated.server) ?? 'none' },
    evidence: evidenceLines(
      { say: 'server', from: 'domains', for: 'agent' },
      tenantFailures &&
        isQuiet && {
          say: 'nothing',
          from: 'tenantFailures',
          for: 'agent',
          values: { since: { instant: tenantFailures.since } },
        },
      lastSuccess && {
        say: 'lastSuccess',
        from: 'signIns',
        values: { at: { instant: lastSuccess.createdDateTime } },
      },
    ),
    remedies: [
      { by: 'user', step: 'keepPassword', for: 'person' },
      { by: 'user', step: 'otherNetwork', for: 'person' },
      { by: 'user', step: 'tellHelpdesk', for: 'person' },
      { by: 'helpdesk', step: 'openPage', for: 'agent' },
      { by: 'identity-admin', step: 'checkServer', for: 'agent' },
      { by: 'identity-admin', step: 'cloudAdmin', for: 'agent' },
      { by: 'helpdesk', step: 'tellPeople', for: 'agent' },
    ],
  }
}
