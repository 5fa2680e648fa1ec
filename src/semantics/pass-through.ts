import type { Facts } from '../model/facts.ts'
import type { EvidenceLine, Problem } from '../model/finding.ts'
import { evidenceLines } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { isExternal } from './is-external.ts'
import { sharedInQuestion, type SharedInQuestion } from './shared-failure.ts'

/** Facts that tell of pass-through authentication; Graph does not show its agents. */
export const passThroughFacts = ['account', 'signIns', 'tenantFailures'] as const
type PassThroughFacts = Partial<Pick<Facts, (typeof passThroughFacts)[number]>>

/** A password that could not be checked against the local Active Directory, with one of these codes; https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-pass-through-authentication */
export const uncheckedPassword = (
  codes: readonly number[],
  { account, signIns, tenantFailures }: PassThroughFacts,
  symptoms: Symptoms,
  now: Instant,
): SharedInQuestion | undefined => {
  if (account && isExternal(account)) return undefined
  const signs = ['cannot-sign-in', 'password-trouble', 'says-wrong-password', 'keeps-asking'] as const
  return sharedInQuestion({ codes, signs }, { signIns, tenantFailures, userId: account?.id }, symptoms, now)
}

/** The finding of such a check; its evidence is called `refused` and `others`. */
export const uncheckedProblem = (
  { code, event, shared, explains }: SharedInQuestion,
  remedies: readonly Remedy[],
  isOfPerson: boolean,
): Problem => ({
  explains,
  whoCanFix: 'identity-admin',
  values: { code: String(code), person: isOfPerson ? 'one' : 'many' },
  evidence: evidenceLines(
    event && {
      say: 'refused',
      from: 'signIns',
      values: { app: event.appDisplayName || 'none', at: { instant: event.createdDateTime } },
    },
    shared && othersLine(shared),
  ),
  remedies,
})

const othersLine = ({ people, code, since, last }: NonNullable<SharedInQuestion['shared']>): EvidenceLine => ({
  say: 'others',
  from: 'tenantFailures',
  for: 'agent',
  values: { people, code: String(code), from: { instant: since }, at: { instant: last } },
})
