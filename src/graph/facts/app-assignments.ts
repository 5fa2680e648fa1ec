import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import { assignmentsOfApp } from './shapes/assignments-of-app.ts'

/** Who has been given the app, https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto */
export const appAssignments: Reader<'appAssignments'> = {
  permissions: ['Application.Read.All'],
  async read(ask, subject) {
    return assignmentsOfApp(ask, appOf(subject))
  },
}
