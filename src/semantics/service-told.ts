import { appById } from '../knowledge/apps.ts'
import type { Symptoms } from '../model/symptoms.ts'

/** Names in the sign-in log that nobody uses, and what people call the service. */
const everyday: readonly (readonly [inLog: RegExp, name: string])[] = [
  [/exchange online$|outlook/i, 'Outlook'],
  [/^microsoft teams/i, 'Microsoft Teams'],
  [/sharepoint online/i, 'SharePoint'],
  [/^onedrive/i, 'OneDrive'],
  [/web apps service$/i, 'Office for the web'],
  [/^(?:microsoft office|office desktop)$/i, 'Microsoft 365 Apps'],
  [/^yammer/i, 'Viva Engage'],
  [/planner|^projectworkmanagement$/i, 'Microsoft Planner'],
  [/to-?do\b/i, 'Microsoft To Do'],
  [/whiteboard/i, 'Microsoft Whiteboard'],
  [/^microsoft stream/i, 'Microsoft Stream'],
  [/power ?bi/i, 'Power BI'],
  [/power ?apps/i, 'Power Apps'],
  [/^microsoft flow/i, 'Power Automate'],
  [/^dataverse$/i, 'Dynamics 365'],
  [/dynamics erp$/i, 'Dynamics 365 Finance'],
  [/^enterprise copilot/i, 'Microsoft 365 Copilot'],
  [/^windows 365/i, 'Windows 365'],
]

/** What people call the app meant: Microsoft's own services have other names in the sign-in log. Undefined when no app is known. */
export const serviceTold = ({ app }: Symptoms): string | undefined => {
  const known = appById(app?.appIds[0] ?? '')
  if (!known) return app?.name
  return everyday.find(([inLog]) => inLog.test(known.name))?.[1] ?? app?.name
}
