import { isRow, textIn, type Row } from '../../src/demo/fixtures.ts'
import type { OwnCase } from '../../src/cli/cases/own-cases.ts'

/** A made-up id that no tenant has. */
const idOf = (number: number): string => `0ddba110-0000-4000-8000-${String(number).padStart(12, '0')}`

const rowsOf = (one: OwnCase, list: string): readonly Row[] => {
  const rows = one.graph_state.fixtures[list]
  return Array.isArray(rows) ? rows.filter(isRow) : []
}

const before = (now: string, minutes: number): string =>
  new Date(Date.parse(now) - minutes * 60_000).toISOString().replace('.000Z', 'Z')

/**
 * The case in a tenant with more in it that has nothing to do with it: two people, their failures and successes, successes of whoever the case
 * is about in an app nobody mentioned, a group, an app, a policy in report-only mode and one for that app alone.
 */
export const withNoise = (one: OwnCase): OwnCase => {
  const { fixtures } = one.graph_state
  const [person] = rowsOf(one, 'users')
  const strangers = [1, 2].map((number) => ({
    ...person,
    id: idOf(number),
    displayName: `Quirin Zwaluwstaart ${number}`,
    givenName: 'Quirin',
    surname: `Zwaluwstaart${number}`,
    userPrincipalName: `quirin.zwaluwstaart${number}@contoso.com`,
    mail: `quirin.zwaluwstaart${number}@contoso.com`,
    onPremisesSamAccountName: `qzwaluwstaart${number}`,
  }))
  const app = {
    ...rowsOf(one, 'servicePrincipals').find(isOwn),
    id: idOf(10),
    appId: idOf(11),
    displayName: 'Zonnewijzer',
    tags: [],
  }
  return {
    ...one,
    graph_state: {
      fixtures: {
        ...fixtures,
        users: [...rowsOf(one, 'users'), ...strangers],
        groups: [
          ...rowsOf(one, 'groups'),
          { id: idOf(20), displayName: 'Zwemclub', groupTypes: [], securityEnabled: true, mailEnabled: false },
        ],
        groupMembers: { ...isRowOrEmpty(fixtures['groupMembers']), [idOf(20)]: [idOf(1)] },
        servicePrincipals: [...rowsOf(one, 'servicePrincipals'), app],
        conditionalAccessPolicies: [...rowsOf(one, 'conditionalAccessPolicies'), ...policies(one)],
        signIns: [...signIns(one), ...rowsOf(one, 'signIns')].toSorted((a, b) => at(b).localeCompare(at(a))),
      },
    },
  }
}

const isOwn = (row: Row): boolean => row['displayName'] === 'LearnHub'
const at = (row: Row): string => textIn(row, 'createdDateTime')
const isRowOrEmpty = (value: unknown): Row => (isRow(value) ? value : {})

const policies = (one: OwnCase): readonly Row[] => {
  const [model] = rowsOf(one, 'conditionalAccessPolicies')
  const named = (number: number, state: string): Row => ({
    ...model,
    id: idOf(30 + number),
    displayName: `CA9${number} - Zonnewijzer`,
    state,
    conditions: {
      users: {
        includeUsers: ['All'],
        excludeUsers: [],
        includeGroups: [],
        excludeGroups: [],
        includeRoles: [],
        excludeRoles: [],
      },
      applications: {
        includeApplications: [number === 0 ? 'All' : idOf(11)],
        excludeApplications: [],
        includeUserActions: [],
        includeAuthenticationContextClassReferences: [],
      },
      clientAppTypes: ['all'],
      userRiskLevels: [],
      signInRiskLevels: [],
    },
    grantControls: { operator: 'OR', builtInControls: ['block'], customAuthenticationFactors: [], termsOfUse: [] },
  })
  return [named(0, 'enabledForReportingButNotEnforced'), named(1, 'enabled')]
}

/** Failures of a stranger just now, and a success of everybody else in the app that nobody mentioned. */
const signIns = (one: OwnCase): readonly Row[] => {
  const events = rowsOf(one, 'signIns')
  const [model] = events
  const stranger = {
    userId: idOf(1),
    userPrincipalName: 'quirin.zwaluwstaart1@contoso.com',
    userDisplayName: 'Quirin Zwaluwstaart 1',
  }
  const app = {
    appId: idOf(11),
    appDisplayName: 'Zonnewijzer',
    resourceId: idOf(11),
    resourceDisplayName: 'Zonnewijzer',
  }
  const outcome = (code: number): Row => ({
    status: { errorCode: code, failureReason: code === 0 ? 'Other.' : 'Blocked.', additionalDetails: null },
  })
  const failures = [50126, 53003, 50105].map((code, index) => ({
    ...model,
    ...stranger,
    ...outcome(code),
    id: idOf(40 + index),
    correlationId: idOf(50 + index),
    createdDateTime: before(one.now, 3 + index),
    appliedConditionalAccessPolicies: [],
  }))
  const people = [...new Map(events.filter(isMember).map((event) => [event['userId'], event])).values()]
  const successes = people.map((event, index) => ({
    ...event,
    ...app,
    ...outcome(0),
    id: idOf(100 + index),
    correlationId: idOf(1000 + index),
    createdDateTime: before(one.now, 60 * 24 * 6),
    conditionalAccessStatus: 'success',
  }))
  return [...failures, ...successes]
}

const isMember = (event: Row): boolean => !textIn(event, 'userPrincipalName').includes('#EXT#')
