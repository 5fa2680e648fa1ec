import { appById } from '../knowledge/apps.ts'
import type { ServiceIssue } from '../model/facts/tenant.ts'
import type { Instant } from '../model/instant.ts'
import type { AppMention } from '../model/symptoms.ts'

/** What an incident is about: signing in as such, its second step, or one service. */
export type IssueKind = 'signing-in' | 'second-step' | 'service'

/** States in which the trouble goes on, https://learn.microsoft.com/graph/api/resources/servicehealthissue */
const ongoing: readonly string[] = [
  'serviceDegradation',
  'serviceInterruption',
  'investigating',
  'confirmed',
  'reported',
  'restoringService',
  'extendedRecovery',
]

/** How Microsoft names a service there, and how its apps are named. */
const services: readonly (readonly [service: RegExp, apps: RegExp])[] = [
  [/^exchange/i, /exchange|outlook/i],
  [/^(?:microsoft )?teams/i, /teams/i],
  [/^sharepoint/i, /sharepoint/i],
  [/^onedrive/i, /onedrive|onenote/i],
  [
    /^microsoft 365 (?:suite|apps|for the web)|^office/i,
    /^office|office(?:home|\.com)|microsoft office|office 365 portal/i,
  ],
  [/power bi|fabric/i, /power bi/i],
  [/power ?apps/i, /power ?apps/i],
  [/power automate/i, /flow|power automate/i],
  [/dynamics/i, /dynamics|dataverse|business central/i],
  [/viva engage|yammer/i, /viva engage|yammer/i],
  [/planner/i, /planner|project ?work/i],
  [/copilot/i, /copilot|m365chat/i],
  [/intune/i, /intune|company portal/i],
  [/windows 365/i, /windows 365/i],
  [/forms/i, /forms/i],
]
const identity = /entra|azure active directory|identity/i
const secondStep =
  /\bmfa\b|multi.?factor|authenticator|second factor|verification (?:code|method)|\bsms\b|text message|phone call/i
const signIn = /sign.?(?:in|on|ing)|log.?(?:in|on)|authenticat|access (?:to )?(?:any|microsoft 365|the service)/i

/** Whether Microsoft still works on it; the readers leave out what is resolved, but an issue can be restored before it is closed. */
export const isOngoing = ({ status, startDateTime }: ServiceIssue, now: Instant): boolean =>
  ongoing.includes(status) && Date.parse(startDateTime) <= Date.parse(now)

/** What the issue is about; undefined when it concerns the sign-in service but not signing in. */
export const kindOf = ({ service, title, feature, impactDescription }: ServiceIssue): IssueKind | undefined => {
  const told = `${title} ${feature} ${impactDescription}`
  if (!identity.test(service)) return 'service'
  if (secondStep.test(told)) return 'second-step'
  return signIn.test(told) ? 'signing-in' : undefined
}

/** Whether an issue of one service is about the app meant. */
export const concernsService = ({ service }: ServiceIssue, app: AppMention): boolean => {
  const names = [app.name, ...app.appIds.flatMap((id) => appById(id)?.name ?? [])]
  return services.some(([issue, apps]) => issue.test(service) && names.some((name) => apps.test(name)))
}
