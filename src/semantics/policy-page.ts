import { link } from '../knowledge/links.ts'

/** Where a policy is looked at and changed; the list of all when it is not known which one. */
export const policyPage = (policy: { readonly id: string } | undefined): string =>
  policy?.id ? link('conditional-access-policy', { policyId: policy.id }) : link('conditional-access-policies')
