import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy, WhoCanFix } from '../../model/remedy.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appGrants, isGranted } from '../../semantics/app-grants.ts'
import {
  asksAgain,
  consentInQuestion,
  mayLackConsent,
  type ConsentInQuestion,
} from '../../semantics/consent-in-question.ts'
import { grantPage } from '../../semantics/grant-page.ts'
import { isSuccess } from '../../semantics/sign-in-chain.ts'
import { needsAdministrator, userConsent } from '../../semantics/user-consent.ts'

/** Nobody allowed the app what it asks for: not this person, and no administrator for all (https://learn.microsoft.com/entra/identity/enterprise-apps/user-admin-consent-overview). */
export const consentRequired = defineCheck({
  id: 'consent-required',
  needs: ['account'],
  uses: ['signIns', 'app', 'appConsents', 'authorizationPolicy', 'appOwners', 'organization'],
  appliesTo: mayLackConsent,
  judge: (facts, symptoms, now) => {
    const consent = consentInQuestion(facts, symptoms, now)
    return consent?.is === 'missing' ? problem(facts, symptoms, consent) : 'ok'
  },
  text: {
    title:
      '{missing, select, again {{app} asks for permissions that were already given} other {{app, select, none {The app} other {{app}}} has not been given the permissions it asks for}}',
    person:
      '{missing, select, again {{app} asks for permissions again, although they were already given. That is how the app is made.} more {{app} asks for permissions it did not have before, so it cannot sign you in yet.} other {{app, select, none {The app} other {{app}}} has not been given the permissions it asks for, so it cannot sign you in yet.}}{who, select, user { You may decide on that yourself.} owner {} other { An administrator has to look at it.}} It is not your account or your password.',
    agent:
      '{missing, select, again {{app} shows the consent prompt again while consent is there: it asks for it at each sign-in (prompt=consent), or for something new each time.} more {{app} asks for permissions beyond those it has: the developer added some, or it asks for them one by one.} other {Neither {name} nor an administrator has consented to what {app, select, none {the app} other {{app}}} asks for{code, select, none {} other { (AADSTS{code})}}.}}{consent, select, off { User consent is turned off in this tenant, so only an administrator can grant it.} assigned { The app requires assignment, so only an administrator can grant it.} limited { User consent is limited here to permissions classified as low impact.} open { Users may consent to what does not need an administrator.} other {}}',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} stopped with AADSTS{code}: no consent',
      nothing: 'No consent is recorded for {app}: not for everybody, and not for this account',
      granted:
        'Granted so far, for everybody: {everybody, select, none {nothing} other {{everybody}}}; for {name} alone: {own, select, none {nothing} other {{own}}}',
      before: '{name} still got in on {at}: since then consent was withdrawn, or the app asks for something new',
    },
    steps: {
      decide:
        'Start {app} from its own page and read what it asks for. Accept only what you expect and trust; in doubt, choose Cancel and ask the helpdesk.',
      askHelpdesk:
        'Ask the helpdesk to have an administrator look at it; say what you need {app, select, none {the app} other {{app}}} for.',
      doNotAccept: 'Do not accept just to get rid of the page: ask the helpdesk first.',
      signInAgain: 'Once it has been granted, open {app, select, none {the app} other {{app}}} again.',
      judge:
        'First have publisher and permissions of {app, select, none {the app} other {{app}}} judged: are they expected, and as narrow as possible?',
      grant:
        '{madeBy, select, own {Then grant it for everybody with “Grant admin consent” under API permissions of the app registration} other {Then grant it for everybody with “Grant admin consent” under Permissions of the enterprise application}} (Cloud Application Administrator; application permissions of Microsoft Graph take a Privileged Role Administrator). Leave user consent as it is.',
      consentLink:
        'Or review and grant on the consent page of {app}; check the publisher and each permission there before you accept.',
      tellOwner:
        'Ask {owners, select, none {the owner of {app}} other {{owners}}} to leave out prompt=consent and to ask only for the scopes it needs, at the first sign-in.',
    },
  },
})

