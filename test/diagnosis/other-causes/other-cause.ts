import type { Symptoms } from '../../../src/model/symptoms.ts'
import type { FactsOver } from '../../checks/judge.ts'

/** A cause that no check judges: its name, what is different from healthy facts, and what the person says. */
export type OtherCause = readonly [cause: string, facts: FactsOver, said: Partial<Symptoms>]
