import type { FactName } from '../model/facts.ts'
import { readers } from './readers.ts'

/** The application permissions of Graph these facts need, each once, in alphabetical order. */
export const permissionsOf = (facts: readonly FactName[]): readonly string[] =>
  [...new Set(facts.flatMap((fact) => readers[fact].permissions))].toSorted()
