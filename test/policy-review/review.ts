import type { Facts } from '../../src/model/facts.ts'
import type { ConditionalAccessPolicy } from '../../src/model/facts/conditional-access.ts'
import { plainOrganisation, type Organisation } from '../../src/model/organisation.ts'
import type { PolicyFinding } from '../../src/policy-review/policy-finding.ts'
import { reviewNeeds, type FactsOfReview, type ReviewReadings } from '../../src/policy-review/review-facts.ts'
import { reviewPolicies } from '../../src/policy-review/review-policies.ts'
import type { RuleId } from '../../src/policy-review/rule-id.ts'
import * as a from '../checks/facts/index.ts'
import { healthy } from '../checks/healthy.ts'

/** Object ids of two emergency accounts in order. */
export const emergency = ['e0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000002'] as const

/** An emergency account as it should be. */
export const emergencyAccount = (over: Partial<Facts['account']> = {}, more: Partial<Facts> = {}) => ({
  account: a.account({ id: emergency[0], userPrincipalName: 'bg1@contoso.onmicrosoft.com', ...over }),
  groups: [],
  directoryRoles: [{ displayName: 'Global Administrator', roleTemplateId: '62e90394-69f5-4237-9190-012177145e10' }],
  authenticationMethods: a.methods('password', 'fido2'),
  ...more,
})

/** What a tenant is reviewed with; a fact that is `undefined` cannot be read. */
export interface Tenant {
  readonly policies?: readonly ConditionalAccessPolicy[]
  readonly facts?: { readonly [F in keyof (Facts & FactsOfReview)]?: (Facts & FactsOfReview)[F] | undefined }
  readonly organisation?: Partial<Organisation>
}

const usual = (): Partial<Facts & FactsOfReview> => ({
  ...Object.fromEntries(Object.entries(healthy()).filter(([fact]) => reviewNeeds.some((need) => need === fact))),
  emergencyAccounts: [
    emergencyAccount(),
    emergencyAccount({ id: emergency[1], userPrincipalName: 'bg2@contoso.onmicrosoft.com' }),
  ],
  administrators: [],
  syncAccounts: [],
  serviceAccounts: [],
  perUserMfaStates: [],
  deletedIds: [],
})

/** The findings of a tenant that is in order but for what is given. */
export const review = ({ policies = [], facts = {}, organisation = {} }: Tenant): readonly PolicyFinding[] => {
  const all = { ...usual(), conditionalAccessPolicies: policies, ...facts }
  const readings: ReviewReadings = Object.fromEntries(
    Object.entries(all).map(([fact, value]) => [
      fact,
      value === undefined ? { known: false, because: 'no-permission' } : { known: true, value, at: a.now },
    ]),
  )
  return reviewPolicies(readings, { ...plainOrganisation, emergencyAccounts: [...emergency], ...organisation }, a.now)
}

/** What one rule says of a tenant. */
export const saysOf = (rule: RuleId, tenant: Tenant): 'fine' | PolicyFinding['is'] =>
  review(tenant).find((finding) => finding.rule === rule)?.is ?? 'fine'

/** A tenant with this one policy. */
export const only = (...over: readonly Parameters<typeof a.conditionalAccessPolicy>[0][]): Tenant => ({
  policies: over.map((one, index) => a.conditionalAccessPolicy({ id: `ca${index + 1}`, ...one })),
})

/** Controls, all of them. */
export const all = (...controls: readonly string[]) => a.grantControls(controls)

/** Controls, any of them. */
export const any = (...controls: readonly string[]) => a.grantControls(controls, { operator: 'OR' })
