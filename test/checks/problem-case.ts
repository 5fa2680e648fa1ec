import type { CheckId } from '../../src/checks/index.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import type { FactsOver } from './judge.ts'

/** One way a check finds a problem: what is different from healthy facts, what the person says, and the names an agent must read. */
export interface ProblemCase {
  readonly facts: FactsOver
  readonly said?: Partial<Symptoms>
  readonly names?: readonly string[]
}

/** The cases of some checks. */
export type ProblemCases = { readonly [Id in CheckId]?: readonly ProblemCase[] }