type ConsentFacts = Pick<Facts, 'account'> & Partial<Facts>
/** `never`: nothing was granted; `more`: something was; `again`: it was, and the page comes back. */
type Missing = 'never' | 'more' | 'again' | 'unknown'

const missingOf = (facts: ConsentFacts, symptoms: Symptoms, { here, code }: ConsentInQuestion): Missing => {
  const grants = here && appGrants(facts)
  if (!grants) return 'unknown'
  if (!isGranted(grants)) return 'never'
  return code === undefined && asksAgain(symptoms) ? 'again' : 'more'
}

const problem = (facts: ConsentFacts, symptoms: Symptoms, question: ConsentInQuestion): Problem => {
  const { account, authorizationPolicy, appOwners = [], organization } = facts
  const { here, code, explains } = question
  const missing = missingOf(facts, symptoms, question)
  const consent = userConsent({ authorizationPolicy, app: here })
  // An app that shows the error instead of the question leaves nothing to decide for the person.
  const who: WhoCanFix =
    missing === 'again' ? 'app-owner' : consent === 'open' && code === undefined ? 'user' : 'identity-admin'
  const page = grantPage(here, organization)
  return {
    explains,
    whoCanFix: who,
    values: {
      app: question.app,
      name: account.displayName,
      code: code === undefined ? 'none' : String(code),
      missing,
      who: who === 'app-owner' ? 'owner' : who === 'user' ? 'user' : 'administrator',
      consent,
      madeBy: page.madeBy,
      owners: listOrNone(here ? appOwners.map(({ displayName }) => displayName) : []),
    },
    evidence: seen(facts, question, missing),
    remedies: [
      ...forPerson(who, missing, code === undefined && !needsAdministrator(consent)),
      ...(missing === 'again' ? [{ by: 'app-owner', step: 'tellOwner' } as const] : forAgent(facts, question)),
    ],
  }
}

const seen = (facts: ConsentFacts, { here, event }: ConsentInQuestion, missing: Missing) => {
  const grants = here && appGrants(facts)
  const before = event && facts.signIns?.find((other) => isSuccess(other) && isBefore(other, event))
  return evidenceLines(
    event && { say: 'refused', from: 'signIns', values: { at: { instant: event.createdDateTime } } },
    missing === 'never' && { say: 'nothing', from: 'appConsents' },
    grants &&
      isGranted(grants) && {
        say: 'granted',
        from: 'appConsents',
        for: 'agent',
        values: { everybody: listOrNone(grants.everybody), own: listOrNone(grants.own) },
      },
    before && { say: 'before', from: 'signIns', for: 'agent', values: { at: { instant: before.createdDateTime } } },
  )
}

const isBefore = (one: SignInLike, other: SignInLike): boolean =>
  one.appId === other.appId && Date.parse(one.createdDateTime) < Date.parse(other.createdDateTime)
type SignInLike = Pick<Facts['signIns'][number], 'appId' | 'createdDateTime'>

/** `mayAccept`: the app shows a page on which the person could say yes. */
const forPerson = (who: WhoCanFix, missing: Missing, mayAccept: boolean): readonly Remedy[] => {
  if (who === 'user') return [{ by: 'user', step: 'decide', for: 'person' }]
  if (missing === 'again') return [{ by: 'user', step: 'doNotAccept', for: 'person' }]
  return [
    { by: 'identity-admin', step: 'askHelpdesk', for: 'person' },
    ...(mayAccept ? [{ by: 'user', step: 'doNotAccept', for: 'person' } as const] : []),
    { by: 'user', step: 'signInAgain', for: 'person' },
  ]
}

const forAgent = ({ organization }: ConsentFacts, { here }: ConsentInQuestion): readonly Remedy[] => [
  { by: 'identity-admin', step: 'judge', for: 'agent' },
  { by: 'identity-admin', step: 'grant', for: 'agent', link: grantPage(here, organization).link },
  ...(here && organization
    ? [
        {
          by: 'identity-admin',
          step: 'consentLink',
          for: 'admin',
          link: link('admin-consent', { tenantId: organization.id, appId: here.appId }),
        } as const,
      ]
    : []),
]
