import type { Reader } from '../reader.ts'
import { ownSignIns } from './shapes/own-sign-ins.ts'

/** The newest hundred interactive sign-ins of 30 days, newest first, https://learn.microsoft.com/graph/api/signin-list */
export const signIns: Reader<'signIns'> = {
  permissions: ['AuditLog.Read.All', 'Policy.Read.All'],
  needs: 'p1',
  async read(ask, { userId }, now) {
    return ownSignIns(ask, userId, now)
  },
}
