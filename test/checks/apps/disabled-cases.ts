import { app, hours, signIn } from '../judge.ts'
import type { ProblemCases } from '../problem-case.ts'

const off = app({ accountEnabled: false })
const byMicrosoft = app({ disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' })
const fromLog = { ...hours, fromLog: 'no-app-told' } as const
const refused = [signIn({ errorCode: 7000112 })]
const service = { resourceId: 'crane', resourceDisplayName: 'Crane API' }

/** Cases of an app that is switched off, by whomever. */
export const disabledCases = {
  'app-disabled-in-tenant': [
    { facts: { app: off, signIns: refused }, said: { app: hours }, names: ['Robin Bos', '7000112'] },
    { facts: { app: off, signIns: undefined, appOwners: undefined }, said: { app: hours } },
  ],
  'app-disabled-by-microsoft': [
    {
      facts: { app: byMicrosoft, signIns: refused },
      said: { app: hours },
      names: ['Robin Bos', 'DisabledDueToViolationOfServicesAgreement'],
    },
    { facts: { app: byMicrosoft, signIns: [], appOwners: [] }, said: { app: hours } },
  ],
  'app-disabled': [
    { facts: { signIns: refused }, said: { app: hours } },
    { facts: { app: undefined, signIns: refused }, said: { app: fromLog } },
    { facts: { app: undefined, signIns: undefined }, said: { codes: [7000112] } },
    { facts: { app: undefined, signIns: undefined }, said: { codes: [500014] } },
    { facts: { signIns: [signIn({ errorCode: 500014, ...service })] }, said: { app: hours }, names: ['Crane API'] },
  ],
} satisfies ProblemCases
