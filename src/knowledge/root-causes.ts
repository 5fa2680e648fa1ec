import type { WhoCanFix } from '../model/remedy.ts'
import { fixers, oneOf } from './one-of.ts'
import rows from './root-causes.json' with { type: 'json' }

/** The families root causes are grouped in; `meta` holds the ends that are no cause. */
const rootCauseFamilies = [
  'account',
  'password',
  'session',
  'wrong-account',
  'mfa',
  'conditional-access',
  'consent',
  'apps',
  'saml',
  'my-apps',
  'guests',
  'licences',
  'groups',
  'federation',
  'service',
  'meta',
] as const

/** One way a sign-in can fail, or one way an examination can end without a cause. */
export interface RootCause {
  readonly id: string
  readonly family: (typeof rootCauseFamilies)[number]
  /** Who takes it away as a rule. */
  readonly usualOwner: WhoCanFix
}

/** Every root cause, and the ends that are no cause. */
export const rootCauses: readonly RootCause[] = Object.entries(rows).map(([id, { family, usualOwner }]) => ({
  id,
  family: oneOf(rootCauseFamilies, family),
  usualOwner: oneOf(fixers, usualOwner),
}))

const causes: ReadonlySet<string> = new Set(rootCauses.filter(({ family }) => family !== 'meta').map(({ id }) => id))

/** Whether a check may have this id: a root cause, not one of the ends that are no cause. */
export const isRootCause = (id: string): boolean => causes.has(id)
