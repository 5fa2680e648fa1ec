import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import { evidenceLines } from '../../model/finding.ts'

const day = 86_400_000
/** How long a deleted user can be restored, https://learn.microsoft.com/entra/fundamentals/users-restore */
const restorable = 30 * day

/** The account was deleted and lies among the deleted users, from where it can be restored for thirty days. */
export const accountDeleted = defineCheck({
  id: 'account-deleted',
  needs: ['account'],
  judge: ({ account }, _, now) => {
    // Only objects among the deleted items have it, https://learn.microsoft.com/graph/api/directory-deleteditems-get
    const deletedAt = account.attributes['deletedDateTime']
    if (deletedAt === undefined) return 'ok'
    const until = Date.parse(deletedAt) + restorable
    if (until < Date.parse(now)) return 'ok'
    return {
      explains: 'certainly',
      whoCanFix: 'identity-admin',
      values: {
        name: account.displayName,
        at: { instant: deletedAt },
        until: { instant: new Date(until).toISOString() },
      },
      evidence: evidenceLines({ say: 'deleted', from: 'account' }),
      remedies: [
        { by: 'user', step: 'askManager', for: 'person' },
        { by: 'identity-admin', step: 'canRestore', for: 'person' },
        { by: 'helpdesk', step: 'findReason', for: 'agent' },
        { by: 'identity-admin', step: 'restore', for: 'agent', link: link('users') },
        { by: 'helpdesk', step: 'notAnew', for: 'agent' },
      ],
    }
  },
  text: {
    title: 'The account was deleted',
    person:
      'Your account was deleted on {at}, so it can no longer be used to sign in. Your password is not the problem. Until {until} it can still be restored.',
    agent:
      'The account of {name} was deleted on {at} and is among the deleted users. It can be restored until {until}, with its licences, groups and mail. It may be deliberate.',
    evidence: { deleted: 'Deleted on {at}; can be restored until {until}' },
    steps: {
      askManager: 'Ask your manager or HR whether this is intended.',
      canRestore: 'If it is a mistake, ask the helpdesk to have the account restored before {until}.',
      findReason: 'Find out whether it is meant: ask the manager or HR. Somebody who left is not to be restored.',
      restore:
        'Only when it is a mistake: restore {name} in the Entra admin centre, Users › Deleted users (User Administrator is enough). A synced account comes back through the on-premises Active Directory.',
      notAnew: 'Do not make a new account with the same name: the old mail, files and access would not come with it.',
    },
  },
})
