import type { Filter } from '../../../model/facts/conditional-access.ts'
import type { DeviceInScenario } from '../scenario.ts'
import { every, not, some, type Truth } from '../truth.ts'
import { parseDeviceFilter, type DeviceRule, type Operator } from './parse-device-filter.ts'

/** Whether a filter leaves the device within the policy; a rule that cannot be read leaves it open, https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices */
export const matchesDeviceFilter = (filter: Filter | undefined, device: DeviceInScenario | undefined): Truth => {
  if (!filter) return true
  const rule = parseDeviceFilter(filter.rule)
  const matches = rule && device && fits(rule, device)
  return filter.mode === 'exclude' ? not(matches) : matches
}

type Comparison = Extract<DeviceRule, { is: 'comparison' }>
type Registered = Extract<DeviceInScenario, { is: 'registered' }>

const fits = (rule: DeviceRule, device: DeviceInScenario): Truth => {
  if (rule.is === 'not') return not(fits(rule.rule, device))
  if (rule.is === 'all') return every(rule.rules.map((part) => fits(part, device)))
  if (rule.is === 'any') return some(rule.rules.map((part) => fits(part, device)))
  if (device.is === 'registered') return compares(rule, valueOf(rule.property, device))
  // Every property of a device the directory does not know counts as not set; what a rule about `null` makes of that is not documented.
  return rule.values.includes(null) ? undefined : rule.isNegative
}

const compares = ({ operator, isNegative, values }: Comparison, actual: Value): Truth => {
  if (actual === undefined) return undefined
  const matches = some(values.map((wanted) => isMatch(operator, actual, wanted)))
  return isNegative ? not(matches) : matches
}

/** `null` is not set, `undefined` not known. */
type Value = string | readonly string[] | null | undefined

const valueOf = (property: string, device: Registered): Value => {
  const known = device.properties[property]
  if (property === 'iscompliant') return device.isCompliant === undefined ? known : String(device.isCompliant)
  if (property === 'trusttype') return device.trustType ?? known
  if (!property.startsWith('extensionattribute')) return known
  const hasExtensions = some([
    device.isManaged,
    device.isCompliant,
    device.trustType && device.trustType === 'ServerAD',
  ])
  if (hasExtensions === undefined) return undefined
  // Extension attributes are only there for managed, compliant or hybrid joined devices.
  return hasExtensions ? known : null
}

const isMatch = (operator: Operator, actual: string | readonly string[] | null, wanted: string | null): Truth => {
  if (wanted === null) return operator === 'eq' ? actual === null : undefined
  if (actual === null) return false
  if (typeof actual === 'string') return compare[operator](actual.toLowerCase(), wanted.toLowerCase())
  // Of a collection, only whole values are compared.
  return operator === 'contains' ? actual.some((item) => item.toLowerCase() === wanted.toLowerCase()) : undefined
}

const compare: Readonly<Record<Operator, (actual: string, wanted: string) => boolean>> = {
  eq: (actual, wanted) => actual === wanted,
  in: (actual, wanted) => actual === wanted,
  startswith: (actual, wanted) => actual.startsWith(wanted),
  endswith: (actual, wanted) => actual.endsWith(wanted),
  contains: (actual, wanted) => actual.includes(wanted),
}
