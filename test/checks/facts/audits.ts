import type { DirectoryAudit } from '../../../src/model/facts/audits.ts'
import { minutesAgo } from './moments.ts'

/** An administrator reset the person's password an hour ago. */
export const audit = (over: Partial<DirectoryAudit> = {}): DirectoryAudit => ({
  activityDateTime: minutesAgo(60),
  activityDisplayName: 'Reset user password',
  category: 'UserManagement',
  loggedByService: 'Core Directory',
  result: 'success',
  resultReason: '',
  initiatedBy: { is: 'person', id: 'admin' },
  modifiedProperties: [],
  ...over,
})
