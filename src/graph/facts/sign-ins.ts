import type { AppliedPolicy, SignIn, SignInDevice } from '../../model/facts/sign-ins.ts'
import type { Instant } from '../../model/instant.ts'
import { flag, instant, list, maybe, parsed, parsedEach, plainText, row, text, whole } from '../parse.ts'
import { literal, query } from '../path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../row.ts'

const words = (from: Row, key: string): string => maybe(text, from, key) ?? ''

const deviceOf = (event: Row): SignInDevice => {
  const device = row(event['deviceDetail'] ?? {})
  return {
    deviceId: words(device, 'deviceId'),
    displayName: words(device, 'displayName'),
    operatingSystem: words(device, 'operatingSystem'),
    browser: words(device, 'browser'),
    isCompliant: maybe(flag, device, 'isCompliant') ?? false,
    isManaged: maybe(flag, device, 'isManaged') ?? false,
  }
}

const policyOf = (element: unknown): AppliedPolicy => {
  const policy = row(element)
  return {
    id: text(policy, 'id'),
    displayName: words(policy, 'displayName'),
    result: text(policy, 'result'),
    enforcedGrantControls: maybe((from, key) => list(from, key, plainText), policy, 'enforcedGrantControls') ?? [],
  }
}

const signInOf = (event: Row): SignIn => {
  const status = row(event['status'])
  const location = row(event['location'] ?? {})
  return {
    id: text(event, 'id'),
    correlationId: words(event, 'correlationId'),
    createdDateTime: instant(event, 'createdDateTime'),
    appId: words(event, 'appId'),
    appDisplayName: words(event, 'appDisplayName'),
    resourceId: words(event, 'resourceId'),
    resourceDisplayName: words(event, 'resourceDisplayName'),
    errorCode: whole(status, 'errorCode'),
    failureReason: words(status, 'failureReason'),
    clientAppUsed: words(event, 'clientAppUsed'),
    ipAddress: words(event, 'ipAddress'),
    location: { city: words(location, 'city'), countryOrRegion: words(location, 'countryOrRegion') },
    device: deviceOf(event),
    conditionalAccessStatus: words(event, 'conditionalAccessStatus'),
    // Left out by Graph when the app may not read policies; an empty list means that none was looked at.
    appliedPolicies: maybe((from, key) => list(from, key, policyOf), event, 'appliedConditionalAccessPolicies'),
  }
}

const thirtyDays = 30 * 24 * 60 * 60 * 1000

const since = (now: Instant): Instant => new Date(Date.parse(now) - thirtyDays).toISOString().replace(/\.\d+Z$/, 'Z')

/** The newest hundred interactive sign-ins of 30 days, newest first; never in a batch, which would wait for it, https://learn.microsoft.com/graph/api/signin-list */
export const signIns: Reader<'signIns'> = {
  permissions: ['AuditLog.Read.All', 'Policy.Read.All'],
  async read(ask, { userId }, now) {
    const $filter = `userId eq ${literal(userId)} and createdDateTime ge ${since(now)}`
    const answer = await ask.list(`/auditLogs/signIns${query({ $filter, $top: 100 })}`, {
      alone: true,
      pages: 1,
      beyond: 'keep-first',
    })
    return parsed(parsedEach(answer, signInOf), (events) =>
      events.toSorted((one, other) => Date.parse(other.createdDateTime) - Date.parse(one.createdDateTime)),
    )
  },
}
