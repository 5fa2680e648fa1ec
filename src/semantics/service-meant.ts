import { plansFor } from '../knowledge/apps.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { saysLacking } from './lack-in-question.ts'

/** Application (client) id of the app meant, when it needs a product: of the first of the apps that the words may mean. Undefined when no app is known, or it needs none. */
export const serviceMeant = ({ app }: Symptoms): string | undefined => {
  const appId = app?.appIds[0]
  return appId !== undefined && plansFor(appId).length > 0 ? appId : undefined
}

/** Microsoft 365 as a whole. */
const suite = /\boffice\b|\b(?:microsoft|ms|m|o) ?-?365\b/iu

/** Whether the words name no app and speak of Microsoft 365 as a whole, or of something that is missing: any product may be meant. */
export const mayMeanAnyService = (symptoms: Symptoms): boolean =>
  (symptoms.app === undefined || symptoms.app.fromLog !== undefined) &&
  (saysLacking(symptoms) || suite.test(symptoms.quoted))

/** Whether a missing service can be what the words are about. */
export const mayLack = (symptoms: Symptoms): boolean => symptoms.app !== undefined || mayMeanAnyService(symptoms)
