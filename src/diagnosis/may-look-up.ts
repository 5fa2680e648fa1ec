import type { Account } from '../model/facts/account.ts'
import type { DirectoryRole } from '../model/facts/groups.ts'
import type { LookUp, LookUpRefusal } from '../model/look-up.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Role } from '../model/role.ts'
import { isOwnAddress } from './may-ask.ts'

/** Why somebody with this role may not look this up; undefined when they may. A code is no secret, so everybody may ask about one. */
export const mayNotLookUp = ({ isAgent, isAdmin }: Role, { is }: LookUp): LookUpRefusal | undefined => {
  if (is === 'code' || isAdmin) return undefined
  if (!isAgent) return 'agents-only'
  return is === 'check-policies' ? 'admins-only' : undefined
}

/** Roles that give power over nobody, https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const harmlessRoles: ReadonlySet<string> = new Set([
  // Directory Readers, Guest Inviter, Message Center Reader, Reports Reader, Usage Summary Reports Reader
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  '95e79109-95c0-4d8e-aee3-d01accf2d47b',
  '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b',
  '4a5d8f65-41da-4de4-8968-e035b65339cf',
  '75934031-6c7e-415a-99d7-48dbd49e875e',
  // Service Support Administrator, Printer Technician, Search Editor
  'f023fd81-a637-4b56-95fd-791ac0226033',
  'e8cef6f1-e4bd-4ea8-bc07-4b8d950f4477',
  '8835291a-918c-4fd7-a9ce-faa49f0cf7d9',
])

/** What tells whether an account is protected; what was not read is absent. */
interface Known {
  readonly account?: Account
  readonly directoryRoles?: readonly DirectoryRole[]
}

/** Whether only administrators may look this account up: it holds a role with power over others, or is kept for emergencies. A role nobody knows counts as one, and so does what could not be read. */
export const isProtected = (
  { account, directoryRoles }: Known,
  { emergencyAccounts }: Pick<Organisation, 'emergencyAccounts'>,
): boolean => {
  if (!account || !directoryRoles) return true
  if (emergencyAccounts.some((one) => isOwnAddress(one, account))) return true
  return directoryRoles.some(({ roleTemplateId }) => !harmlessRoles.has(roleTemplateId.toLowerCase()))
}
