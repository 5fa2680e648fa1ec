import { wrongAccountPicked } from './wrong-account-picked.ts'
import { wrongUrlOrTenant } from './wrong-url-or-tenant.ts'

/** Checks about another account or organisation than was meant; what stops a sign-in first stands first. */
export const wrongAccountChecks = [wrongAccountPicked, wrongUrlOrTenant] as const
