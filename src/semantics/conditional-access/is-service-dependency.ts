import { appById } from '../../knowledge/apps.ts'
import type { PolicyApplications } from '../../model/facts/conditional-access.ts'
import { namesApp } from './conditions/names-app.ts'
import { some } from './truth.ts'

/** Whether a policy that applied is about something the opened app calls, and surely not about the app itself or its service, https://learn.microsoft.com/entra/identity/conditional-access/service-dependencies */
export const isServiceDependency = (applications: PolicyApplications, appId: string): boolean => {
  const { includeApplications, excludeApplications } = applications
  if (appId === '' || includeApplications.length === 0 || appById(appId)?.background) return false
  // An app that is left out, and meets the policy all the same, meets it through another.
  if (isAbout(excludeApplications, appId) === true) return true
  return isAbout(includeApplications, appId) === false
}

/** Whether entries of a policy mean the app, or the resource its service goes by. */
const isAbout = (entries: readonly string[], appId: string): boolean | undefined =>
  some(entries.map((entry) => isSameService(entry, appId) || isMeantBy(entry, appId)))

/** A policy on the Azure API covers the portal as well, yet whoever opens the portal meets it as a policy on something else. */
const isMeantBy = (entry: string, appId: string): boolean | undefined =>
  isId.test(entry) ? entry.toLowerCase() === appId.toLowerCase() : namesApp(entry, { appId })

const isId = /^[\da-f]{8}-/i

/** Policies name the resource of an app, such as Exchange for Outlook: one that the same service plans open. */
const isSameService = (entry: string, appId: string): boolean => {
  const plans = appById(appId)?.plans ?? []
  return plans.some((plan) => appById(entry)?.plans.includes(plan))
}
