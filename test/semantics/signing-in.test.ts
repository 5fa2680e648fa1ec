import { pointsElsewhere, signingIn } from '../../src/semantics/signing-in.ts'
import { minutesAgo, now, signIn, symptoms } from '../checks/judge.ts'

const at = (minutes: number, errorCode: number) => signIn({ createdDateTime: minutesAgo(minutes), errorCode })

test.each([
  ['the newest attempt succeeded', [at(60, 50126), at(5, 0)], 'works'],
  ['the newest attempt failed', [at(60, 0), at(5, 50126)], 'fails'],
  ['"stay signed in?" after a success', [at(60, 0), at(5, 50140)], 'works'],
  ['only "stay signed in?"', [at(5, 50140)], 'unknown'],
  ['a prompt that was left', [at(60, 0), at(5, 50074)], 'fails'],
  ['a code nobody knows', [at(5, 999999)], 'fails'],
  ['a success of last week', [at(9000, 0)], 'unknown'],
  ['nobody signed in', [], 'unknown'],
  ['the log cannot be read', undefined, 'unknown'],
] as const)('%s', (_, signIns, outcome) => {
  expect(signingIn(signIns, now)).toBe(outcome)
})

test('tells about one app when one is meant', () => {
  const rows = [
    signIn(),
    signIn({ appId: 'other', appDisplayName: 'Other', resourceId: '', resourceDisplayName: '', errorCode: 50126 }),
  ]
  expect(signingIn(rows, now, { name: 'Hours', appIds: ['hours'] })).toBe('works')
  expect(signingIn(rows, now, { name: 'Nobody', appIds: ['x'] })).toBe('unknown')
})

test.each([
  ['words that only say that it does not work', { signs: ['cannot-sign-in', 'says-no-licence'] }, false],
  ['nothing', {}, false],
  ['a password', { signs: ['cannot-sign-in', 'password-trouble'] }, true],
  ['another complaint', { signs: ['asks-if-anything-is-wrong', 'another-complaint'] }, false],
  ['a prompt for a code', { quoted: 'it keeps asking for a code' }, true],
  ['an error code', { quoted: 'it shows an error code' }, false],
  ['a device', { signs: ['device-not-allowed'] }, true],
  ['a code of a client', { clientCodes: ['0xCAA82EE2'] }, true],
] as const)('%s', (_, said, outcome) => {
  expect(pointsElsewhere(symptoms(said))).toBe(outcome)
})
