import type { Audience } from './role.ts'
import type { Values } from './value.ts'

/** Who can take a problem away; `nobody` means by design, wait, or only another organisation can act. */
export type WhoCanFix = 'user' | 'helpdesk' | 'identity-admin' | 'app-owner' | 'microsoft' | 'nobody'

/** A page a step points to: the key in `knowledge/links` and what its address needs. */
export interface Link {
  readonly to: string
  readonly with?: Readonly<Record<string, string>>
}

/** One next step. */
export interface Remedy {
  readonly by: WhoCanFix
  /** Key in the steps of the check's words. */
  readonly step: string
  readonly values?: Values
  readonly link?: Link
  /** `person`: only the person sees it; `agent`: agents and administrators; `admin`: administrators; absent: everybody. */
  readonly for?: Audience
}
