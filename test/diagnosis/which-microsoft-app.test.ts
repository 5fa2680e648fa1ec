import { appMeant } from './tricky-apps.ts'

const office = 'Microsoft Office'
const exchange = 'Office 365 Exchange Online'

test.each([
  ['office doet het niet', office],
  ['office asks me to sign in again and again', office],
  ['word opent niet', office],
  ['in Word werken lukt niet', office],
  ['Word says unlicensed', office],
  ['I cannot open word', office],
  ['excel vraagt steeds om inloggen', office],
  ['powerpoint says unlicensed product', office],
  ['mijn mail doet het niet', exchange],
  ['email is not loading', exchange],
  ['mail on my phone', exchange],
  ['agenda laadt niet', exchange],
  ['ik kan mijn kalender niet zien', exchange],
  ['outlook op mijn telefoon', 'Outlook Mobile'],
  ['outlook on my iphone', 'Outlook Mobile'],
  ['teams', 'Microsoft Teams'],
  ['I sent two reports yesterday and now teams asks for a code', 'Microsoft Teams'],
  ['every time I open teams it asks a code', 'Microsoft Teams'],
  ['I am at the office and teams fails', 'Microsoft Teams'],
  ['onedrive', 'OneDrive'],
  ['sharepoint opent niet', 'Office 365 SharePoint Online'],
  ['the intranet in sharepoint', 'Office 365 SharePoint Online'],
  ['power bi', 'Power BI Service'],
  ['I cannot open reports in power bi', 'Power BI Service'],
  ['I cannot open the reports in power bi', 'Power BI Service'],
  ['planner', 'Microsoft Planner'],
  ['loop does not load', 'Loop'],
  ['forms werkt niet', 'Microsoft Forms'],
  ['copilot is weg', 'Enterprise Copilot Platform'],
  ['azure portal', 'Azure Portal'],
  ['intune', 'Microsoft Intune'],
  ['intune admin center', 'Azure Portal'],
  ['the admin center does not load', 'Microsoft 365 Admin portal'],
  ['het beheercentrum opent niet', 'Microsoft 365 Admin portal'],
  ['my account page', 'My Profile'],
  ['security info does not open', 'My Signins'],
  ['beveiligingsgegevens opent niet', 'My Signins'],
  ['myapps is empty', 'My Apps'],
  ['the canteen is closed so I sit at home and outlook fails', exchange],
])('“%s” → %s', (text, name) => {
  expect(appMeant(text)).toBe(name)
})

test.each([
  'office 365 does not work',
  'kan niet inloggen op office 365',
  'kan niet inloggen op office',
  'our London office cannot log in',
  'in a word: broken',
  'not a word about it',
  'a project of mine',
  'the loop never ends',
  'I filled in the forms twice',
  'the stream of prompts never ends',
  'I got a calendar invite and cannot open it',
  'de agenda-uitnodiging opent niet',
  'het staat op de agenda',
  'I have nothing to do',
  'change my security info',
  'I see the licence in the admin center',
  'I cannot open my account',
  'my apps is empty',
])('no app in “%s”', (text) => {
  expect(appMeant(text)).toBeUndefined()
})
