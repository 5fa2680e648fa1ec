import rows from './apps.json' with { type: 'json' }
import { oneOf } from './one-of.ts'
import { knownPlans } from './plans.ts'

/** A client signs in; a resource is what it signs in to, and what Conditional Access policies name. */
export const appRoles = ['client', 'resource'] as const
/** `suite`: people expect it in any Office or Microsoft 365 product; `add-on`: bought apart; `free`: needs no licence. */
const waysOfSelling = ['suite', 'add-on', 'free'] as const

/** One of Microsoft's own apps. */
export interface KnownApp {
  readonly appId: string
  readonly name: string
  /** What people call it, lower case, English and Dutch. Apps that share a word follow most likely first. */
  readonly words: readonly string[]
  /** What people call it that is an everyday word as well: only in a sentence about an app; those written with a capital here also wherever somebody writes that capital. */
  readonly spokenWords: readonly string[]
  readonly role: (typeof appRoles)[number]
  /** Ids of the service plans any of which opens it; empty when it needs no licence. */
  readonly plans: readonly string[]
  readonly soldAs: (typeof waysOfSelling)[number]
  /** True for what apps and Windows call by themselves: no sign of what somebody wanted to do. */
  readonly background: boolean
  readonly source: string
  /** Date of the last review, `yyyy-mm-dd`. */
  readonly reviewed: string
}

const plansOf = (service: string | undefined): readonly string[] =>
  service === undefined ? [] : knownPlans.filter(({ unlocks }) => unlocks.includes(service)).map(({ id }) => id)

/** Microsoft's own apps that people name or meet. Ids: https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in */
export const knownApps: readonly KnownApp[] = rows.map(({ service, spoken, ...row }) => ({
  ...row,
  spokenWords: spoken ?? [],
  role: oneOf(appRoles, row.role),
  plans: plansOf(service),
  soldAs: oneOf(waysOfSelling, row.soldAs),
  background: row.background ?? false,
}))

const byId: ReadonlyMap<string, KnownApp> = new Map(knownApps.map((app) => [app.appId, app]))

/** Microsoft's app with this application (client) id, in any case. */
export const appById = (appId: string): KnownApp | undefined => byId.get(appId.toLowerCase())

/** Ids of the service plans any of which opens the app; empty when it needs none or is not known. */
export const plansFor = (appId: string): readonly string[] => appById(appId)?.plans ?? []
