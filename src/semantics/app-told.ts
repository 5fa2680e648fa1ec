import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { concernsApp } from './sign-in-chain.ts'

/** How to call the app of a refusal: as the event names it, unless the words name another; `Microsoft 365` when nobody names one. */
export const appTold = (event: SignIn | undefined, { app }: Symptoms): string => {
  const isOther = event && app && !app.fromLog && !concernsApp(event, app)
  return (isOther ? '' : event?.appDisplayName || event?.resourceDisplayName) || app?.name || 'Microsoft 365'
}
