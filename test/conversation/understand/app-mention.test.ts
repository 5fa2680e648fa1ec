import { appMentionOf } from '../../../src/conversation/understand/app-mention.ts'

const nothing = { codes: [], clientCodes: [] }
const nameIn = (prose: string) => appMentionOf(prose, nothing)?.name

test.each([
  ['Teams does not start', 'Microsoft Teams'],
  ['TEAMS?', 'Microsoft Teams'],
  ['teams.', 'Microsoft Teams'],
  ["Outlook's window", 'Office 365 Exchange Online'],
  ['outlook on the web fails', 'One Outlook Web'],
  ['outlook in de browser lukt niet', 'One Outlook Web'],
  ['my mail is gone', 'Office 365 Exchange Online'],
  ['has no mail and teams', 'Office 365 Exchange Online'],
  ['geen toegang tot mijn agenda', 'Office 365 Exchange Online'],
  ['Power BI', 'Power BI Service'],
  ['power-bi desktop', 'Power BI Desktop'],
  ['een SharePoint-site opent niet', 'Office 365 SharePoint Online'],
  ['bedrijfsportal zegt nee', 'Microsoft Intune Company Portal'],
  ['Teams and Outlook are down', 'Microsoft Teams'],
  ['in excel online', 'Microsoft Office Web Apps Service'],
  ['Outlook works but Teams does not', 'Microsoft Teams'],
  ['webmail gaat wel goed, teams niet', 'Microsoft Teams'],
  ['In Outlook lukt het wel maar OneDrive vraagt steeds om inloggen', 'OneDrive'],
  ['teams works', 'Microsoft Teams'],
  ['outlok does not start', 'Office 365 Exchange Online'],
  ['sharepiont opent niet', 'Office 365 SharePoint Online'],
  ['powr bi fails', 'Power BI Service'],
  ['kan niet in onedrve', 'OneDrive'],
  ['teems is down', 'Microsoft Teams'],
  ['excell vraagt om een licentie', 'Microsoft Office'],
  ['compny portal says no', 'Microsoft Intune Company Portal'],
  ['de bedrijfsportl weigert', 'Microsoft Intune Company Portal'],
  ['intune portal', 'Microsoft Intune'],
  ['outlok works but Teams does not', 'Microsoft Teams'],
  ['I got an email that Power BI needs approval', 'Power BI Service'],
  ['anna@teams.example cannot open sharepoint', 'Office 365 SharePoint Online'],
])('%s: %s', (prose, name) => {
  expect(nameIn(prose)).toBe(name)
})

test.each([
  'steams and teamster',
  'mailman',
  'excellent',
  'our team',
  'powerful bicycle',
  'plannered',
  'jammer dat het niet lukt',
  'a hammer and some nails',
  'we plannen een overleg',
  'the steam engine',
  'the power is out',
  'Marcel and Axel',
  'a dynamic page',
  'e-mail address',
  'mail@contoso.com',
  '',
  'the app',
  'Expense Cloud',
])('no app of Microsoft in “%s”', (prose) => {
  expect(nameIn(prose)).toBeUndefined()
})

test('what shares a word comes along, most likely first', () => {
  const ids = appMentionOf('outlook', nothing)?.appIds ?? []
  expect(ids.length).toBeGreaterThan(1)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each([
  [{ appId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346' }, 'Microsoft Teams Web Client', 1],
  [{ appId: '12345678-0000-4000-8000-000000000000', name: 'Task Board' }, 'Task Board', 1],
  [{ appId: '12345678-0000-4000-8000-000000000000' }, '12345678-0000-4000-8000-000000000000', 1],
  [{ name: 'Task Board' }, 'Task Board', 0],
])('a page says it better than words: %j', (app, name, ids) => {
  const mention = appMentionOf('teams is broken', { ...nothing, app })
  expect([mention?.name, mention?.appIds.length]).toEqual([name, ids])
})
