import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { accountOnPage } from '../../semantics/account-on-page.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { federatedDomain, hostOf, type Federated } from '../../semantics/federated-domain.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { lessSure } from '../../semantics/surest.ts'

/** AADSTS90072, 51004 and 50020: the one the own server vouches for is not found; https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const notFound: readonly number[] = [90072, 51004, 50020]
/** What the log of everybody has for a sign-in of nobody it knows. */
const nobody = '00000000-0000-0000-0000-000000000000'

type AnchorFacts = Pick<Facts, 'account' | 'domains'> &
  Partial<Pick<Facts, 'signIns' | 'federation' | 'tenantFailures'>>

interface Mismatch {
  readonly code: number
  readonly explains: Certainty
  readonly federated: Federated
  readonly seen?: Instant
}

/** The source anchor that the own sign-in server sends is not the one of the account in Entra ID (https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-design-concepts#sourceanchor). */
export const syncImmutableidMismatch = defineCheck({
  id: 'sync-immutableid-mismatch',
  needs: ['account', 'domains'],
  uses: ['signIns', 'federation', 'tenantFailures'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => notFound.includes(code)),
  judge: (facts, symptoms, now) => {
    const mismatch = mismatchOf(facts, symptoms, now)
    return mismatch ? problem(facts, mismatch) : 'ok'
  },
  text: {
    title: 'The account in Entra ID is not linked to the right account in Active Directory',
    person:
      'Your organisation’s own sign-in server knows you, but the link between your account there and your account at Microsoft is not right. So Microsoft says that your account does not exist, though it does. You cannot solve this yourself; your password is not the problem.',
    agent:
      'The sign-in server vouches for {name}, but the source anchor (ImmutableID) in its token is not the one of the account in Entra ID (AADSTS{code}){anchor, select, none {: the account holds no anchor, so it is not linked to Active Directory at all} other {}}. It often happens after an account was made again or moved to another forest. {name} must not be invited as a guest.',
    evidence: {
      page: 'The page shows AADSTS{code}',
      server: 'Federated: {domains}{host, select, none {} other {, sign-in server {host}}}',
      anchor: 'The source anchor of the account in Entra ID: {anchor}',
      seen: 'The log has AADSTS{code} on {at} for somebody it could not match with an account',
    },
    steps: {
      tellHelpdesk: 'Give the helpdesk this card with the text of the page; an administrator has to restore the link.',
      keep: 'Do not make a new account and do not change your password for it.',
      compare:
        'Compare the source anchor in Active Directory (mS-DS-ConsistencyGuid, or objectGUID in base64) with onPremisesImmutableId in Entra ID, and look for a second account of {name}.',
      link: 'Let a Hybrid Identity Administrator link the two again: synchronise the right object, or set the right anchor; test it with one account first.',
      rule: 'Check that AD FS issues the ImmutableID claim from that same attribute.',
    },
  },
})

const mismatchOf = ({ account, ...facts }: AnchorFacts, symptoms: Symptoms, now: Instant): Mismatch | undefined => {
  const federated = federatedDomain(account, facts.domains, facts.federation)
  if (!federated || isExternal(account)) return undefined
  const question = codeInQuestion({ codes: notFound, isLoggedElsewhere: true }, facts.signIns, symptoms, now)
  if (!question || goesElsewhere(question.event)) return undefined
  const fits = fitsPage(account.userPrincipalName, federated, symptoms)
  if (fits === undefined) return undefined
  const seen = facts.tenantFailures?.failures.find(
    ({ userId, errorCode }) => userId === nobody && errorCode === question.code,
  )
  const explains = fits || seen ? question.explains : lessSure(question.explains, 'probably')
  return { code: question.code, explains, federated, ...(seen ? { seen: seen.createdDateTime } : {}) }
}

const goesElsewhere = (
  event: { readonly homeTenantId: string; readonly resourceTenantId: string } | undefined,
): boolean => event !== undefined && event.homeTenantId !== event.resourceTenantId

/** Whether the page shows this very account, vouched for by the own server; undefined when it shows another. AADSTS50020 alone is about somebody else's account as a rule. */
const fitsPage = (own: string, { server }: Federated, { quoted, codes }: Symptoms): boolean | undefined => {
  const page = accountOnPage(quoted)
  if (!page?.address) return codes.includes(50020) ? undefined : false
  if (page.address.toLowerCase() !== own.toLowerCase() || page.from?.is === 'personal') return undefined
  const isOwnServer = server !== undefined && quoted.toLowerCase().includes(server.issuerUri.toLowerCase())
  return isOwnServer || page.from?.is === 'other'
}

const problem = ({ account }: AnchorFacts, { code, explains, federated, seen }: Mismatch): Problem => ({
  explains,
  whoCanFix: 'identity-admin',
  values: {
    name: account.displayName,
    code: String(code),
    domains: { list: federated.domains },
    host: hostOf(federated.server) ?? 'none',
    anchor: account.onPremisesImmutableId ?? 'none',
  },
  evidence: evidenceLines(
    { say: 'page', from: 'account' },
    { say: 'server', from: 'domains', for: 'agent' },
    account.onPremisesImmutableId !== undefined && { say: 'anchor', from: 'account', for: 'agent' },
    seen !== undefined && {
      say: 'seen',
      from: 'tenantFailures',
      for: 'agent',
      values: { at: { instant: seen } },
    },
  ),
  remedies: [
    { by: 'user', step: 'tellHelpdesk', for: 'person' },
    { by: 'user', step: 'keep', for: 'person' },
    { by: 'identity-admin', step: 'compare', for: 'agent' },
    { by: 'identity-admin', step: 'link', for: 'agent' },
    { by: 'identity-admin', step: 'rule', for: 'agent' },
  ],
})
