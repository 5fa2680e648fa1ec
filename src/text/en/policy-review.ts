import { rules001To014 } from './policy-review/rules-001-to-014.ts'
import { rules015To028 } from './policy-review/rules-015-to-028.ts'
import { rules029To042 } from './policy-review/rules-029-to-042.ts'

/** Words of the review of Conditional Access policies, for administrators. */
export const policyReview = {
  title: 'Review of the access policies',
  found:
    '{count, plural, =0 {Nothing found} one {# finding} other {# findings}} in {policies, plural, one {# policy} other {# policies}}',
  severity: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' },
  labels: {
    policies: 'Policies',
    why: 'Why it matters',
    hits: '{would, select, yes {Who would be hit} other {Who is hit}}',
    instead: 'What to do instead',
    accepted: 'Accepted',
    missing: 'Could not be judged',
  },
  reportOnly: 'In report-only mode: this would happen once it is on',
  hits: {
    administrators: 'administrators',
    everyone: 'everyone',
    guests: 'guests',
    roles: '{count, plural, one {people in # role} other {people in # roles}}',
    groups: '{count, plural, one {members of # group} other {members of # groups}}',
    people: '{count, plural, one {# person by name} other {# people by name}}',
  },
  facts: {
    emergencyAccounts: 'the emergency accounts of the organisation’s profile',
    administrators: 'who the administrators are, and how they sign in',
    syncAccounts: 'the accounts of directory synchronisation',
    serviceAccounts: 'which accounts jobs sign in with',
    perUserMfaStates: 'the per-user MFA setting of everybody',
    deletedIds: 'which users, groups and apps no longer exist',
  },
  rules: { ...rules001To014, ...rules015To028, ...rules029To042 },
} as const
