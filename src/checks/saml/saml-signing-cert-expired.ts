import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { ServicePrincipal } from '../../model/facts/apps.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Sign, Symptoms } from '../../model/symptoms.ts'
import { listOrNone, type Values } from '../../model/value.ts'
import { afterSignIn } from '../../semantics/after-sign-in.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { ownerNames, ownersToAsk } from '../../semantics/owners-told.ts'
import { signingCertificate, type SigningCertificate } from '../../semantics/signing-certificate.ts'

/** No signing key, or none of the app's own: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const codes = [50003, 50146]
const own: readonly Sign[] = ['says-bad-response']
const month = 30 * 24 * 3_600_000

/** The certificate that signs what Entra ID tells the app has ended, or is not there, https://learn.microsoft.com/entra/identity/enterprise-apps/tutorial-manage-certificates-for-federated-single-sign-on. */
export const samlSigningCertExpired = defineCheck({
  id: 'saml-signing-cert-expired',
  needs: ['app'],
  uses: ['account', 'appOwners', 'signIns'],
  appliesTo: ({ codes: quoted, app }) =>
    app !== undefined && (quoted.length === 0 || quoted.some((code) => codes.includes(code))),
  judge: (facts, symptoms, now) => {
    const { app, signIns } = facts
    if (app.is !== 'in-tenant') return 'ok'
    const certificate = signingCertificate(app, now)
    const question = codeInQuestion({ codes, signs: own }, signIns, symptoms, now)
    const isOther = question?.event && question.event.appId !== app.appId
    if (question && !isOther) return problem(facts, app, certificate, question)
    if (app.preferredSingleSignOnMode !== 'saml' || certificate.is !== 'expired') return 'ok'
    const explains = inWords(app, certificate, { signIns, symptoms, now })
    return explains ? problem(facts, app, certificate, { explains }) : 'ok'
  },
  text: {
    title: 'The certificate {app} trusts {state, select, expired {has expired} other {is missing}}',
    person:
      '{state, select, expired {Microsoft Entra ID lets you in, but the certificate that proves this to {app} expired on {since}, so {app} refuses it.} other {Microsoft Entra ID has no certificate to prove to {app} who you are.}} That stops everybody who opens {app}. Your account and password are fine.',
    agent:
      '{state, select, expired {The SAML signing certificate of {app} expired on {since}. Entra ID goes on signing with it; {app} refuses what it signs.} other {Entra ID has no usable signing certificate for {app}.}}',
    evidence: {
      expired: 'Signing certificate of {app}: expired on {since}',
      signedIn: 'Signed in to {app} with success on {at}, after it expired',
      event: 'The sign-in on {at} was refused with AADSTS{code}',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      tellOwner:
        'There is nothing you can change. Tell {owners, select, none {the owner of {app}, or the helpdesk} other {{owners}}} that the signing certificate has {state, select, expired {expired} other {gone}}.',
      tryAgain: 'Once it has been renewed, open {app} again in a new window.',
      renew:
        'Make a new signing certificate under Single sign-on of {app}, give it (or the metadata) to whoever runs {app}, and make it active at the moment they put it in (role Cloud Application Administrator).',
      remind: 'Put an address that is read under Notification Email there, so that the next end is announced.',
    },
  },
})

interface Around {
  readonly signIns: readonly SignIn[] | undefined
  readonly symptoms: Symptoms
  readonly now: Instant
}

type Expired = Extract<SigningCertificate, { is: 'expired' }>

/** Some apps never look at the end of a certificate: one that ended long ago and now hurts is less sure. */
const inWords = (
  app: ServicePrincipal,
  { since }: Expired,
  { signIns, symptoms, now }: Around,
): Certainty | undefined => {
  const trouble = afterSignIn(app, signIns, symptoms, { now, own })
  if (!trouble) return undefined
  if (trouble.says === 'elsewhere') return 'possibly'
  const isFresh = Date.parse(now) - Date.parse(since) <= month
  return trouble.says === 'own' || (trouble.says === 'refused' && isFresh) ? 'certainly' : 'probably'
}

type CertificateFacts = Partial<Pick<Facts, 'account' | 'appOwners' | 'signIns'>>

const problem = (
  facts: CertificateFacts,
  app: ServicePrincipal,
  certificate: SigningCertificate,
  { explains, event }: { readonly explains: Certainty; readonly event?: SignIn },
): Problem => {
  const owners = ownerNames(facts)
  const since = certificate.is === 'expired' ? certificate.since : undefined
  const success = since === undefined ? undefined : successAfter(since, app, facts.signIns ?? [])
  return {
    explains,
    whoCanFix: 'app-owner',
    values: {
      app: app.displayName,
      state: since === undefined ? 'missing' : 'expired',
      since: since === undefined ? 'unknown' : { instant: since },
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      event && {
        say: 'event',
        from: 'signIns',
        values: { at: { instant: event.createdDateTime }, code: String(event.errorCode) },
      },
      since !== undefined && { say: 'expired', from: 'app' },
      success && { say: 'signedIn', from: 'signIns', values: { at: { instant: success.createdDateTime } } },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: remediesOf(app, ownersToAsk(facts)),
  }
}

const remediesOf = (app: ServicePrincipal, toAsk: Values): readonly Remedy[] => [
  { by: 'user', step: 'tellOwner', values: toAsk, for: 'person' },
  { by: 'user', step: 'tryAgain', for: 'person' },
  {
    by: 'app-owner',
    step: 'renew',
    for: 'agent',
    link: link('enterprise-app-saml', { servicePrincipalId: app.id, appId: app.appId }),
  },
  { by: 'app-owner', step: 'remind', for: 'agent' },
]

const successAfter = (since: Instant, app: ServicePrincipal, signIns: readonly SignIn[]): SignIn | undefined =>
  signIns.find(
    ({ appId, errorCode, createdDateTime }) =>
      appId === app.appId && errorCode === 0 && Date.parse(createdDateTime) > Date.parse(since),
  )
