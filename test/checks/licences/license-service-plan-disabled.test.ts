import { licenseServicePlanDisabled } from '../../../src/checks/licences/license-service-plan-disabled.ts'
import {
  account,
  guestAccount,
  judge,
  license,
  licenseAssignment,
  plans,
  signIn,
  sku,
  teams,
  verdictOf,
  type FactsOver,
} from '../judge.ts'

const off = { licenses: [license({}, 'Disabled')] } satisfies FactsOver
const says = { app: teams, signs: ['says-no-licence'] } as const
const outlook = { name: 'Outlook', appIds: ['00000002-0000-0ff1-ce00-000000000000'] }
const refused = [signIn({ appId: teams.appIds[0] ?? '', errorCode: 53003 })]

test.each([
  ['switched off', off, says, 'certainly'],
  ['switched off, only the app is named and signing in works', off, { app: teams }, 'certainly'],
  ['switched off, log unreadable', { ...off, signIns: undefined }, { app: teams }, 'probably'],
  ['switched off in one product, on in another', { licenses: [license({}, 'Disabled'), license()] }, says, 'ok'],
  ['another service is switched off', off, { app: outlook, signs: ['says-no-licence'] }, 'ok'],
  ['getting ready', { licenses: [license({}, 'PendingProvisioning')] }, says, 'ok'],
  ['nothing assigned', { licenses: [] }, says, 'ok'],
  ['the subscription ended', { ...off, subscribedSkus: [sku({ capabilityStatus: 'Suspended' })] }, says, 'ok'],
  ['a guest', { ...off, account: guestAccount() }, says, 'ok'],
  ['the words speak of a password', off, { app: teams, signs: ['password-trouble'] }, 'possibly'],
  ['the app is refused as well: both are true', { ...off, signIns: refused }, { app: teams }, 'certainly'],
  ['only the log names the app', off, { ...says, app: { ...teams, fromLog: 'no-app-told' } }, 'probably'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(licenseServicePlanDisabled, facts, said)).toBe(outcome)
})

test.each([
  ['directly', undefined, 'enable', 'none'],
  ['through a group', 'lic-e3', 'enableInGroup', { list: ['LIC-Secret-E3'] }],
] as const)('switched off %s', (_, assignedByGroup, step, groups) => {
  const states = [licenseAssignment({ assignedByGroup, disabledPlans: [plans.teams] })]
  const facts = { ...off, account: account({ licenseAssignmentStates: states }) }
  const verdict = verdictOf(licenseServicePlanDisabled, facts, says)
  expect(verdict).toMatchObject({ values: { groups, part: 'TEAMS1' } })
  expect(verdict === 'ok' ? '' : verdict.remedies.at(-1)?.step).toBe(step)
})
