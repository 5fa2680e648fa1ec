/** Why a rule cannot be read, and where: offset in UTF-16 units and what stands there (empty at the end). */
export interface RuleError {
  readonly problem: RuleProblem
  readonly at: number
  readonly found: string
}

/** What is wrong with the text of a rule. */
export type RuleProblem =
  /** More than 3,072 characters. */
  | 'too-long'
  | 'too-deep'
  | 'unexpected-character'
  | 'unclosed-quote'
  | 'expected-property'
  /** `_` or `assignedPlan.…` outside `-any` and `-all`, or one of those inside another. */
  | 'out-of-place'
  | 'expected-operator'
  | 'expected-value'
  | 'expected-list'
  | 'expected-duration'
  | 'expected-bracket'
  | 'expected-end'

/** Whether reading came to nothing. */
export const isRuleError = (result: object): result is RuleError => 'problem' in result
