import { isFailure } from '../knowledge/codes.ts'
import type { App, ServicePrincipal } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Certainty } from '../model/finding.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { mayConcern } from './may-concern.ts'
import { concernsApp, eventInQuestion, isStop } from './sign-in-chain.ts'
import { pointsElsewhere, signingIn } from './signing-in.ts'
import { unsolvedCode } from './unsolved-code.ts'

/** AADSTS7000112 and 7000116: the app signed in to is off; 7000117 and 500014: the service it asks for is, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const offCodes: readonly number[] = [7000112, 7000116, 7000117, 500014]
/** What people say of an app that is off. */
export const offSigns: readonly Sign[] = ['says-app-disabled', 'says-disabled']

/** Whether these symptoms can mean an app that is switched off. */
export const mayBeOff = (symptoms: Symptoms): boolean => mayConcern(offCodes, ['says-app-disabled'], symptoms)

/** Who switched an app off for everybody; undefined while it is on, https://learn.microsoft.com/graph/api/resources/serviceprincipal */
export const switchedOffBy = (app: App | undefined): 'microsoft' | 'tenant' | undefined => {
  if (app?.is !== 'in-tenant') return undefined
  const status = app.disabledByMicrosoftStatus
  if (status !== undefined && status !== 'NotDisabled') return 'microsoft'
  return app.accountEnabled ? undefined : 'tenant'
}

/** How surely an app that is off now is what the words are about; with the refusal where the log has it. Undefined when they mean another failure. */
export const offInQuestion = (
  app: ServicePrincipal,
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): { readonly explains: Certainty; readonly refused?: SignIn } | undefined => {
  const thisApp = { name: app.displayName, appIds: [app.appId] }
  const asked = unsolvedCode({ codes: offCodes, signs: offSigns }, signIns, symptoms, now)
  if (asked?.event)
    return concernsApp(asked.event, thisApp) ? { explains: asked.explains, refused: asked.event } : undefined
  // The state shows what the quoted code says.
  if (asked) return { explains: 'certainly' }
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  const isStopped = question !== undefined && isStop(question.event) && !question.laterSuccess
  if (symptoms.codes.some(isFailure) || isStopped) return undefined
  return { explains: asWords(thisApp, signIns, symptoms, now) }
}

/** Nobody gets into an app that is off; only whether it is the one meant is not always sure. */
const asWords = (
  thisApp: { readonly name: string; readonly appIds: readonly string[] },
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  now: Instant,
): Certainty => {
  const { app, signs } = symptoms
  if (!app || app.fromLog || app.appIds.length > 1) return 'possibly'
  if (signs.includes('says-app-disabled')) return 'certainly'
  if (pointsElsewhere(symptoms, offSigns)) return 'possibly'
  return signingIn(signIns, now, thisApp) === 'works' ? 'probably' : 'certainly'
}
