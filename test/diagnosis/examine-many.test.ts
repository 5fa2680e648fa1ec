import { examineMany, wantedForMany } from '../../src/diagnosis/examine-many.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { domain, federation, minutesAgo, now, serviceIssue, symptoms, teams, tenantFailure } from '../checks/judge.ts'
import { daysAgo, syncedOrganization, type FactsOver } from '../checks/judge.ts'
import { endOf, evidenceOf } from './diagnose.ts'

const many = (over: Partial<Symptoms> = {}) => symptoms({ who: { is: 'many' }, signs: ['cannot-sign-in'], ...over })
const others = (errorCode: number, count = 4) => ({
  tenantFailures: {
    since: minutesAgo(120),
    failures: Array.from({ length: count }, (_, at) => tenantFailure({ userId: `other-${at}`, errorCode })),
  },
})
const federated = { domains: [domain({ authenticationType: 'Federated' })], federation: [federation()] }
const incident = { serviceIssues: [serviceIssue({ service: 'Microsoft Teams', title: 'Teams does not open' })] }
const stopped = { organization: syncedOrganization({ onPremisesLastSyncDateTime: daysAgo(2) }) }

const ask = (facts: FactsOver, told: Symptoms) => {
  const { plan, faults } = examineMany(evidenceOf(facts, wantedForMany(told)), told, now)
  expect(faults).toEqual([])
  return plan ? endOf(plan) : 'whose?'
}

test.each([
  ['nothing is wrong in the organisation', {}, many(), 'whose?'],
  ['the certificate of the own server', { ...federated, ...others(5000811) }, many(), 'federation-cert-mismatch'],
  [
    'a code is told, and the log cannot be read',
    { ...federated, tenantFailures: undefined },
    many({ codes: [5000811] }),
    'federation-cert-mismatch',
  ],
  [
    'the own server is silent',
    federated,
    many({ signs: ['cannot-sign-in', 'page-unreachable'], quoted: 'adfs' }),
    'federation-down',
  ],
  ['passwords cannot be checked', others(80002), many(), 'pta-agent-unavailable'],
  ['clocks differ', others(80013), many(), 'pta-time-skew'],
  ['Teams is down', incident, many({ app: teams }), 'service-outage'],
  ['new people do not come over', stopped, many({ signs: ['changed-on-premises'] }), 'sync-stale'],
  ['many mistyped their password', others(50126), many(), 'whose?'],
  ['a code of something else', { ...federated, ...others(5000811) }, many({ codes: [50105] }), 'whose?'],
] as const)('many, %s', (_, facts, told, end) => {
  expect(ask(facts, told)).toBe(end)
})

test('nothing of a person is asked for', () => {
  const wanted: readonly string[] = wantedForMany(many({ app: teams }))
  expect(wanted).toContain('tenantFailures')
  expect(wanted.filter((fact) => ['account', 'signIns', 'licenses', 'groups', 'appConsents'].includes(fact))).toEqual(
    [],
  )
})
