import type { Evidence, Reading } from './evidence.ts'
import type { FactName } from './facts.ts'
import type { AppName } from './facts/apps.ts'
import type { Instant } from './instant.ts'
import type { PersonMatch } from './plan.ts'
import type { Role } from './role.ts'
import type { Who } from './symptoms.ts'

/** Who and what an examination is about. */
export interface Subject {
  /** Object id of the user. */
  readonly userId: string
  /** Application (client) id, once known. */
  readonly appId?: string
  /** Ids of one sign-in, as an error page shows them. */
  readonly requestId?: string
  readonly correlationId?: string
}

/** What the bot can do outside itself, as plain functions; built in `main`, faked in tests by an object literal. */
export interface World {
  readonly now: () => Instant
  /** Role by object id of the person who asks; a failed reading counts as no role. */
  readonly roleOf: (userId: string) => Promise<Role>
  /** People an agent may mean, best match first; at most five. */
  readonly findPeople: (who: Extract<Who, { is: 'address' | 'name' }>) => Promise<Reading<readonly PersonMatch[]>>
  /** The tenant's apps by name, from the cache. */
  readonly appNames: () => Promise<readonly AppName[]>
  /** Learns the wanted facts, each known or with its gap; never throws for an answer of Graph. */
  readonly gather: (subject: Subject, wanted: readonly FactName[]) => Promise<Evidence>
}
