import type { PolicyApplications } from '../../../model/facts/conditional-access.ts'
import type { AppInScenario, ClientApp, Target } from '../scenario.ts'
import { earlyBoundTo } from '../service-dependencies.ts'
import { every, holds, not, some, type Truth } from '../truth.ts'
import { namesApp } from './names-app.ts'

/** Whether a policy is about what the person signs in to or does, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps */
export const matchesTarget = (
  applications: PolicyApplications,
  target: Target | undefined,
  clientApp: ClientApp | undefined,
): Truth => {
  const actions = applications.includeUserActions
  if (actions.length > 0) return target && target.is === 'user-action' && holds(actions, target.action)
  const contexts = applications.includeAuthenticationContextClassReferences
  if (contexts.length > 0) return target && target.is === 'authentication-context' && holds(contexts, target.id)
  if (target?.is === 'app') return some(audiencesOf(applications, target, clientApp).map(reaches(applications)))
  // The app in which somebody registers, or meets the context, has policies of its own.
  const { includeApplications } = applications
  const isOpen =
    target?.is === 'user-action' ? holds(includeApplications, 'All') : includes(applications, undefined) !== false
  return isOpen ? undefined : false
}

/** An app the token is for; `counts` where that is certain. */
interface Audience {
  readonly app: AppInScenario | undefined
  readonly counts: Truth
}

const audiencesOf = (
  { includeApplications }: PolicyApplications,
  { app, resource }: Extract<Target, { is: 'app' }>,
  clientApp: ClientApp | undefined,
): readonly Audience[] => {
  const known = [app, resource].filter((involved) => involved !== undefined)
  return [
    { app: resource, counts: true },
    ...(app?.appId === resource?.appId ? [] : [{ app, counts: isAudience(app, includeApplications, clientApp) }]),
    ...known
      .flatMap(({ appId }) => earlyBoundTo(appId))
      .map((appId) => ({ app: { appId, isMicrosofts: true }, counts: true })),
    // What an app that is not known depends on.
    ...(known.length < 2 ? [{ app: undefined, counts: undefined }] : []),
  ]
}

/** Policies hold for resources, and for an app that asks a token about the person for itself: never one that runs on a device, surely one that a policy names. */
const isAudience = (
  app: AppInScenario | undefined,
  named: readonly string[],
  clientApp: ClientApp | undefined,
): Truth => {
  if (clientApp === undefined) return undefined
  if (clientApp !== 'browser') return false
  return app && holds(named, app.appId) ? true : undefined
}

const reaches =
  (applications: PolicyApplications) =>
  ({ app, counts }: Audience): Truth =>
    every([counts, includes(applications, app), not(excludes(applications, app))])

const includes = (applications: PolicyApplications, app: AppInScenario | undefined): Truth =>
  some([...applications.includeApplications.map((entry) => namesApp(entry, app)), filters(applications, 'include')])

const excludes = (applications: PolicyApplications, app: AppInScenario | undefined): Truth =>
  some([...applications.excludeApplications.map((entry) => namesApp(entry, app)), filters(applications, 'exclude')])

/** Filters look at custom security attributes of apps, which nobody may read without a role of their own. */
const filters = ({ applicationFilter }: PolicyApplications, mode: string): Truth =>
  applicationFilter?.mode === mode ? undefined : false
