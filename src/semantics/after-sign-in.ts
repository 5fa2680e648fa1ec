import { isFailure } from '../knowledge/codes.ts'
import type { ServicePrincipal } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import type { Sign, Symptoms } from '../model/symptoms.ts'
import { concernsApp, eventInQuestion, isStop } from './sign-in-chain.ts'
import { pointsElsewhere, signingIn } from './signing-in.ts'

/** What the words tell of trouble that comes after Entra ID let somebody in: a sign of the cause itself, that the app refuses, or only that this app does not work. */
export interface AfterSignIn {
  readonly says: 'own' | 'refused' | 'only-app' | 'elsewhere'
  /** Whether the log shows that the person was let in. */
  readonly letIn: boolean
}

/** Signs that an app is not opened at all, so that nothing in it can refuse. */
const before: readonly Sign[] = ['app-not-listed', 'asks-if-anything-is-wrong']

/** Trouble inside the app that the words name, `own` being the signs of the cause; undefined when they mean a failure of signing in, or no certain app. */
export const afterSignIn = (
  app: ServicePrincipal,
  signIns: readonly SignIn[] | undefined,
  symptoms: Symptoms,
  { now, own }: { readonly now: Instant; readonly own: readonly Sign[] },
): AfterSignIn | undefined => {
  const { codes, signs, app: told } = symptoms
  if (codes.some(isFailure) || !told || told.fromLog || told.appIds.length > 1) return undefined
  const thisApp = { name: app.displayName, appIds: [app.appId] }
  const question = eventInQuestion(signIns ?? [], symptoms, now)
  if (question && isStop(question.event) && !question.laterSuccess && concernsApp(question.event, thisApp))
    return undefined
  const letIn = signingIn(signIns, now, thisApp) === 'works'
  if (signs.some((sign) => own.includes(sign))) return { says: 'own', letIn }
  if (signs.includes('signed-in-but-app-refuses')) return { says: 'refused', letIn }
  const isElsewhere = pointsElsewhere(symptoms, own) || signs.some((sign) => before.includes(sign))
  return { says: isElsewhere ? 'elsewhere' : 'only-app', letIn }
}
