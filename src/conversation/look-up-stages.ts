import type { View } from '../look-ups/view.ts'
import type { LookUp, LookUpRefusal } from '../model/look-up.ts'
import type { Instant } from '../model/instant.ts'
import type { Audience } from '../model/role.ts'
import type { PolicyFinding } from '../policy-review/policy-finding.ts'
import type { Speaker, Told } from './conversation.ts'

/** One of several that may be meant, with what is looked up when it is. */
export interface LookUpChoice {
  readonly title: string
  readonly text: string
  readonly lookUp: LookUp
}

/** What a look-up came to; names in it are those of the tenant. */
export type LookUpResult =
  /** `name` and `app` for the title; `address` of a person; `page` of the admin centre, for a view that names none. */
  | {
      readonly is: 'shown'
      readonly view: View
      readonly at: Instant
      readonly name?: string
      readonly address?: string
      readonly app?: string
      readonly page?: string
    }
  | {
      readonly is: 'reviewed'
      readonly findings: readonly PolicyFinding[]
      readonly policies: number
      /** The page of the policies. */
      readonly page: string
      readonly at: Instant
    }
  /** At most five; `more` fit as well. */
  | {
      readonly is: 'choices'
      readonly of: 'person' | 'app' | 'policy'
      readonly choices: readonly LookUpChoice[]
      readonly more: number
    }
  | { readonly is: 'not-found'; readonly of: 'person' | 'app' | 'policy'; readonly asked: string }
  | { readonly is: 'refused'; readonly because: LookUpRefusal }
  | { readonly is: 'fault'; readonly reference: string }

interface Every {
  readonly card: string
  readonly by: Speaker
  readonly lookUp: LookUp
  /** What was found before: "details" and "again" still mean it. */
  readonly told?: Told
}

/** Looking something up. */
export interface LookingUp extends Every {
  readonly is: 'looking-up'
  readonly run: string
  readonly replaces?: string
}

/** Showing what was looked up, or why not. */
export interface LookedUp extends Every {
  readonly is: 'looked-up'
  readonly audience: Audience
  readonly result: LookUpResult
}
