import { isList, isRow, textIn, type Json, type Row } from '../../demo/fixtures.ts'
import { merged } from './merged.ts'
import type { Names } from './names.ts'

/**
 * A sign-in event in few words: `{ "$like": UPN, "$app": NAME, "at": "-10m", "code": 50126, "reason": "…", … }` is the newest event
 * of that person (of that app) with another id, moment and outcome; whatever else is given replaces what it had. `$policies` gives
 * Conditional Access policies (by the start of their name) another result; an empty list stands for a failure before Conditional Access.
 */
export const signInLike = (short: Row, events: readonly Row[], names: Names): Row => {
  const { $like, $app, $policies, at, code, reason, ...rest } = short
  const of = events.filter((event) => $like === undefined || same(textIn(event, 'userPrincipalName'), $like))
  const model = of.find((event) => same(textIn(event, 'appDisplayName'), $app)) ?? (of.length > 0 ? of[0] : undefined)
  if ($like !== undefined && !model) throw new Error(`The base holds no sign-in of ${JSON.stringify($like)}`)
  const seed = JSON.stringify(short)
  const event = {
    ...model,
    id: names.madeUp(`request ${seed}`),
    correlationId: names.madeUp(`attempt ${seed}`),
    ...(at === undefined ? {} : { createdDateTime: at }),
    ...(code === undefined ? {} : { status: statusOf(code, reason) }),
    ...($policies === undefined ? {} : { appliedConditionalAccessPolicies: policiesOf(model ?? {}, $policies) }),
    ...($app === undefined || same(textIn(model ?? {}, 'appDisplayName'), $app) || typeof $app !== 'string'
      ? {}
      : appOf($app)),
  }
  const whole = merged(names.resolved(event), names.resolved(rest))
  return isRow(whole) ? whole : event
}

const same = (one: string, other: unknown): boolean =>
  typeof other === 'string' && one.toLowerCase() === other.toLowerCase()

const statusOf = (code: Json, reason: Json | undefined): Row => ({
  errorCode: code,
  failureReason: reason ?? (code === 0 ? 'Other.' : ''),
  additionalDetails: null,
})

const policiesOf = (model: Row, results: Json): Json => {
  const applied = model['appliedConditionalAccessPolicies'] ?? []
  if (!isRow(results) || !isList(applied)) return []
  return applied.filter(isRow).map((policy) => {
    const result = Object.entries(results).find(([name]) => textIn(policy, 'displayName').startsWith(name))?.[1]
    return result === undefined ? policy : { ...policy, result }
  })
}

/** Another app than the model's: it is the resource as well unless told. */
const appOf = (name: string): Row => ({
  appId: `appId:${name}`,
  appDisplayName: name,
  resourceId: `appId:${name}`,
  resourceDisplayName: name,
})
