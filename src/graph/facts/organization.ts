import type { Organization, VerifiedDomain } from '../../model/facts/tenant.ts'
import { flag, instant, list, maybe, parsed, parsedEach, refusal, row, text } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { words } from './shapes/lenient.ts'

const select = [
  'id',
  'displayName',
  'countryLetterCode',
  'verifiedDomains',
  'onPremisesSyncEnabled',
  'onPremisesLastSyncDateTime',
  'assignedPlans',
].join()

/** Service plans as Microsoft publishes them: AAD_PREMIUM, AAD_PREMIUM_P2, INTUNE_A; https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference */
const plans = {
  p1: '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
  p2: 'eec0eb4f-6444-4f95-aba0-50c24d67f998',
  intune: 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5',
} as const

const activePlan = (element: unknown): string => {
  const plan = row(element)
  // A plan in its grace period still works.
  return ['Enabled', 'Warning'].includes(words(plan, 'capabilityStatus')) ? text(plan, 'servicePlanId') : ''
}

const editionFrom = (organization: Row, key: string): Organization['edition'] => {
  const active = list(organization, key, activePlan)
  const entra = active.includes(plans.p2) ? 'p2' : active.includes(plans.p1) ? 'p1' : 'free'
  return { entra, hasIntune: active.includes(plans.intune) }
}

const domainOf = (element: unknown): VerifiedDomain => {
  const domain = row(element)
  return { name: text(domain, 'name'), isDefault: flag(domain, 'isDefault'), isInitial: flag(domain, 'isInitial') }
}

const organizationOf = (organization: Row): Organization => ({
  id: text(organization, 'id'),
  displayName: words(organization, 'displayName'),
  countryLetterCode: maybe(text, organization, 'countryLetterCode'),
  verifiedDomains: list(organization, 'verifiedDomains', domainOf),
  onPremisesSyncEnabled: maybe(flag, organization, 'onPremisesSyncEnabled') ?? false,
  onPremisesLastSyncDateTime: maybe(instant, organization, 'onPremisesLastSyncDateTime'),
  edition: maybe(editionFrom, organization, 'assignedPlans'),
})

/** The organisation and what it has licences for; always a list of one, https://learn.microsoft.com/graph/api/organization-list */
export const organization: Reader<'organization'> = {
  permissions: ['Organization.Read.All'],
  async read(ask) {
    const all = parsedEach(await ask.list(`/organization${query({ $select: select })}`), organizationOf)
    return parsed(all, ([only]) => {
      if (only === undefined) throw refusal('unexpected-answer', 'no organisation')
      return only
    })
  },
}
