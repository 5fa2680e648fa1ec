import type { WhoCanFix } from '../model/remedy.ts'
import rows from './codes.json' with { type: 'json' }
import { link } from './links.ts'
import { fixers, oneOf } from './one-of.ts'

/** What a code is: an interrupt goes on by itself, after a lifecycle code the user signs in again, a developer code needs the app changed. */
const codeClasses = ['success', 'interrupt', 'lifecycle', 'developer', 'failure'] as const
/** What a code is about. */
export const codeFamilies = [
  'account',
  'password',
  'lockout',
  'mfa',
  'contact-info',
  'conditional-access',
  'device',
  'session',
  'consent',
  'assignment',
  'app-config',
  'federation',
  'hybrid',
  'guest',
  'tenant-restriction',
  'risk',
  'licence',
  'service',
  'url',
  'other',
] as const

/** What a code is. */
export type CodeClass = (typeof codeClasses)[number]
/** What a code is about. */
export type CodeFamily = (typeof codeFamilies)[number]

/** One AADSTS number, as in `signIn.status.errorCode`. */
export interface KnownCode {
  readonly code: number
  /** Microsoft's name, where they publish one. */
  readonly symbol?: string
  readonly class: CodeClass
  readonly family: CodeFamily
  /** True: no failure by itself. False: a failure, for an interrupt only as the last event of an attempt. */
  readonly neverFailure: boolean
  /** The usual one; absent where only the family is known. */
  readonly whoCanFix?: WhoCanFix
  readonly source: string
  /** Date of the last review, `yyyy-mm-dd`. */
  readonly reviewed: string
}

/** Every known code, in numerical order. Numbers: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const knownCodes: readonly KnownCode[] = rows.map((row) => ({
  ...row,
  class: oneOf(codeClasses, row.class),
  family: oneOf(codeFamilies, row.family),
  neverFailure: row.neverFailure ?? false,
  whoCanFix: row.whoCanFix === undefined ? undefined : oneOf(fixers, row.whoCanFix),
}))

const byCode: ReadonlyMap<number, KnownCode> = new Map(knownCodes.map((row) => [row.code, row]))

/** What is known of a code; the whole number counts, 500121 is not a kind of 50012. */
export const codeOf = (code: number): KnownCode | undefined => byCode.get(code)

/** Whether an event with this code can mean that somebody did not get in; an unknown code other than 0 can. */
export const isFailure = (code: number): boolean => !(codeOf(code)?.neverFailure ?? code === 0)

/** Whether Entra interrupted the sign-in to ask for something, and goes on once it has it. */
export const isInterrupt = (code: number): boolean => codeOf(code)?.class === 'interrupt'

/** What a code is about; `other` when it is not known. */
export const familyOf = (code: number): CodeFamily => codeOf(code)?.family ?? 'other'

/** Microsoft's own page about a code. */
export const codePage = (code: number): string => link('error-code', { code: String(code) })
