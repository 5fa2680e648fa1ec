import type { App, ServicePrincipal } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Symptoms } from '../model/symptoms.ts'

/** The app of a failure as this tenant knows it: the app read, unless the event is of another one. */
export const appOfFailure = (app: App | undefined, event: SignIn | undefined): ServicePrincipal | undefined =>
  app?.is === 'in-tenant' && (!event || event.appId === '' || event.appId === app.appId) ? app : undefined

/** How to call the app of a failure: as the tenant or the event names it, else as the words do; `none` when nothing does. */
export const appCalled = (app: App | undefined, event: SignIn | undefined, { app: told }: Symptoms): string =>
  appOfFailure(app, event)?.displayName ?? (event?.appDisplayName || told?.name || 'none')
