import { ssprNotEnabled } from '../../../src/checks/password/sspr-not-enabled.ts'
import { authorizationPolicy, guestAccount, judge, registration, syncedAccount, verdictOf } from '../judge.ts'

const off = { isSsprEnabled: false, isSsprCapable: false }
const outOfScope = { registration: registration(off) }
const forgot = { signs: ['forgot-password'] } as const
const refuses = { signs: ['reset-refused'] } as const
const adminsMayNot = { authorizationPolicy: authorizationPolicy({ allowedToUseSSPR: false }) }

test.each([
  ['forgotten, and not in scope', outOfScope, forgot, 'certainly'],
  ['the reset page refuses, and not in scope', outOfScope, refuses, 'certainly'],
  ['not in scope, but about something else', outOfScope, { signs: ['says-no-licence'] }, 'ok'],
  ['forgotten, in scope', {}, forgot, 'ok'],
  [
    'forgotten, in scope, nothing registered',
    { registration: registration({ isSsprRegistered: false }) },
    forgot,
    'ok',
  ],
  ['forgotten, the report does not list them', { registration: { is: 'not-listed' } }, forgot, 'ok'],
  ['forgotten, the report cannot be read', { registration: undefined }, forgot, 'ok'],
  ['a guest', { ...outOfScope, account: guestAccount() }, forgot, 'ok'],
  [
    'an administrator who is in no group for it',
    { registration: registration({ ...off, isAdmin: true }) },
    forgot,
    'ok',
  ],
  [
    'an administrator where administrators may not',
    { ...adminsMayNot, registration: registration({ isAdmin: true }) },
    forgot,
    'certainly',
  ],
  ['somebody ordinary where administrators may not', adminsMayNot, forgot, 'ok'],
  ['the page says too little is registered', {}, { clientCodes: ['SSPR_0014'] }, 'ok'],
  ['the page says so', { registration: undefined }, { clientCodes: ['SSPR_0013'] }, 'certainly'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(ssprNotEnabled, facts, said)).toBe(outcome)
})

test.each([
  ['SSPR_0009', 'everybody', 'identity-admin'],
  ['SSPR_0010', 'writeback', 'identity-admin'],
  ['SSPR_0011', 'policy', 'helpdesk'],
  ['SSPR_0012', 'licence', 'helpdesk'],
  ['SSPR_0013', 'scope', 'helpdesk'],
  ['SSPR_0029', 'directory', 'identity-admin'],
  ['SSPR_0030', 'directory', 'identity-admin'],
] as const)('%s: %s, fixed by %s', (code, because, whoCanFix) => {
  const verdict = verdictOf(ssprNotEnabled, { account: syncedAccount() }, { clientCodes: [code] })
  expect(verdict).toMatchObject({ whoCanFix, values: { because, code } })
})
