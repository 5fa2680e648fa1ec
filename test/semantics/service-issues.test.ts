import { concernsService, isOngoing, kindOf } from '../../src/semantics/service-issues.ts'
import { minutesAgo, now, serviceIssue, teams } from '../checks/judge.ts'

test.each([
  ['serviceDegradation', true],
  ['serviceInterruption', true],
  ['extendedRecovery', true],
  ['serviceRestored', false],
  ['falsePositive', false],
  ['postIncidentReviewPublished', false],
  ['serviceOperational', false],
  ['a status nobody knows', false],
])('%s goes on: %s', (status, isGoingOn) => {
  expect(isOngoing(serviceIssue({ status }), now)).toBe(isGoingOn)
})

test('what is yet to begin does not go on', () => {
  expect(isOngoing(serviceIssue({ startDateTime: minutesAgo(-60) }), now)).toBe(false)
})

test.each([
  ['Microsoft Entra', 'Some users cannot complete MFA', 'second-step'],
  ['Microsoft Entra', 'Users may be unable to sign in', 'signing-in'],
  ['Exchange Online', 'Users cannot sign in to Outlook', 'service'],
  ['Microsoft Teams', 'Meetings are slow', 'service'],
])('%s, “%s”: %s', (service, title, kind) => {
  expect(kindOf(serviceIssue({ service, title, feature: '', impactDescription: '' }))).toBe(kind)
})

test('trouble of the sign-in service with something else is not about signing in', () => {
  const reports = { title: 'Reports are late', feature: 'Reports', impactDescription: 'Numbers are old.' }
  expect(kindOf(serviceIssue(reports))).toBeUndefined()
})

test.each([
  ['Microsoft Teams', teams, true],
  ['Exchange Online', { name: 'Outlook', appIds: ['5d661950-3475-41cd-a2c3-d671a3162bc1'] }, true],
  ['Exchange Online', { name: 'mail', appIds: ['00000002-0000-0ff1-ce00-000000000000'] }, true],
  ['Exchange Online', teams, false],
  ['SharePoint Online', teams, false],
  ['Microsoft 365 suite', { name: 'OfficeHome', appIds: [] }, true],
  ['Microsoft 365 suite', { name: 'Payroll', appIds: [] }, false],
])('trouble of %s is about %j: %s', (service, app, isAbout) => {
  expect(concernsService(serviceIssue({ service }), app)).toBe(isAbout)
})
