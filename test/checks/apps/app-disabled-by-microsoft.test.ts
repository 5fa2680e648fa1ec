import { appDisabledByMicrosoft } from '../../../src/checks/apps/app-disabled-by-microsoft.ts'
import { app, hours, judge, signIn } from '../judge.ts'

const disabled = { app: app({ disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' }) }

test.each([
  ['refused', { ...disabled, signIns: [signIn({ errorCode: 7000112 })] }, { app: hours }, 'certainly'],
  ['nothing in the log', { ...disabled, signIns: [] }, { app: hours }, 'certainly'],
  ['the log cannot be read', { ...disabled, signIns: undefined }, { app: hours }, 'certainly'],
  ['stopped by something else', { ...disabled, signIns: [signIn({ errorCode: 53003 })] }, { app: hours }, 'ok'],
  ['Microsoft did nothing', { app: app({ disabledByMicrosoftStatus: 'NotDisabled' }) }, { app: hours }, 'ok'],
  ['not in this tenant', { app: { is: 'not-in-tenant', appId: 'hours' } }, { app: hours, codes: [7000112] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(appDisabledByMicrosoft, facts, said)).toBe(outcome)
})
