import { appById } from '../knowledge/apps.ts'
import type { App, ServicePrincipal } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Symptoms } from '../model/symptoms.ts'

/** The app that a failure is about, as this tenant has it; undefined when the fact is about another app than the event. */
export const appOfEvent = (app: App | undefined, event: SignIn | undefined): ServicePrincipal | undefined => {
  if (app?.is !== 'in-tenant') return undefined
  return !event || event.appId === '' || isSame(event.appId, app.appId) ? app : undefined
}

/** The name of the app that a failure is about, else its id; `none` when nothing tells which it is. */
export const nameOfApp = (event: SignIn | undefined, app: App | undefined, symptoms: Symptoms): string => {
  const named = event?.appDisplayName || appOfEvent(app, event)?.displayName
  if (named) return named
  const { name = '', appIds = [] } = symptoms.app ?? {}
  const id = event?.appId ?? ''
  // Words that mean another app do not name this one.
  const isTold = id === '' || appIds.length === 0 || appIds.some((told) => isSame(told, id))
  return (isTold && name) || appById(id)?.name || id || 'none'
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
