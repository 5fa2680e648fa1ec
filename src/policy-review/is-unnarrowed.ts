import type { ConditionalAccessPolicy, PolicyConditions } from '../model/facts/conditional-access.ts'
import { has } from './policy-parts.ts'

/** Whether no condition keeps a policy from ordinary sign-ins: browsers and apps, on every platform, everywhere, at no risk. Conditions that include all and leave nothing out narrow nothing. */
export const isUnnarrowed = ({ conditions }: ConditionalAccessPolicy): boolean =>
  hasModernClients(conditions) &&
  isWhole(conditions.platforms?.includePlatforms, conditions.platforms?.excludePlatforms) &&
  isWhole(conditions.locations?.includeLocations, conditions.locations?.excludeLocations) &&
  conditions.deviceFilter === undefined &&
  conditions.applications.applicationFilter === undefined &&
  conditions.userRiskLevels.length === 0 &&
  conditions.signInRiskLevels.length === 0 &&
  conditions.insiderRiskLevels.length === 0 &&
  conditions.transferMethods.length === 0

const hasModernClients = ({ clientAppTypes }: PolicyConditions): boolean =>
  clientAppTypes.length === 0 ||
  has(clientAppTypes, 'all') ||
  (has(clientAppTypes, 'browser') && has(clientAppTypes, 'mobileAppsAndDesktopClients'))

const isWhole = (include: readonly string[] | undefined, exclude: readonly string[] = []): boolean =>
  include === undefined || (has(include, 'All') && exclude.length === 0)
