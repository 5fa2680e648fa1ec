import { appById } from '../../../knowledge/apps.ts'
import { appGroups } from '../app-groups.ts'
import type { AppInScenario } from '../scenario.ts'
import type { Truth } from '../truth.ts'

/** An umbrella over many services: which of them is asked for, and so which policies hold, no sign-in tells. */
const microsoftGraph = '00000003-0000-0000-c000-000000000000'

/** Whether an entry of a policy (an app id, `All`, `None`, a group such as `Office365`) means this app; an absent app is one that is not known. */
export const namesApp = (entry: string, app: AppInScenario | undefined): Truth => {
  const word = entry.toLowerCase()
  if (word === 'all') return true
  if (word === 'none') return false
  if (app === undefined || app.appId.toLowerCase() === microsoftGraph) return undefined
  if (word === app.appId.toLowerCase()) return true
  const group = appGroups.get(word)
  // Words that Microsoft added since, such as `AllAgentIdResources`.
  if (!group) return /^[a-z]+$/.test(word) && word.startsWith('all') ? undefined : false
  return group.has(app.appId.toLowerCase()) || mayBelong(word, app)
}

/** Groups hold only Microsoft's own apps, and more of them than have a published id: any app of the suite may be in Office 365. */
const mayBelong = (group: string, { appId, isMicrosofts }: AppInScenario): undefined | false => {
  const known = appById(appId)
  if (known) return known.soldAs === 'suite' && group === 'office365' ? undefined : false
  return isMicrosofts === false ? false : undefined
}
