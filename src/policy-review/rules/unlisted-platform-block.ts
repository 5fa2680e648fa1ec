import { blocks, has } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** What policies know; Windows Phone is gone. */
const supported = ['android', 'iOS', 'windows', 'macOS', 'linux']

/** Blocks every platform but some, and real people use one that is not among them, https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-unknown-unsupported */
export const unlistedPlatformBlock = policyRule('CA-041', 'high', (policy) => {
  const { includePlatforms = [], excludePlatforms = [] } = policy.conditions.platforms ?? {}
  if (!blocks(policy) || !has(includePlatforms, 'all') || excludePlatforms.length === 0) return false
  const caught = supported.filter((platform) => !has(excludePlatforms, platform))
  return caught.length > 0 && { platforms: { list: caught } }
})
