import type { ConditionalAccessPolicy } from '../../model/facts/conditional-access.ts'
import { some } from '../../semantics/conditional-access/truth.ts'
import { namesApp } from '../../semantics/conditional-access/conditions/names-app.ts'
import { controlsOf, has } from '../policy-parts.ts'
import type { Rule } from '../rule.ts'

const teams = ['cc15fd57-2c6c-4117-a88c-83b1d56b4bbe', '1fec8e78-bce4-4aaf-ab1b-5451cc387264']
const called = ['00000002-0000-0ff1-ce00-000000000000', '00000003-0000-0ff1-ce00-000000000000']

/** Asks something for Teams that Exchange and SharePoint, which Teams calls, do not ask in the same way, https://learn.microsoft.com/entra/identity/conditional-access/service-dependencies */
export const teamsWithoutItsServices: Rule = {
  id: 'CA-024',
  severity: 'medium',
  needs: [],
  judge: (policies) => {
    const on = policies.filter(({ state }) => state !== 'disabled')
    return on
      .filter((policy) => namesTeams(policy) && !called.every((appId) => isAsked(appId, policy, on)))
      .map((policy) => ({ is: 'trips', policies: [policy] }))
  },
}

const namesTeams = ({ conditions: { applications } }: ConditionalAccessPolicy): boolean =>
  applications.includeApplications.some((entry) => has(teams, entry))

/** Asked by the same policy, or by another that asks the same. */
const isAsked = (appId: string, policy: ConditionalAccessPolicy, on: readonly ConditionalAccessPolicy[]): boolean =>
  on.some((other) => controlsOf(other).join() === controlsOf(policy).join() && isAbout(other, appId))

const isAbout = ({ conditions: { applications } }: ConditionalAccessPolicy, appId: string): boolean =>
  some(applications.includeApplications.map((entry) => namesApp(entry, { appId }))) === true &&
  !has(applications.excludeApplications, appId)
