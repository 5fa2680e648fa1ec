import type { FactName } from '../model/facts.ts'
import { appSheetNeeds } from './app-sheet.ts'
import { expiringNeeds } from './expiring.ts'
import { groupSheetNeeds } from './group-sheet.ts'
import { policiesForNeeds } from './policies-for.ts'
import { policySheetNeeds } from './policy-sheet.ts'
import { showAccountNeeds } from './show-account.ts'
import { showAppsNeeds } from './show-apps.ts'
import { showDevicesNeeds } from './show-devices.ts'
import { showGroupsNeeds } from './show-groups.ts'
import { showLicencesNeeds } from './show-licences.ts'
import { showMfaNeeds } from './show-mfa.ts'
import { showSignInsNeeds } from './show-sign-ins.ts'
import { whatIfNeeds } from './what-if.ts'

/** The facts to gather for each look-up. */
export const lookUpNeeds = {
  account: showAccountNeeds,
  mfa: showMfaNeeds,
  devices: showDevicesNeeds,
  'sign-ins': showSignInsNeeds,
  groups: showGroupsNeeds,
  licences: showLicencesNeeds,
  apps: showAppsNeeds,
  policy: policySheetNeeds,
  'policies-for': policiesForNeeds,
  'what-if': whatIfNeeds,
  code: [],
  group: groupSheetNeeds,
  app: appSheetNeeds,
  expiring: expiringNeeds,
} as const satisfies Record<string, readonly FactName[]>
