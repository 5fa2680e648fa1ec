import type { FactName } from '../model/facts.ts'
import { account } from './facts/account.ts'
import { appAssignments } from './facts/app-assignments.ts'
import { appNames } from './facts/app-names.ts'
import { appOwners } from './facts/app-owners.ts'
import { app } from './facts/app.ts'
import { authenticationMethods } from './facts/authentication-methods.ts'
import { devices } from './facts/devices.ts'
import { groups } from './facts/groups.ts'
import { licenses } from './facts/licenses.ts'
import { licensingGroups } from './facts/licensing-groups.ts'
import { securityDefaults } from './facts/security-defaults.ts'
import { signIns } from './facts/sign-ins.ts'
import { subscribedSkus } from './facts/subscribed-skus.ts'
import { userAppAssignments } from './facts/user-app-assignments.ts'
import type { Reader } from './reader.ts'

/** The one reader of each fact. */
export const readers: { readonly [F in FactName]: Reader<F> } = {
  account,
  groups,
  licenses,
  authenticationMethods,
  devices,
  userAppAssignments,
  signIns,
  app,
  appAssignments,
  appOwners,
  subscribedSkus,
  licensingGroups,
  securityDefaults,
  appNames,
}
