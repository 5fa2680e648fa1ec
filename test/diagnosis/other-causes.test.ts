import { signIn } from '../checks/judge.ts'
import { diagnose, endOf } from './diagnose.ts'
import { accountCauses } from './other-causes/account.ts'
import { appsCauses } from './other-causes/apps.ts'
import { conditionalAccessCauses } from './other-causes/conditional-access.ts'
import { consentCauses } from './other-causes/consent.ts'
import { groupsCauses } from './other-causes/groups.ts'
import { guestsCauses } from './other-causes/guests.ts'
import { licencesCauses } from './other-causes/licences.ts'
import { mfaCauses } from './other-causes/mfa.ts'
import { myAppsCauses } from './other-causes/my-apps.ts'
import { passwordCauses } from './other-causes/password.ts'
import { wrongAccountCauses } from './other-causes/wrong-account.ts'

/** Causes that have no check of their own yet: no other cause may be named, and nothing called fine. */
test.each([
  ...accountCauses,
  ...wrongAccountCauses,
  ...passwordCauses,
  ...guestsCauses,
  ...mfaCauses,
  ...conditionalAccessCauses,
  ...appsCauses,
  ...consentCauses,
  ...groupsCauses,
  ...licencesCauses,
  ...myAppsCauses,
  ['an error nobody knows', { signIns: [signIn({ errorCode: 999999 })] }, { codes: [999999] }],
] as const)('%s: not sure', (_, facts, said) => {
  expect(endOf(diagnose(facts, said))).toBe('needs-more-info')
})
