import { dynamicGroupNotProcessing } from './dynamic-group-not-processing.ts'
import { dynamicGroupRuleMismatch } from './dynamic-group-rule-mismatch.ts'

/** Checks about groups that should have given access: rules and their processing; what stops a sign-in first stands first. */
export const groupsChecks = [dynamicGroupNotProcessing, dynamicGroupRuleMismatch] as const
