import { matchesDeviceFilter } from '../../semantics/conditional-access/conditions/matches-device-filter.ts'
import { policyRule } from '../rule.ts'

/** Has a device filter with a negative comparison, which every unregistered device fits, https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices */
export const filterCatchesUnregistered = policyRule('CA-031', 'medium', ({ conditions: { deviceFilter } }) => {
  if (!deviceFilter) return false
  const catches = matchesDeviceFilter({ mode: 'include', rule: deviceFilter.rule }, { is: 'unregistered' })
  return catches && { mode: deviceFilter.mode === 'exclude' ? 'exclude' : 'include' }
})
