import type { Gap } from './evidence.ts'
import type { FactName } from './facts.ts'
import type { Remedy, WhoCanFix } from './remedy.ts'
import type { Audience } from './role.ts'
import type { Values } from './value.ts'

/** How surely a problem explains what the person sees. */
export const certainties = ['certainly', 'probably', 'possibly'] as const

/** How surely a problem explains what the person sees. */
export type Certainty = (typeof certainties)[number]

/** Something seen in the tenant that speaks for a problem. */
export interface EvidenceLine {
  /** Key in the evidence words of the check. */
  readonly say: string
  readonly values?: Values
  readonly from: FactName
  /** Who may see it: this audience and deeper; absent means everybody. */
  readonly for?: Audience
}

/** What a check found wrong. */
export interface Problem {
  readonly explains: Certainty
  readonly whoCanFix: WhoCanFix
  readonly values: Values
  readonly evidence: readonly EvidenceLine[]
  readonly remedies: readonly Remedy[]
}

/** The outcome of one check: fine, wrong, or not to be told. Unknown never becomes ok. */
export type Finding =
  | { readonly check: string; readonly outcome: 'ok' }
  | ({ readonly check: string; readonly outcome: 'problem' } & Problem)
  | { readonly check: string; readonly outcome: 'unknown'; readonly missing: readonly Missing[] }

/** A fact that could not be learnt, and why. */
export interface Missing {
  readonly fact: FactName
  readonly because: Gap
}

/** A finding that something is wrong. */
export type ProblemFinding = Extract<Finding, { outcome: 'problem' }>

/** The evidence lines that apply: write `condition && { … }`. */
export const evidenceLines = (...lines: readonly (EvidenceLine | false | undefined)[]): readonly EvidenceLine[] =>
  lines.filter((line) => line !== false && line !== undefined)
