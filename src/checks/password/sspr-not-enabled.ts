import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import { evidenceLines, type EvidenceLine, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import { isExternal } from '../../semantics/is-external.ts'
import { asksReset, resetRefusal, selfReset, type ResetRefusal } from '../../semantics/self-reset.ts'

/** Resetting the password oneself is off: for everybody, for this person, or for passwords of the local directory (https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks). */
export const ssprNotEnabled = defineCheck({
  id: 'sspr-not-enabled',
  needs: ['account'],
  uses: ['registration', 'authorizationPolicy'],
  appliesTo: (symptoms) => asksReset(symptoms) || resetRefusal(symptoms) !== undefined,
  judge: (facts, symptoms) => {
    const { account } = facts
    if (isExternal(account)) return 'ok'
    const quoted = resetRefusal(symptoms)
    if (!quoted) return selfReset(facts) === 'not-enabled' ? problem(facts) : 'ok'
    const { code, because } = quoted
    return because === 'not-registered' ? 'ok' : problem(facts, { code, because })
  },
  text: {
    title:
      '{kind, select, here {A password reset does not reach the local Active Directory} other {Resetting the password yourself is not switched on for this account}}',
    person:
      '{kind, select, here {Resetting your own password does not work for you now, because the new password does not reach your organisation’s own network (Active Directory), where your password is kept.} other {Resetting your own password is not switched on for your account.}} The helpdesk can give you a new password once they know it is you.',
    agent:
      '{because, select, scope {{name} is not in scope of self-service password reset.} everybody {Self-service password reset is off for the whole organisation.} policy {Self-service password reset is not enabled for {name} by any policy.} licence {{name} has no licence for self-service password reset.} writeback {Password writeback is not enabled, so {name}, whose password is kept on-premises, cannot reset it in the cloud.} directory {The reset of {name} did not reach the on-premises Active Directory: the connection or the directory needs attention.} admin {{name} has an administrator role, and administrators may not reset their own password here.} other {{name} cannot use self-service password reset.}}{code, select, none {} other { The reset page says {code}.}}',
    evidence: {
      scope: 'Not enabled for self-service password reset (isSsprEnabled is false)',
      admin: 'Self-service reset is off for administrators (allowedToUseSSPR is false)',
      code: 'The reset page says {code}',
      synced: 'The account is synced from on-premises Active Directory',
    },
    steps: {
      askHelpdesk:
        'Ask the helpdesk for a new password. They check that it is you, and give it by phone or in person, never in chat or mail.',
      changeFirst: 'Change that password at the first sign-in, and enter it in your other apps and devices.',
      resetFor:
        'Verify who it is, reset the password of {name}{synced, select, yes { in Active Directory} other {}} (Password Administrator or Helpdesk Administrator is enough) and hand it over by phone or in person.',
      giveScope:
        'Should {name} be able to do it? Ask an identity administrator to bring {name} into the group that self-service password reset is enabled for. The policy itself cannot be read through Graph.',
      licence: 'Assign a licence that includes self-service password reset (Entra ID P1 for a synced account).',
      writeback:
        'An identity administrator looks at password writeback: whether it is on in Entra Connect, and whether its connection works.',
    },
  },
})

type Because = Exclude<ResetRefusal, 'not-registered'> | 'admin'
interface Refusal {
  readonly code: string
  readonly because: Because
}

const reasonOf = ({ registration, authorizationPolicy }: Partial<Facts>): Because =>
  registration?.is === 'listed' && registration.isAdmin && authorizationPolicy?.allowedToUseSSPR === false
    ? 'admin'
    : 'scope'

const isOnPremises = (because: Because): boolean => because === 'writeback' || because === 'directory'

const problem = (facts: Pick<Facts, 'account'> & Partial<Facts>, refusal?: Refusal): Problem => {
  const { id, displayName, onPremisesSyncEnabled } = facts.account
  const because = refusal?.because ?? reasonOf(facts)
  return {
    explains: 'certainly',
    // Who is refused by a setting of the whole organisation waits for whoever may change it; a new password comes from the helpdesk.
    whoCanFix: isOnPremises(because) || because === 'everybody' ? 'identity-admin' : 'helpdesk',
    values: {
      name: displayName,
      because,
      code: refusal?.code ?? 'none',
      kind: isOnPremises(because) ? 'here' : 'other',
      synced: onPremisesSyncEnabled ? 'yes' : 'no',
    },
    evidence: evidenceLines(
      refusal ? { say: 'code', from: 'account', values: { code: refusal.code } } : readEvidence(because),
      onPremisesSyncEnabled && { say: 'synced', from: 'account', for: 'agent' },
    ),
    remedies: [
      { by: 'helpdesk', step: 'askHelpdesk', for: 'person' },
      { by: 'user', step: 'changeFirst', for: 'person' },
      { by: 'helpdesk', step: 'resetFor', for: 'agent', link: link('user-overview', { userId: id }) },
      lasting(because),
    ],
  }
}

const readEvidence = (because: Because): EvidenceLine =>
  because === 'admin'
    ? { say: 'admin', from: 'authorizationPolicy', for: 'agent' }
    : { say: 'scope', from: 'registration' }

/** What makes it work the next time. */
const lasting = (because: Because): Remedy => {
  if (isOnPremises(because)) return { by: 'identity-admin', step: 'writeback', for: 'agent' }
  if (because === 'licence') return { by: 'identity-admin', step: 'licence', for: 'agent' }
  return { by: 'identity-admin', step: 'giveScope', for: 'agent', link: link('password-reset-settings') }
}
