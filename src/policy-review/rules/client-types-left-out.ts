import type { ConditionalAccessPolicy } from '../../model/facts/conditional-access.ts'
import { asksFor, asksMfa, blocks, isForAll, isLegacyOnly } from '../policy-parts.ts'
import { policyRule } from '../rule.ts'

/** Asks everybody for proof in browsers only, or in legacy clients only: other apps are not asked. */
export const clientTypesLeftOut = policyRule(
  'CA-023',
  'medium',
  (policy) =>
    isForAll(policy) &&
    !blocks(policy) &&
    (asksMfa(policy) || asksFor(policy, 'compliantDevice')) &&
    (isBrowserOnly(policy) || isLegacyOnly(policy)),
)

const isBrowserOnly = ({ conditions: { clientAppTypes } }: ConditionalAccessPolicy): boolean =>
  clientAppTypes.length > 0 && clientAppTypes.every((type) => type === 'browser')
