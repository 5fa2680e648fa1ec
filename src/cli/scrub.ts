import { appById } from '../knowledge/apps.ts'
import { knownPlans, productOf } from '../knowledge/plans.ts'

/** Properties whose text is Microsoft's own word, a number or a moment: all that may stay as it is. */
const kept: ReadonlySet<string> = new Set(
  `is at known because fact kind state error result userType externalUserState creationType capabilityStatus
  provisioningStatus skuPartNumber servicePlanName trustType operatingSystem clientAppUsed conditionalAccessStatus
  enforcedGrantControls enforcedSessionControls builtInControls operator principalType preferredSingleSignOnMode
  servicePrincipalType signInAudience disabledByMicrosoftStatus riskLevel riskState riskDetail riskLevelDuringSignIn
  riskLevelAggregated riskEventTypes usageLocation countryOrRegion authenticationType complianceState
  membershipRuleProcessingState consentType status type usage perUserMfaState methodUsabilityReason phoneType tier
  signs methodsRegistered clientAppTypes riskLevels userRiskLevels signInRiskLevels passwordPolicies`.split(/\s+/),
)

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const guidNumber = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`

/** What is the same in every tenant: Microsoft's own apps, plans, products and empty ids. */
const isMicrosofts = (id: string): boolean =>
  appById(id) !== undefined ||
  productOf(id) !== undefined ||
  knownPlans.some((plan) => plan.id === id.toLowerCase()) ||
  /^0{8}-(?:0{4}-){3}0{10}/.test(id)

/**
 * Replaces everything that could tell whose tenant a value is from: ids by numbered ids, all other text by `text-N`, the same
 * text always by the same. Only text under a property of Microsoft's own words stays; what is not known is replaced.
 */
export const scrubber = (): ((value: unknown) => unknown) => {
  const names = new Map<string, string>()
  const alias = (text: string, make: (count: number) => string): string => {
    const known = names.get(text.toLowerCase()) ?? make(names.size + 1)
    names.set(text.toLowerCase(), known)
    return known
  }
  const word = (key: string, text: string): string => {
    if (text === '' || instant.test(text) || kept.has(key)) return text
    if (guid.test(text)) return isMicrosofts(text) ? text : alias(text, guidNumber)
    return text.includes('@')
      ? alias(text, (count) => `person-${count}@example.com`)
      : alias(text, (count) => `text-${count}`)
  }
  const scrub = (key: string, value: unknown): unknown => {
    if (typeof value === 'string') return word(key, value)
    if (Array.isArray(value)) return value.map((one: unknown) => scrub(key, one))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [guid.test(name) ? word('', name) : name, scrub(name, one)]),
    )
  }
  return (value) => scrub('', value)
}
