import type { Account } from '../model/facts/account.ts'

/** Whether this account belongs to somebody of another organisation: a guest, or an external member, whose name Entra marks with #EXT#, https://learn.microsoft.com/entra/external-id/user-properties */
export const isExternal = ({ userType, userPrincipalName }: Account): boolean =>
  userType === 'Guest' || /#EXT#/i.test(userPrincipalName)
