import { appById } from '../knowledge/apps.ts'
import type { App } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Symptoms } from '../model/symptoms.ts'

/** An app that this tenant has. */
export type AppHere = Extract<App, { is: 'in-tenant' }>

/** The app that a failure is about, as this tenant has it; undefined when the fact is about another app than the event. */
export const appOfEvent = (app: App | undefined, event: SignIn | undefined): AppHere | undefined => {
  if (app?.is !== 'in-tenant') return undefined
  return !event || event.appId === '' || isSame(event.appId, app.appId) ? app : undefined
}

/** The name of the app that a failure is about, else its id; `none` when nothing tells which it is. */
export const nameOfApp = (event: SignIn | undefined, app: App | undefined, symptoms: Symptoms): string => {
  const id = event?.appId ?? ''
  return event?.appDisplayName || appOfEvent(app, event)?.displayName || nameTold(id, symptoms) || knownName(id)
}

/** As the words name it, unless they mean another app than the one with this id. */
const nameTold = (id: string, { app }: Symptoms): string => {
  if (!app) return ''
  const isOther = id !== '' && app.appIds.length > 0 && !app.appIds.some((told) => isSame(told, id))
  return isOther ? '' : app.name
}

const knownName = (id: string): string => (appById(id)?.name ?? id) || 'none'

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
