import type { Facts } from '../model/facts.ts'
import { personInScenario } from '../semantics/conditional-access/person-in-scenario.ts'
import type { Platform, Scenario } from '../semantics/conditional-access/scenario.ts'

/** The sign-in a question is about; what is not said is not known. */
export interface Asked {
  /** Application (client) id. */
  readonly appId: string
  readonly platform?: Platform
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** The sign-in as Conditional Access would see it: an ordinary one, of the person that was read, if any. */
export const scenarioFor = ({ appId, platform, country }: Asked, facts: Partial<Facts>): Scenario => {
  const { account, groups, directoryRoles } = facts
  const person = account && {
    account,
    ...(groups && { groups }),
    ...(directoryRoles && { directoryRoles }),
  }
  return {
    person: person ? personInScenario(person) : {},
    target: { is: 'app', app: { appId }, resource: { appId } },
    flow: 'none',
    ...(platform && { platform }),
    ...(country !== undefined && { location: { is: 'address', country: country.toUpperCase() } }),
    done: {},
  }
}
