import type { Choice } from '../model/plan.ts'
import type { Symptoms } from '../model/symptoms.ts'

/** What was told, with what was picked from the choices: whom, which app, or which sign-in. */
export const chosen = (symptoms: Symptoms, choice: Choice): Symptoms => {
  if (choice.is === 'person')
    return { ...symptoms, who: { is: 'address', address: choice.person.userPrincipalName, sure: true } }
  if (choice.is === 'app')
    return { ...symptoms, app: { name: choice.app.displayName, appIds: [choice.app.appId], chosen: true } }
  const { app, appId, requestId } = choice.sighting
  return {
    ...symptoms,
    ...(appId ? { app: { name: app, appIds: [appId], chosen: true } } : {}),
    requestId,
  }
}
