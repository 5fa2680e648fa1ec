import type { Facts } from '../model/facts.ts'
import type { Domain, Federation, SigningCertificate } from '../model/facts/tenant.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { federatedDomain, hostOf, type Federated } from './federated-domain.ts'
import { isExternal } from './is-external.ts'
import { lessSure } from './surest.ts'
import { sharedInQuestion, type SharedInQuestion } from './shared-failure.ts'

/** AADSTS5000811: no registered key fits the signature; AADSTS50008: the token cannot be checked, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const unknownKey = 5000811
const notCheckable = 50008
/** The codes of a token that is refused. */
export const refusedTokenCodes: readonly number[] = [unknownKey, notCheckable]
/** What Office shows when the settings of both sides differ, https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/errors-connecting-federated-user */
const mismatch: readonly string[] = ['80041317', '80043431']

/** What people say of it; one person's own event also tells when they speak of the password, which the own page takes first. */
const ofMany: readonly Sign[] = ['cannot-sign-in', 'page-unreachable', 'keeps-asking']

/** A token of the own sign-in server that Entra ID refuses. */
export interface RefusedToken extends SharedInQuestion {
  readonly federated?: Federated
  /** The certificate that Entra ID knows has ended. */
  readonly ended?: SigningCertificate
}

type ServerFacts = Partial<Pick<Facts, 'account' | 'signIns' | 'domains' | 'federation' | 'tenantFailures'>>

/** The refusal of a federated token that the words mean, of one person or of many; undefined when they mean another failure. */
export const refusedToken = (facts: ServerFacts, symptoms: Symptoms, now: Instant): RefusedToken | undefined => {
  const { account, signIns, tenantFailures } = facts
  if (account && isExternal(account)) return undefined
  const federated = serverMeant(facts, now)
  const signs: readonly Sign[] = symptoms.who.is === 'many' ? ofMany : [...ofMany, 'password-trouble']
  const cause = { codes: refusedTokenCodes, signs, isAffected: federated !== undefined }
  const known = { signIns, tenantFailures, userId: account?.id }
  const found = sharedInQuestion(cause, known, symptoms, now) ?? byClientCode(federated, symptoms)
  if (!found) return undefined
  const ended = endedOf(federated?.server, now)
  const isDoubtful = found.code === notCheckable && !ended && !hasFailedRenewal(federated?.server)
  return {
    ...found,
    explains: lessSure(found.explains, isDoubtful ? 'probably' : 'certainly'),
    ...(federated && { federated }),
    ...(ended && { ended }),
  }
}

/** The server of the person, or of many. */
const serverMeant = ({ account, domains = [], federation }: ServerFacts, now: Instant): Federated | undefined =>
  federatedDomain(account, account ? domains : inTrouble(domains, federation, now), federation)

const byClientCode = (federated: Federated | undefined, { clientCodes }: Symptoms): SharedInQuestion | undefined =>
  federated && clientCodes.some((code) => mismatch.includes(code))
    ? { code: unknownKey, explains: 'probably' }
    : undefined

/** Of many it is not known in which domain they sign in: those whose server shows trouble with its certificate, else all. */
const inTrouble = (
  domains: readonly Domain[],
  federation: readonly Federation[] | undefined,
  now: Instant,
): readonly Domain[] => {
  const troubled = domains.filter(({ id }) => {
    const server = federation?.find(({ domain }) => domain.toLowerCase() === id.toLowerCase())
    return server !== undefined && (endedOf(server, now) !== undefined || hasFailedRenewal(server))
  })
  return troubled.length > 0 ? troubled : domains
}

const endedOf = (server: Federation | undefined, now: Instant): SigningCertificate | undefined => {
  const { signingCertificate, nextSigningCertificate } = server ?? {}
  const isOver = ({ validTo }: SigningCertificate): boolean => Date.parse(validTo) < Date.parse(now)
  if (!signingCertificate || !isOver(signingCertificate)) return undefined
  return nextSigningCertificate && !isOver(nextSigningCertificate) ? undefined : signingCertificate
}

/** Entra ID fetches the next certificate by itself, unless that fails. */
const hasFailedRenewal = (server: Federation | undefined): boolean => {
  const result = server?.certificateUpdate?.result
  return result !== undefined && result !== '' && !/^success/i.test(result)
}

/** The failed renewal of the certificate, when that is what Entra ID reports. */
export const failedRenewal = (federated: Federated | undefined): { readonly at: Instant | undefined } | undefined =>
  hasFailedRenewal(federated?.server) ? { at: federated?.server?.certificateUpdate?.lastRunDateTime } : undefined

/** Whether the words name the own sign-in server: by its host, or as AD FS or STS. */
export const namesServer = ({ quoted }: Symptoms, federated: Federated): boolean => {
  const host = hostOf(federated.server)
  return (host !== undefined && quoted.toLowerCase().includes(host.toLowerCase())) || ownServer.test(quoted)
}

const ownServer =
  /\b(?:ad ?-?fs|sts|federat\w*|(?:our|own|company|company.s|corporate) (?:own )?(?:sign|log) ?-?(?:in|on) (?:page|server|site)|(?:onze|eigen) (?:eigen )?(?:inlog|aanmeld)\w*)\b/iu
