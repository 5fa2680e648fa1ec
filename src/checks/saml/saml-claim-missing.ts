import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Sign, Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { afterSignIn } from '../../semantics/after-sign-in.ts'
import { appSideSigns } from '../../semantics/app-side-signs.ts'
import { appCalled, appOfFailure } from '../../semantics/app-called.ts'
import { claimSource, type ClaimSource } from '../../semantics/claim-source.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { ownerNames } from '../../semantics/owners-told.ts'
import { sentByApp } from '../../semantics/sent-by-app.ts'
import { signingCertificate } from '../../semantics/signing-certificate.ts'
import { lessSure } from '../../semantics/surest.ts'

const own: readonly Sign[] = ['says-claim-missing']

/** What the app must be told about the person is made of an attribute that is empty, https://learn.microsoft.com/entra/identity-platform/reference-error-codes. */
export const samlClaimMissing = defineCheck({
  id: 'saml-claim-missing',
  needs: ['account'],
  uses: ['app', 'appOwners', 'signIns'],
  appliesTo: ({ codes, app }) => (codes.length === 0 ? app !== undefined : codes.includes(501241)),
  judge: (facts, symptoms, now) => {
    const lack = lackByCode(facts, symptoms, now) ?? lackInWords(facts, symptoms, now)
    return lack ? problem(facts, symptoms, lack) : 'ok'
  },
  text: {
    title: 'The account lacks what {app, select, none {the app} other {{app}}} must be told',
    person:
      '{app, select, none {The app} other {{app}}} must be told {attribute, select, mail {your e-mail address} other {the attribute {attribute} of your account}}, and {value, select, empty {that is empty in your account} filled {that was empty when you tried; it is filled in now} other {it could not be read from your account}}. So the sign-in to this app cannot be finished. Your password is fine.',
    agent:
      '{app, select, none {The app} other {{app}}} needs a claim (usually the NameID) that is made of {attribute}, which is {value, select, empty {empty for {name}} filled {filled in for {name} by now} other {not available for {name}}}.{synced, select, yes { The account is synchronised: the value comes from the local directory.} other {}}',
    evidence: {
      event: 'The sign-in on {at} was refused with AADSTS501241',
      empty: 'Attribute {attribute} of the account: empty',
      signedIn: 'Microsoft Entra ID let the sign-in through; the app did not accept what it was told',
      owners: 'Owners of {app}: {owners}',
    },
    steps: {
      ask: 'Ask the helpdesk to fill in {attribute, select, mail {your e-mail address} other {the attribute {attribute}}} in your account.',
      tryAgain:
        '{value, select, filled {Sign} other {Once it has been filled in, sign}} out and in again, and open {app, select, none {the app} other {{app}}}.',
      fill: '{value, select, filled {Have {name} sign out and in again.} other {{synced, select, yes {Fill in {attribute} of {name} in the local Active Directory and wait for the next synchronisation (about 30 minutes).} other {Fill in {attribute} of {name} (role User Administrator){attribute, select, mail {; an account with a mailbox gets it from Exchange} other {}}.}}}}',
      mapping:
        'Should people without {attribute} use {app, select, none {the app} other {{app}}} as well? Then have the owner choose another source for the claim, such as the user principal name, after asking what the app expects.',
    },
  },
})

interface Lack {
  readonly source: ClaimSource
  readonly explains: Certainty
  readonly event?: SignIn
  readonly letIn: boolean
}

type ClaimFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'app' | 'appOwners' | 'signIns'>>

const lackByCode = ({ account, signIns }: ClaimFacts, symptoms: Symptoms, now: Instant): Lack | undefined => {
  const question = codeInQuestion({ codes: [501241], signs: [...own, ...appSideSigns] }, signIns, symptoms, now)
  if (!question) return undefined
  const { event, explains } = question
  const source = claimSource(account, sentByApp('missingInput', [event?.failureReason, symptoms.quoted]))
  const atMost = source.value === 'filled' ? 'probably' : 'certainly'
  return { source, explains: lessSure(explains, atMost), letIn: false, ...(event && { event }) }
}

/** The app itself complains, and the mail address that most apps ask for is empty. */
const lackInWords = ({ account, app, signIns }: ClaimFacts, symptoms: Symptoms, now: Instant): Lack | undefined => {
  if (app?.is !== 'in-tenant' || app.preferredSingleSignOnMode !== 'saml') return undefined
  const source = claimSource(account)
  const trouble = afterSignIn(app, signIns, symptoms, { now, own })
  if (!trouble || source.value !== 'empty') return undefined
  if (trouble.says === 'own')
    return { source, explains: trouble.letIn ? 'certainly' : 'probably', letIn: trouble.letIn }
  if (trouble.says !== 'refused') return undefined
  // An ended certificate, or an answer that is no good as a whole, explains a refusal better.
  const isOther = signingCertificate(app, now).is === 'expired' || symptoms.signs.includes('says-bad-response')
  return { source, explains: isOther ? 'possibly' : 'probably', letIn: trouble.letIn }
}

const problem = (facts: ClaimFacts, symptoms: Symptoms, { source, explains, event, letIn }: Lack): Problem => {
  const { account } = facts
  const app = appOfFailure(facts.app, event)
  const owners = app ? ownerNames(facts) : []
  return {
    explains,
    whoCanFix: 'helpdesk',
    values: {
      app: appCalled(facts.app, event, symptoms),
      name: account.displayName,
      attribute: source.attribute,
      value: source.value,
      synced: account.onPremisesSyncEnabled ? 'yes' : 'no',
      owners: listOrNone(owners),
    },
    evidence: evidenceLines(
      event && { say: 'event', from: 'signIns', values: { at: { instant: event.createdDateTime } } },
      letIn && { say: 'signedIn', from: 'signIns' },
      source.value === 'empty' && { say: 'empty', from: 'account' },
      owners.length > 0 && { say: 'owners', from: 'appOwners', for: 'agent' },
    ),
    remedies: [
      ...(source.value === 'filled' ? [] : [{ by: 'user', step: 'ask', for: 'person' } as const]),
      { by: 'user', step: 'tryAgain', for: 'person' },
      { by: 'helpdesk', step: 'fill', for: 'agent', link: link('user-overview', { userId: account.id }) },
      ...(app && source.value !== 'filled'
        ? [
            {
              by: 'app-owner',
              step: 'mapping',
              for: 'agent',
              link: link('enterprise-app-saml', { servicePrincipalId: app.id, appId: app.appId }),
            } as const,
          ]
        : []),
    ],
  }
}
