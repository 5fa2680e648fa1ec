import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { pickedAccount, type PickedAccount } from '../../semantics/picked-account.ts'
import { isSuccess } from '../../semantics/sign-in-chain.ts'
import type { Facts } from '../../model/facts.ts'

/** Signed in with a personal or another account than the one of this organisation (https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist). */
export const wrongAccountPicked = defineCheck({
  id: 'wrong-account-picked',
  needs: ['account'],
  uses: ['signIns', 'organization'],
  appliesTo: ({ codes, signs }) =>
    signs.includes('other-account') || codes.some((code) => [50020, 16000, 16003, 500208, 50034].includes(code)),
  judge: (facts, symptoms, now) => {
    const picked = pickedAccount(facts, symptoms, now)
    return picked ? problem(facts, picked) : 'ok'
  },
  text: {
    title:
      'Signed in with {kind, select, personal {a personal account} other {another account}} instead of the work account',
    person:
      'You are signed in with {address, select, none {{kind, select, personal {a personal account} other {another account}}} other {{kind, select, personal {a personal account} other {another account}} ({address})}}, and that one has no access here.{same, select, yes { It has the same address as your work account, but it is not the same account.} other {}} Your work account {own} is fine: use that one.',
    agent:
      '{name} used {address, select, none {{kind, select, personal {a personal account} other {another account}}} other {{kind, select, personal {the personal account} other {the account}} {address}}} instead of {own}.{same, select, yes { It is a personal Microsoft account with the same address.} other {}} The work account itself is fine; the other one does not have to be invited.',
    evidence: {
      page: 'The page shows the account {address}, which this organisation does not know',
      healthy: 'The work account {own} signed in successfully on {at}',
    },
    steps: {
      signOut: 'Sign out of the other account, or open a private (InPrivate) window, and go to the app again.',
      choose:
        'Choose “Use another account” and type {own}.{same, select, yes { Asked which one? Choose “Work or school account”.} other {}}',
      profile: 'Does it keep picking the other one? Use a browser profile of its own for work.',
      letChoose:
        'Let {name} sign in as {own} in a private window or a browser profile for work. No reset and no invitation is needed.',
    },
  },
})

const problem = (
  { account, signIns = [] }: Pick<Facts, 'account'> & Partial<Pick<Facts, 'signIns'>>,
  picked: PickedAccount,
): Problem => {
  const { address = 'none', kind, isSameAddress, explains } = picked
  const last = signIns.find(isSuccess)
  return {
    explains,
    whoCanFix: 'user',
    values: { name: account.displayName, own: addressOf(account), address, kind, same: isSameAddress ? 'yes' : 'no' },
    evidence: evidenceLines(
      picked.address !== undefined && { say: 'page', from: 'account' },
      last && { say: 'healthy', from: 'signIns', values: { at: { instant: last.createdDateTime } } },
    ),
    remedies: [
      { by: 'user', step: 'signOut', for: 'person' },
      { by: 'user', step: 'choose', for: 'person', link: link('my-apps') },
      { by: 'user', step: 'profile', for: 'person' },
      { by: 'user', step: 'letChoose', for: 'agent' },
    ],
  }
}

/** What a guest signs in with is the address at home. */
const addressOf = (account: Account): string =>
  (isExternal(account) ? account.mail : undefined) ?? account.userPrincipalName
