import type {
  AssignedGroup,
  DirectoryRole,
  GrantingGroup,
  GroupMembership,
  GroupProcessing,
} from '../../../src/model/facts/groups.ts'
import { minutesAgo } from './moments.ts'

/** A direct membership. */
export const group = (over: Partial<GroupMembership> = {}): GroupMembership => ({
  id: 'everyone',
  displayName: 'Everyone',
  isDynamic: false,
  isDirect: true,
  ...over,
})

/** A group of the tenant that a rule fills, at work. */
export const dynamicGroup = (over: Partial<GrantingGroup> = {}): GrantingGroup => ({
  id: 'sales',
  displayName: 'DYN-Secret-Sales',
  isDynamic: true,
  membershipRule: 'user.department -eq "Sales"',
  membershipRuleProcessingState: 'On',
  ...over,
})

/** The group that gives Hours. */
export const assignedGroup = (over: Partial<AssignedGroup> = {}): AssignedGroup => ({
  id: 'hours-users',
  displayName: 'SG-Secret-Hours',
  isDynamic: false,
  owners: [{ id: 'robin', displayName: 'Robin Bos' }],
  ...over,
})

/** A rule that was worked out an hour ago. */
export const groupProcessing = (over: Partial<GroupProcessing> = {}): GroupProcessing => ({
  id: 'hours-users',
  status: 'Succeeded',
  lastMembershipUpdated: minutesAgo(60),
  ...over,
})

/** Global Reader: administrators are asked for more than others. */
export const directoryRole = (over: Partial<DirectoryRole> = {}): DirectoryRole => ({
  displayName: 'Global Reader',
  roleTemplateId: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  ...over,
})
