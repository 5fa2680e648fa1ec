import { knownApps } from '../../knowledge/apps.ts'

/** Names Microsoft lists as the Office 365 group, https://learn.microsoft.com/entra/identity/conditional-access/reference-office-365-application-contents */
const office365: ReadonlySet<string> = new Set([
  'Enterprise Copilot Platform',
  'Loop',
  'M365ChatClient',
  'make.powerapps.com',
  'Microsoft Flow Portal',
  'Microsoft Forms',
  'Microsoft Office',
  'Microsoft Office 365 Portal',
  'Microsoft Planner',
  'Microsoft Planner Client',
  'Microsoft Stream Portal',
  'Microsoft Teams',
  'Microsoft Teams Services',
  'Microsoft Teams Web Client',
  'Microsoft To-Do',
  'Microsoft Todo web app',
  'Microsoft Whiteboard Services',
  'O365 Suite UX',
  'Office 365 Exchange Online',
  'Office 365 SharePoint Online',
  'Office.com',
  'Office365 Shell WCSS-Client',
  'OfficeHome',
  'One Outlook Web',
  'OneDrive',
  'OneDrive SyncEngine',
  'OneNote',
  'PowerApps Service',
  'ProjectWorkManagement',
  'SharePoint Online Web Client Extensibility',
  'Skype for Business Online',
  'Sway',
  'Viva Engage',
])

/** The portals, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps#microsoft-admin-portals */
const adminPortals: ReadonlySet<string> = new Set([
  'Azure Portal',
  'Exchange Admin Center',
  'Microsoft 365 Admin portal',
  'Microsoft 365 Security and Compliance Center',
  'WindowsDefenderATP Portal',
])

/** What a policy on the Azure API also covers, https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps#windows-azure-service-management-api */
const azureManagement: ReadonlySet<string> = new Set(['Azure Portal', 'Windows Azure Service Management API'])

const idsOf = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(knownApps.filter(({ name }) => names.has(name)).map(({ appId }) => appId))

/** Entries of a policy that mean several apps, in lower case, and the ids they mean as far as Microsoft publishes them. */
export const appGroups: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['office365', idsOf(office365)],
  ['microsoftadminportals', idsOf(adminPortals)],
  ['797f4846-ba00-4fd7-ba43-dac1f8f63013', idsOf(azureManagement)],
])
