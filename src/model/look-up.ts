import type { Who } from './symptoms.ts'

/** What can be shown of one person. */
export const sheets = ['account', 'mfa', 'devices', 'sign-ins', 'groups', 'licences', 'apps'] as const

/** What can be shown of one person. */
export type Sheet = (typeof sheets)[number]

/** Somebody to look up: by address, object id or name; `self` is whoever asks. */
export type LookUpWho = Extract<Who, { is: 'self' | 'address' | 'name' }>

/** Which sign-ins are wanted; all that are given must hold. */
export interface SignInsWanted {
  readonly failed?: boolean
  /** Only those a policy stopped. */
  readonly ca?: boolean
  readonly app?: string
  /** Not older than this many hours. */
  readonly hours?: number
}

/** What can be named for a platform in a what-if. */
export const lookUpPlatforms = ['android', 'iOS', 'windows', 'macOS', 'linux'] as const

/** Something an agent or administrator looks up; names are as they were typed. */
export type LookUp =
  | { readonly is: Sheet; readonly who: LookUpWho; readonly wanted?: SignInsWanted }
  | Named<'policy'>
  | Named<'group'>
  | Named<'app'>
  | { readonly is: 'policies-for'; readonly app: string; readonly who?: LookUpWho }
  | {
      readonly is: 'what-if'
      readonly who: LookUpWho
      readonly app: string
      readonly platform?: (typeof lookUpPlatforms)[number]
      /** ISO 3166-1 alpha-2. */
      readonly country?: string
    }
  /** As it was typed; everybody may ask. */
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'expiring' }
  | { readonly is: 'check-policies' }

/** A thing by its name or id. */
interface Named<Is extends string> {
  readonly is: Is
  readonly name: string
}

/** A look-up about somebody. */
export type LookUpOfPerson = Extract<LookUp, { readonly who?: LookUpWho }> & { readonly who: LookUpWho }

/** Why a look-up is not done. */
export const lookUpRefusals = ['agents-only', 'admins-only', 'protected', 'not-recorded'] as const

/** Why a look-up is not done: who asks, about whom, or that it could not be written down. */
export type LookUpRefusal = (typeof lookUpRefusals)[number]
