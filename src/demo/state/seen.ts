import { textIn } from '../fixtures.ts'
import type { Fixtures, Row } from '../fixtures.ts'
import type { Premium } from '../rules/licence-gaps.ts'
import type { Tenant } from './tenant.ts'

/** Which part of the logs is readable: rows at least `delayMs` and at most `keptDays` old at `at` (ms since 1970). */
export interface LogWindow {
  readonly at: number
  readonly delayMs: number
  readonly keptDays: number
}

const dayMs = 86_400_000

const within = (rows: readonly Row[] | undefined, property: string, window: LogWindow | undefined) => {
  if (!rows || !window) return rows
  const oldest = window.at - window.keptDays * dayMs
  const newest = window.at - window.delayMs
  return rows.filter((row) => {
    const at = Date.parse(textIn(row, property))
    return at >= oldest && at <= newest
  })
}

// "hidden" is what tenants without P2 get https://learn.microsoft.com/graph/api/resources/signin
const hide =
  (properties: readonly string[]) =>
  (row: Row): Row => ({
    ...row,
    ...Object.fromEntries(properties.filter((name) => name in row).map((name) => [name, 'hidden'])),
  })
const hideInSignIn = hide(['riskDetail', 'riskLevelAggregated', 'riskLevelDuringSignIn'])
const hideInDetection = hide(['riskDetail', 'riskLevel'])

const present = (changed: { readonly [Key in keyof Fixtures]?: Fixtures[Key] | undefined }): Fixtures =>
  Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))

/** The tenant as Graph shows it: logs within their window, risk hidden below P2, no Conditional Access on Free. */
export const seen = (tenant: Tenant, premium: Premium, window: LogWindow | undefined): Tenant => {
  const { fixtures } = tenant
  const signIns = within(fixtures.signIns, 'createdDateTime', window)
  const isHidden = premium !== 'p2'
  const shown = present({
    signIns: isHidden ? signIns?.map(hideInSignIn) : signIns,
    directoryAudits: within(fixtures.directoryAudits, 'activityDateTime', window),
    provisioningLogs: within(fixtures.provisioningLogs, 'activityDateTime', window),
    riskDetections: isHidden ? fixtures.riskDetections?.map(hideInDetection) : fixtures.riskDetections,
    conditionalAccessPolicies: premium === 'free' ? [] : fixtures.conditionalAccessPolicies,
  })
  return { ...tenant, fixtures: { ...fixtures, ...shown } }
}
