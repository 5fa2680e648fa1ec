import { credentialState } from '../../src/semantics/credential-state.ts'
import { application, certificate, daysAgo, now } from '../checks/judge.ts'

const of = (...days: readonly number[]) =>
  application({ passwordCredentials: days.map((day) => ({ endDateTime: daysAgo(day) })) })

test.each([
  ['all ended', of(40, 3), { is: 'all-ended', at: daysAgo(3) }],
  ['the newest counts', of(3, -9), { is: 'some-ended', at: daysAgo(3), until: daysAgo(-9) }],
  ['none ended', of(-9), { is: 'good' }],
  ['none at all', of(), { is: 'unknown' }],
  ['one without an end', application({ passwordCredentials: [{}] }), { is: 'good' }],
  [
    'a certificate ended',
    application({ passwordCredentials: [], keyCredentials: [certificate({ endDateTime: daysAgo(1) })] }),
    { is: 'all-ended', at: daysAgo(1) },
  ],
  ['made elsewhere', { is: 'not-in-tenant', appId: 'hours' }, { is: 'unknown' }],
] as const)('%s', (_, application, state) => {
  expect(credentialState(application, now)).toEqual(state)
})
