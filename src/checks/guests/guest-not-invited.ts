import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { Sign, Symptoms } from '../../model/symptoms.ts'
import { accountOnPage } from '../../semantics/account-on-page.ts'
import { codeInQuestion } from '../../semantics/code-in-question.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { eventInQuestion } from '../../semantics/sign-in-chain.ts'
import { isNobodyHere, isThisOrganisation, visitOf } from '../../semantics/visit.ts'

/** The account is not in the organisation that was opened, https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist */
const notFound = [50020, 90072, 16000, 16003, 51004, 500211, 50034]
const own: readonly Sign[] = ['says-no-such-account', 'unknown-in-organisation', 'visits-elsewhere']

/** The account is said not to exist. */
const saysUnknown = ({ signs }: Symptoms): boolean =>
  signs.includes('says-no-such-account') || signs.includes('unknown-in-organisation')

/** Somebody has no guest account in the organisation that was opened: one of ours elsewhere, or somebody from outside here. */
export const guestNotInvited = defineCheck({
  id: 'guest-not-invited',
  needs: [],
  uses: ['account', 'signIns', 'organization'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => notFound.includes(code)),
  judge: (facts, symptoms, now) => {
    if (isNobodyHere(symptoms)) return fromOutside(facts, symptoms)
    const { account } = facts
    if (!account || isExternal(account)) return 'ok'
    const found = elsewhere(facts, symptoms, now)
    return found ? problem({ ...found, ...facts, direction: 'out' }, symptoms) : 'ok'
  },
  text: {
    title:
      '{direction, select, out {No guest account in the other organisation} other {No guest account in this organisation}}',
    person:
      '{direction, select, out {You tried to open something of {tenant, select, none {another organisation} other {{tenant}}}, but that organisation has no guest account for you. Your own account and password are fine; nothing needs to change here.} other {There is no guest account for {address} in this organisation, so nothing here opens for this person.}}',
    agent:
      '{direction, select, out {{name} tried to open something of {tenant, select, none {another organisation} other {{tenant}}}, which has no guest account for {address}. The account here is not the problem, and nothing can be changed here.} other {There is no account for {address} in this organisation, neither as a member nor as a guest. Nothing here opens until somebody invites this person; the account and password at home are not the problem.}}',
    evidence: {
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
      page: 'The page says that the account does not exist in “{tenant}”',
      nobody: 'No user or guest here has the address {address}',
    },
    steps: {
      askInvitation:
        'Ask the person you work with there to invite {address, select, none {your account} other {{address}}} as a guest.',
      acceptThere: 'Open the invitation in a private browser window and accept it with that account.',
      otherAccount:
        'Do you have another account for that organisation? Sign in with that one in a private browser window.',
      letAskInvitation: 'Have {name} ask the contact there for an invitation as a guest, addressed to {address}.',
      nothingHere: 'Nothing needs to be changed here, and a new password does not help.',
      askHost: 'Ask the person you work with here for an invitation as a guest.',
      checkAddress: 'Check the address: perhaps this person was invited with another one.',
      invite:
        'Have the person here who works with them confirm that access is wanted, then invite {address} as a guest (Guest Inviter is enough).',
      accept: 'The guest accepts the invitation in a private browser window, with that account.',
      thenAssign: 'Then give the guest access to what was to be opened: the team, the site or the app.',
    },
  },
})

type Known = Partial<Pick<Facts, 'account' | 'signIns' | 'organization'>>

/** Nobody was found: a code of this kind, or words about a guest, tell that it is about coming here. Else it may be about anything. */
const fromOutside = (facts: Known, symptoms: Symptoms): 'ok' | Problem => {
  const { codes, signs, quoted } = symptoms
  const page = accountOnPage(quoted)
  if (page && facts.organization && !isThisOrganisation(page.tenant, facts.organization)) return 'ok'
  const isOfHere = signs.includes('as-guest') || saysUnknown(symptoms)
  if (codes.length === 0 && !isOfHere) return 'ok'
  const isSure = codes.length > 0 && !codes.includes(50034)
  return problem({ ...facts, direction: 'in', explains: isSure ? 'certainly' : 'probably' }, symptoms)
}

interface Elsewhere {
  readonly explains: Certainty
  readonly event?: SignIn
}

/** One of ours who goes elsewhere: as the event, the page or the words tell. */
const elsewhere = (facts: Known, symptoms: Symptoms, now: Instant): Elsewhere | undefined => {
  const codes = { codes: notFound, signs: own, isLoggedElsewhere: true }
  const question = codeInQuestion(codes, facts.signIns, symptoms, now)
  const event = question?.event
  if (question?.laterSuccess) return undefined
  if (visitOf({ ...facts, event }, symptoms) !== 'goes-elsewhere')
    return !event && isSaid(facts, symptoms, now) ? { explains: 'probably' } : undefined
  if (question) return { explains: question.explains, ...(event && { event }) }
  return symptoms.codes.length === 0 ? { explains: 'certainly' } : undefined
}

/** The account is said not to exist, in an organisation that is said to be another one, while no other failure is what they mean. */
const isSaid = ({ signIns = [] }: Known, symptoms: Symptoms, now: Instant): boolean => {
  const { codes, signs, quoted } = symptoms
  if (!signs.includes('visits-elsewhere') || accountOnPage(quoted)) return false
  if (codes.length > 0) return codes.some((code) => notFound.includes(code))
  return saysUnknown(symptoms) && eventInQuestion(signIns, symptoms, now) === undefined
}

interface Found extends Known, Elsewhere {
  readonly direction: 'in' | 'out'
}

const problem = ({ account, direction, event, explains }: Found, { who, quoted }: Symptoms): Problem => {
  const page = accountOnPage(quoted)
  const tried = direction === 'in' && who.is === 'address' ? who.address : (page?.address ?? account?.userPrincipalName)
  return {
    explains,
    whoCanFix: 'user',
    values: {
      direction,
      name: account?.displayName ?? 'none',
      address: tried ?? 'none',
      tenant: page?.tenant ?? 'none',
    },
    evidence: evidenceLines(
      event && {
        say: 'refused',
        from: 'signIns',
        values: {
          at: { instant: event.createdDateTime },
          app: event.appDisplayName || 'none',
          code: String(event.errorCode),
        },
      },
      page !== undefined && { say: 'page', from: 'account' },
      direction === 'in' && { say: 'nobody', from: 'account' },
    ),
    remedies: remedies[direction],
  }
}

const remedies: Readonly<Record<'in' | 'out', readonly Remedy[]>> = {
  out: [
    { by: 'user', step: 'askInvitation', for: 'person' },
    { by: 'user', step: 'acceptThere', for: 'person' },
    { by: 'user', step: 'otherAccount', for: 'person' },
    { by: 'user', step: 'letAskInvitation', for: 'agent' },
    { by: 'nobody', step: 'nothingHere', for: 'agent' },
  ],
  in: [
    { by: 'user', step: 'askHost', for: 'person' },
    { by: 'helpdesk', step: 'checkAddress', for: 'agent' },
    { by: 'helpdesk', step: 'invite', for: 'agent' },
    { by: 'user', step: 'accept', for: 'agent' },
    { by: 'helpdesk', step: 'thenAssign', for: 'agent' },
  ],
}
