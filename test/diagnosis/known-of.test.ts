import { knownOf } from '../../src/diagnosis/known-of.ts'
import { account, symptoms } from '../checks/judge.ts'
import { evidenceOf } from './diagnose.ts'

const off = { accountEnabled: false } as const
const hours = { name: 'Hours', appIds: ['hours'] }

test.each([
  ['enabled', {}, undefined],
  ['disabled, synced', { ...off, onPremisesSyncEnabled: true }, 'synced'],
  ['disabled, a guest', { ...off, userType: 'Guest' }, 'guest'],
  ['disabled, of the cloud', off, 'cloud'],
] as const)('an account that is %s', (_, over, disabled) => {
  expect(knownOf(evidenceOf({ account: account(over) }, ['account']), symptoms(), undefined).disabled).toBe(disabled)
})

test('an account that cannot be read is not called disabled', () => {
  const gap = evidenceOf({}, ['account'], { account: 'throttled' })
  expect(knownOf(gap, symptoms(), undefined)).not.toHaveProperty('disabled')
})

test.each([
  ['the ids of a page', { requestId: 'r', codes: [53003] }, 'page'],
  ['a code', { codes: [53003], app: hours }, 'code'],
  ['a code of a client', { clientCodes: ['0xCAA20004'] }, 'code'],
  ['an app', { app: hours }, 'app'],
  ['an app that only the log names', { app: { ...hours, fromLog: 'no-app-told' } }, 'nothing'],
  ['nothing', {}, 'nothing'],
] as const)('given: %s', (_, said, given) => {
  expect(knownOf({}, symptoms(said), undefined).given).toBe(given)
})

test('the page is that of the code seen, else of the code told', () => {
  const pageOf = (seen: number | undefined, codes: readonly number[]) => knownOf({}, symptoms({ codes }), seen).codePage
  expect([pageOf(53003, [50074]), pageOf(undefined, [50074]), pageOf(0, [])]).toEqual([
    expect.stringContaining('53003'),
    expect.stringContaining('50074'),
    undefined,
  ])
})
