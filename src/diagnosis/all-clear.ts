import { isFailure } from '../knowledge/codes.ts'
import type { Evidence } from '../model/evidence.ts'
import { appFacts } from '../model/facts.ts'
import type { Finding, Missing } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'
import type { EventInQuestion } from '../semantics/sign-in-chain.ts'
import { signingIn } from '../semantics/signing-in.ts'

/** What was gathered and found, for deciding how an examination without a cause ends. */
export interface Judged {
  readonly findings: readonly Finding[]
  readonly evidence: Evidence
  readonly symptoms: Symptoms
  readonly inQuestion: EventInQuestion | undefined
  readonly now: Instant
}

/**
 * "Nothing wrong" may only be said when the account is enabled, the list of apps is known, every check could judge, the person quotes no failure, what
 * they describe is something that a successful sign-in refutes, and the newest attempt (to the app they name) succeeded.
 */
export const isAllClear = ({ findings, evidence, symptoms, inQuestion, now }: Judged): boolean => {
  const { account, signIns, appNames } = evidence
  if (findings.some((finding) => mayHideTrouble(finding, evidence)) || !signIns?.known) return false
  if (!account?.known || !account.value.accountEnabled || appNames?.known === false) return false
  if (!onlyAsksWhetherWrong(symptoms, inQuestion)) return false
  if (inQuestion && !inQuestion.laterSuccess && isFailure(inQuestion.event.errorCode)) return false
  return signingIn(signIns.value, now) === 'works' && signingIn(signIns.value, now, symptoms.app) === 'works'
}

/** Asks about the one examined, and tells nothing that a successful sign-in leaves open. */
const onlyAsksWhetherWrong = (
  { who, quoted, codes, clientCodes, signs }: Symptoms,
  inQuestion: EventInQuestion | undefined,
): boolean =>
  who.is !== 'many' &&
  !(who.is === 'self' && ofOthers.test(quoted)) &&
  !codes.some(isFailure) &&
  clientCodes.length === 0 &&
  signs.every((sign) => refutedBySuccess.has(sign) || (inQuestion?.laterSuccess && refusalsOfApp.has(sign))) &&
  signs.some((sign) => asksWhetherWrong.has(sign))

const mayHideTrouble = (finding: Finding, evidence: Evidence): boolean =>
  finding.outcome === 'problem' ||
  (finding.outcome === 'unknown' && !finding.missing.every((missing) => isMoot(missing, evidence)))

/**
 * Whether a fact that is missing is no gap: an app that is not in this tenant has nobody assigned and no owners, a tenant without Entra ID P2
 * has no Identity Protection that could judge anybody risky, and where a policy of the whole tenant is not there Microsoft's defaults hold.
 */
export const isMoot = ({ fact, because }: Missing, { app }: Evidence): boolean =>
  (because === 'not-found' &&
    app?.known === true &&
    app.value.is === 'not-in-tenant' &&
    appFacts.some((about) => about === fact)) ||
  (because === 'no-licence' && riskFacts.has(fact)) ||
  (because === 'not-found' && policiesWithDefaults.has(fact))

const policiesWithDefaults: ReadonlySet<string> = new Set(['crossTenantAccess', 'authenticationMethodsPolicy'])
const riskFacts: ReadonlySet<string> = new Set(['riskyUser', 'riskDetections'])

/** Words that speak of somebody else: what is asked may not be about the one examined. */
const ofOthers = /\b(?:colleagues?|collega\w*|him|her|his|them|their|hem|haar|hun|hen)\b/iu
const asksWhetherWrong: ReadonlySet<string> = new Set(['stay-signed-in-question', 'asks-if-anything-is-wrong'])
const refutedBySuccess: ReadonlySet<string> = new Set([
  ...asksWhetherWrong,
  'cannot-sign-in',
  // From where and with what somebody signs in: told beside the trouble, and no trouble itself.
  'from-elsewhere',
  'own-device',
  'old-mail-client',
  // The word alone; a password that is refused, expired or forgotten has a sign of its own.
  'password-trouble',
])
/** How an app refused, told of a refusal that the log has and that was solved since. */
const refusalsOfApp: ReadonlySet<string> = new Set(['declined-consent', 'says-not-assigned', 'says-app-disabled'])
