import type { CheckTexts } from '../../../../checks/index.ts'
import { userNotAssignedToApp } from './user-not-assigned-to-app.ts'

/** De woorden van de controles over apps. */
export const appsTexts = {
  'user-not-assigned-to-app': userNotAssignedToApp,
} satisfies Partial<CheckTexts>
