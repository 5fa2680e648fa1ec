import { textIn } from '../fixtures.ts'
import type { Row } from '../fixtures.ts'
import { container } from './follow.ts'
import type { Follow, Ways } from './follow.ts'
import { entities, idOf } from '../state/tenant.ts'

const newestFirst = (rows: readonly Row[] | undefined, property: string): readonly Row[] =>
  rows?.toSorted((a, b) => Date.parse(textIn(b, property)) - Date.parse(textIn(a, property))) ?? []

// v1.0 lists interactive sign-ins only; beta tells them apart by signInEventTypes
// https://learn.microsoft.com/graph/api/signin-list
const signIns: Follow = ({ fixtures }, _, version) => {
  const rows = newestFirst(fixtures.signIns, 'createdDateTime')
  if (version.name === 'v1.0')
    return entities(
      'signIn',
      rows.filter((row) => row.isInteractive !== false),
    )
  const kind = (row: Row) => (row.isInteractive === false ? 'nonInteractiveUser' : 'interactiveUser')
  return entities(
    'signIn',
    rows.map((row) => ({ signInEventTypes: [kind(row)], ...row })),
  )
}

const issuesOf: Follow = ({ fixtures }, { row }) =>
  entities(
    'serviceHealthIssue',
    fixtures.serviceHealthIssues?.filter(({ service }) => service === row.service),
  )

/** Ways to logs, reports, risk and service health. */
export const logWays: Ways = {
  'auditLogRoot/signIns': signIns,
  'auditLogRoot/directoryAudits': ({ fixtures }) =>
    entities('directoryAudit', newestFirst(fixtures.directoryAudits, 'activityDateTime')),
  'auditLogRoot/provisioning': ({ fixtures }) =>
    entities('provisioningObjectSummary', newestFirst(fixtures.provisioningLogs, 'activityDateTime')),
  'reportRoot/authenticationMethods': container('authenticationMethodsRoot'),
  'authenticationMethodsRoot/userRegistrationDetails': ({ fixtures }) =>
    entities('userRegistrationDetails', fixtures.userRegistrationDetails),
  'identityProtectionRoot/riskyUsers': ({ fixtures }) => entities('riskyUser', fixtures.riskyUsers),
  'riskyUser/history': ({ fixtures }, user) =>
    entities('riskyUserHistoryItem', fixtures.riskyUserHistory?.[idOf(user)]),
  'identityProtectionRoot/riskDetections': ({ fixtures }) => entities('riskDetection', fixtures.riskDetections),
  'admin/serviceAnnouncement': container('serviceAnnouncement'),
  'serviceAnnouncement/issues': ({ fixtures }) => entities('serviceHealthIssue', fixtures.serviceHealthIssues),
  'serviceAnnouncement/healthOverviews': ({ fixtures }) => entities('serviceHealth', fixtures.healthOverviews),
  'serviceHealth/issues': issuesOf,
}
