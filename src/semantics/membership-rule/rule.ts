import type { Operator } from './operators.ts'

/** A membership rule as a tree; `-and` and `-or` have two parts or more. */
export type Rule = Connected | Not | Clause

/** Where a part stands in the rule: offset of its first UTF-16 unit, and its text as written. */
export interface Written {
  readonly at: number
  readonly text: string
}

/** Parts tied by `-and` or by `-or`. */
export type Connected = Joined<'and'> | Joined<'or'>

interface Joined<Connective> {
  readonly is: Connective
  readonly parts: readonly Rule[]
  readonly written: Written
}

/** `-not` before a part. */
export interface Not {
  readonly is: 'not'
  readonly part: Rule
  readonly written: Written
}

/** The smallest part that is true or not of somebody. */
export type Clause = Comparison | Quantified | DirectReports

/** `user.department -eq "Sales"`. */
export interface Comparison {
  readonly is: 'comparison'
  readonly property: Property
  readonly operator: Operator
  readonly value: Value
  readonly written: Written
}

/** `user.assignedPlans -any (assignedPlan.service -eq "SCO")`: the body holds for one item, or for all. */
export interface Quantified {
  readonly is: 'quantified'
  readonly property: Property
  readonly quantifier: 'any' | 'all'
  readonly body: Rule
  readonly written: Written
}

/** `Direct Reports for "…"`, always a whole rule. */
export interface DirectReports {
  readonly is: 'direct-reports'
  readonly managerId: string
  readonly written: Written
}

/** `user.department`, `device.deviceModel`; inside `-any` and `-all` also `_` (no name) and `assignedPlan.service`. Case as written. */
export interface Property {
  readonly owner: string
  readonly name: string
}

/** What a property is compared with. */
export type Value = SingleValue | ListValue | MomentValue

/** A number keeps its digits: attributes are texts. */
export type SingleValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly digits: string }
  | { readonly is: 'boolean'; readonly boolean: boolean }
  | { readonly is: 'null' }

/** `["Sales", "Marketing"]`. */
export interface ListValue {
  readonly is: 'list'
  readonly items: readonly SingleValue[]
}

/** `2020-06-10T18:13:20Z`, `system.now`, `system.now -minus P30D` (an ISO 8601 duration). */
export type MomentValue =
  { readonly is: 'instant'; readonly instant: string } | { readonly is: 'now'; readonly shift?: Shift }

/** How far from now. */
export interface Shift {
  readonly by: 'plus' | 'minus'
  readonly duration: string
}
