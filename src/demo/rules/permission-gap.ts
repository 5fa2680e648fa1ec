import { holds } from './access.ts'
import type { Access } from './access.ts'
import { denials, roleDenial } from './denials.ts'
import { mostExact } from './path-pattern.ts'
import type { Parts } from './path-pattern.ts'
import { permissionRules } from './permission-rules.ts'
import { refusals } from './refusals.ts'
import type { Refusal } from './refusals.ts'

/** Whether a path is about the caller's own account. */
export const isOwn = ({ delegated }: Access, [set, id]: Parts): boolean =>
  set === 'users' && id === delegated?.userId.toLowerCase()

const mayByRole = ({ delegated }: Access, roles: readonly string[]) =>
  roles.length === 0 || delegated?.roles.some((role) => role === 'Global Administrator' || roles.includes(role))

/** What a token without the permission, or a caller without the role, is told about a path; a path without a rule is refused. */
export const permissionGap = (parts: Parts, access: Access): Refusal | undefined => {
  const rule = mostExact(permissionRules, parts)
  if (!rule) return refusals.denied
  const { app, scopes = app, own = '', roles = [], denial } = rule
  if (!access.delegated) return holds(access, app) ? undefined : denials[denial](app)
  if (isOwn(access, parts) && (holds(access, own) || holds(access, scopes))) return undefined
  if (!holds(access, scopes)) return denials[denial](scopes)
  return mayByRole(access, roles) ? undefined : roleDenial(denial)
}
