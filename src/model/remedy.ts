import type { Audience } from './role.ts'
import type { Values } from './value.ts'

/** Who can take a problem away; `nobody` means by design, wait, or only another organisation can act. */
export type WhoCanFix = 'user' | 'helpdesk' | 'identity-admin' | 'app-owner' | 'microsoft' | 'nobody'

/** One next step. */
export interface Remedy {
  readonly by: WhoCanFix
  /** Key in the steps of the check's words. */
  readonly step: string
  readonly values?: Values
  /** The page it is done on: an https address. */
  readonly link?: string
  /** The page of the organisation that it is done on, where there is one and Microsoft has none. */
  readonly ownPage?: 'requestPortal'
  /** `person`: only the person sees it; `agent`: agents and administrators; `admin`: administrators; absent: everybody. */
  readonly for?: Audience
}
