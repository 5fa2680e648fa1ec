import { ssprNotRegistered } from '../../../src/checks/password/sspr-not-registered.ts'
import { guestAccount, judge, registration } from '../judge.ts'

const nothing = { isSsprRegistered: false, isSsprCapable: false }
const unregistered = { registration: registration(nothing) }
const forgot = { signs: ['forgot-password'] } as const

test.each([
  ['forgotten, nothing registered', unregistered, forgot, 'certainly'],
  ['the reset page refuses, nothing registered', unregistered, { signs: ['reset-refused'] }, 'certainly'],
  ['nothing registered, but about something else', unregistered, { signs: ['says-no-licence'] }, 'ok'],
  ['forgotten, registered', {}, forgot, 'ok'],
  [
    'forgotten, not in scope either',
    { registration: registration({ ...nothing, isSsprEnabled: false }) },
    forgot,
    'ok',
  ],
  [
    'an administrator with too little',
    { registration: registration({ ...nothing, isAdmin: true, isSsprEnabled: false }) },
    forgot,
    'certainly',
  ],
  ['forgotten, the report cannot be read', { registration: undefined }, forgot, 'ok'],
  ['a guest', { ...unregistered, account: guestAccount() }, forgot, 'ok'],
  ['the page says so', { registration: undefined }, { clientCodes: ['SSPR_0014'] }, 'certainly'],
  ['the page says something else', unregistered, { clientCodes: ['SSPR_0010'] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(ssprNotRegistered, facts, said)).toBe(outcome)
})
