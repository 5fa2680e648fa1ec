import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { asksWhetherWrong } from '../../semantics/asks-whether-wrong.ts'
import { codesOfMismatch, mismatchInQuestion, type Mismatch } from '../../semantics/guest-mismatch.ts'

/** A guest is linked to another identity (a personal account, or one that is gone) than the one used (https://learn.microsoft.com/entra/external-id/reset-redemption-status). */
export const guestIdentityMismatch = defineCheck({
  id: 'guest-identity-mismatch',
  needs: ['account'],
  uses: ['signIns', 'crossTenantAccess', 'organization'],
  appliesTo: (symptoms) =>
    symptoms.codes.length === 0
      ? !asksWhetherWrong(symptoms)
      : symptoms.codes.some((code) => codesOfMismatch.includes(code)),
  judge: (facts, symptoms, now) => {
    const mismatch = mismatchInQuestion(facts, symptoms, now)
    return mismatch ? problem(facts.account, mismatch) : 'ok'
  },
  text: {
    title: 'The guest account is linked to another identity than the one used',
    person:
      'Your guest account here is linked to {linked, select, personal {a personal Microsoft account} google {a Google account} code {a one-time code by mail} work {one work or school account} other {one other account}}. {used, select, unknown {When you sign in with another account,} other {You signed in with another one, so}} this organisation does not recognise you. Your password is not the problem.',
    agent:
      'The guest account of {name} is linked to {linked, select, personal {a personal Microsoft account} google {a Google account} code {a one-time code by mail} work {one account of another Entra organisation} other {one other identity}}{issuer, select, none {} other { ({issuer})}}. {used, select, unknown {A sign-in with any other account} other {The sign-in with {usedAddress, select, none {{used, select, work {a work or school account} personal {a personal Microsoft account} other {another account}}} other {{usedAddress}}}}} does not find it, although the guest account exists.',
    evidence: {
      linked:
        'The guest account{address, select, none {} other { for {address}}} is linked to the identity issuer {issuer}',
      refused: 'The sign-in{app, select, none {} other { to {app}}} on {at} was refused with AADSTS{code}',
      noSignIn: 'The sign-in log shows no successful sign-in here',
    },
    steps: {
      useLinked:
        'Do you still have {linked, select, personal {the personal Microsoft account} google {the Google account} other {the account}} with which you accepted the invitation? Sign in with that one, in a private browser window.',
      askReset:
        'Would you rather use your other account, or is the first one gone? Ask the helpdesk here to reset your invitation. You keep your access.',
      agree: 'Agree with {name} which account is to be used from now on.',
      reset:
        'Reset the redemption status of {name} for that account; groups, apps and rights stay (User Administrator is enough).',
      accept: 'Have {name} accept the new invitation in a private browser window, with that account.',
      notDelete: 'Do not delete the guest and invite again: all access would be lost.',
    },
  },
})

const problem = (account: Account, mismatch: Mismatch): Problem => {
  const { explains, event, linked, used, usedAddress } = mismatch
  const issuer = account.identities.find(({ signInType }) => signInType === 'federated')?.issuer
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      name: account.displayName,
      address: account.mail ?? account.otherMails[0] ?? 'none',
      issuer: issuer ?? 'none',
      linked: linked ?? 'other',
      used: used ?? (usedAddress === undefined ? 'unknown' : 'other'),
      usedAddress: usedAddress ?? 'none',
    },
    evidence: evidenceLines(
      issuer !== undefined && { say: 'linked', from: 'account' },
      event && {
        say: 'refused',
        from: 'signIns',
        values: {
          at: { instant: event.createdDateTime },
          app: event.appDisplayName || 'none',
          code: String(event.errorCode),
        },
      },
      !event && mismatch.isLogEmpty && { say: 'noSignIn', from: 'signIns' },
    ),
    remedies: [
      { by: 'user', step: 'useLinked', for: 'person' },
      { by: 'identity-admin', step: 'askReset', for: 'person' },
      { by: 'helpdesk', step: 'agree', for: 'agent' },
      { by: 'identity-admin', step: 'reset', for: 'agent', link: link('user-overview', { userId: account.id }) },
      { by: 'user', step: 'accept', for: 'agent' },
      { by: 'identity-admin', step: 'notDelete', for: 'agent' },
    ],
  }
}
