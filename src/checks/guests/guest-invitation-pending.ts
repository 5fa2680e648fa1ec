import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { SignIn } from '../../model/facts/sign-ins.ts'
import { evidenceLines, type Certainty, type Problem } from '../../model/finding.ts'
import type { Instant } from '../../model/instant.ts'
import type { Sign, Symptoms } from '../../model/symptoms.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { eventInQuestion, isSuccess } from '../../semantics/sign-in-chain.ts'
import { pointsElsewhere } from '../../semantics/signing-in.ts'

/** What an account that nobody accepted meets: invitation pending, not found, sent on; https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const notRedeemed = [50014, 50020, 90072, 16000, 16003, 500211, 51004, 500141]
/** What it looks like from outside. */
const own: readonly Sign[] = [
  'says-no-such-account',
  'unknown-in-organisation',
  'visits-elsewhere',
  'other-account',
  'needs-consent',
]

/** Somebody from outside was invited and did not accept yet (https://learn.microsoft.com/entra/external-id/redemption-experience). */
export const guestInvitationPending = defineCheck({
  id: 'guest-invitation-pending',
  needs: ['account'],
  uses: ['signIns'],
  judge: (facts, symptoms, now) => {
    const { account, signIns = [] } = facts
    if (!isExternal(account) || account.externalUserState !== 'PendingAcceptance') return 'ok'
    // Whoever got in has accepted, whatever the state says.
    if (signIns.some(isSuccess)) return 'ok'
    const refused = eventInQuestion(signIns, symptoms, now)?.event
    if (refused ? !notRedeemed.includes(refused.errorCode) : quotesAnother(symptoms)) return 'ok'
    return problem(facts, refused, certainty(symptoms))
  },
  text: {
    title: 'The invitation as a guest has not been accepted yet',
    person:
      'You were invited as a guest of this organisation{invitedAt, select, none {} other { on {invitedAt}}}, but you have not accepted the invitation yet. Until you do, nothing here opens for you. Your password is not the problem.',
    agent:
      '{name}{address, select, none {} other { ({address})}} was invited as a guest{invitedAt, select, none {} other { on {invitedAt}}}, but has not accepted the invitation yet. Until then nothing of this organisation opens, and {name} only sees the own organisation.',
    evidence: {
      pending: 'The invitation is not accepted (externalUserState is PendingAcceptance)',
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
      noSignIn: 'The sign-in log shows no successful sign-in here',
    },
    steps: {
      openMail:
        'Look for the invitation in your mail, also among unwanted mail: it comes from Microsoft Invitations on behalf of this organisation.',
      accept:
        'Open it in a private browser window, sign in with {address, select, none {the account that was invited} other {{address}}} and choose “Accept”.',
      askAgain: 'No invitation to be found? Ask the person who invited you, or the helpdesk here, to send it again.',
      resend: 'Send the invitation again from the page of {name} in Entra (User Administrator is enough).',
      letAccept:
        'Have {name} open the invitation in a private browser window and accept it with {address, select, none {the account that was invited} other {{address}}}, not with another account.',
      switchOver: 'After that {name} can switch to this organisation, in Teams through the profile picture.',
    },
  },
})

const quotesAnother = ({ codes }: Symptoms): boolean =>
  codes.length > 0 && !codes.some((code) => notRedeemed.includes(code))

/** Who speaks of a password or of a device may mean a sign-in at home. */
const certainty = (symptoms: Symptoms): Certainty =>
  symptoms.codes.length === 0 && pointsElsewhere(symptoms, own) ? 'possibly' : 'certainly'

const problem = (
  { account, signIns }: Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns'>>,
  refused: SignIn | undefined,
  explains: Certainty,
): Problem => ({
  explains,
  whoCanFix: 'user',
  values: {
    name: account.displayName,
    address: account.mail ?? account.otherMails[0] ?? 'none',
    invitedAt: momentOr(account.externalUserStateChangeDateTime ?? account.createdDateTime),
  },
  evidence: evidenceLines(
    { say: 'pending', from: 'account' },
    refused && {
      say: 'refused',
      from: 'signIns',
      values: {
        at: { instant: refused.createdDateTime },
        app: refused.appDisplayName || 'none',
        code: String(refused.errorCode),
      },
    },
    signIns && !refused && { say: 'noSignIn', from: 'signIns' },
  ),
  remedies: [
    { by: 'user', step: 'openMail', for: 'person' },
    { by: 'user', step: 'accept', for: 'person' },
    { by: 'helpdesk', step: 'askAgain', for: 'person' },
    { by: 'helpdesk', step: 'resend', for: 'agent', link: link('user-overview', { userId: account.id }) },
    { by: 'user', step: 'letAccept', for: 'agent' },
    { by: 'user', step: 'switchOver', for: 'agent' },
  ],
})

const momentOr = (at: Instant | undefined): 'none' | { readonly instant: Instant } =>
  at === undefined ? 'none' : { instant: at }
