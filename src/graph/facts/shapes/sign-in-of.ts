import type { AppliedPolicy, SignIn, SignInDevice } from '../../../model/facts/sign-ins.ts'
import { flag, instant, list, maybe, row, text, whole } from '../../answers/parse.ts'
import type { Row } from '../../answers/row.ts'
import { part, texts, words } from './lenient.ts'

const deviceOf = (event: Row): SignInDevice => {
  const device = part(event, 'deviceDetail')
  return {
    deviceId: words(device, 'deviceId'),
    displayName: words(device, 'displayName'),
    operatingSystem: words(device, 'operatingSystem'),
    browser: words(device, 'browser'),
    isCompliant: maybe(flag, device, 'isCompliant') ?? false,
    isManaged: maybe(flag, device, 'isManaged') ?? false,
    trustType: words(device, 'trustType'),
  }
}

const policyOf = (element: unknown): AppliedPolicy => {
  const policy = row(element)
  return {
    id: text(policy, 'id'),
    displayName: words(policy, 'displayName'),
    result: text(policy, 'result'),
    enforcedGrantControls: texts(policy, 'enforcedGrantControls'),
    enforcedSessionControls: texts(policy, 'enforcedSessionControls'),
  }
}

type Circumstances = Pick<SignIn, 'clientAppUsed' | 'userAgent' | 'isInteractive' | 'ipAddress' | 'location' | 'device'>

const circumstancesOf = (event: Row): Circumstances => {
  const location = part(event, 'location')
  return {
    clientAppUsed: words(event, 'clientAppUsed'),
    userAgent: words(event, 'userAgent'),
    // v1.0 lists interactive sign-ins only; it may leave the flag out.
    isInteractive: maybe(flag, event, 'isInteractive') ?? true,
    ipAddress: words(event, 'ipAddress'),
    location: { city: words(location, 'city'), countryOrRegion: words(location, 'countryOrRegion') },
    device: deviceOf(event),
  }
}

type Judgement = Pick<SignIn, 'errorCode' | 'failureReason' | 'additionalDetails' | 'conditionalAccessStatus'> &
  Pick<SignIn, 'riskLevelDuringSignIn' | 'riskState' | 'riskDetail' | 'riskEventTypes' | 'appliedPolicies'>

const judgementOf = (event: Row): Judgement => {
  const status = row(event['status'])
  return {
    errorCode: whole(status, 'errorCode'),
    failureReason: words(status, 'failureReason'),
    additionalDetails: words(status, 'additionalDetails'),
    riskLevelDuringSignIn: words(event, 'riskLevelDuringSignIn'),
    riskState: words(event, 'riskState'),
    riskDetail: words(event, 'riskDetail'),
    riskEventTypes: texts(event, 'riskEventTypes_v2'),
    conditionalAccessStatus: words(event, 'conditionalAccessStatus'),
    // Left out by Graph when the app may not read policies; an empty list means that none was looked at.
    appliedPolicies: maybe((from, key) => list(from, key, policyOf), event, 'appliedConditionalAccessPolicies'),
  }
}

/** One event of the sign-in log, https://learn.microsoft.com/graph/api/resources/signin */
export const signInOf = (event: Row): SignIn => ({
  id: text(event, 'id'),
  correlationId: words(event, 'correlationId'),
  createdDateTime: instant(event, 'createdDateTime'),
  userId: text(event, 'userId'),
  userPrincipalName: words(event, 'userPrincipalName'),
  appId: words(event, 'appId'),
  appDisplayName: words(event, 'appDisplayName'),
  resourceId: words(event, 'resourceId'),
  resourceDisplayName: words(event, 'resourceDisplayName'),
  homeTenantId: words(event, 'homeTenantId'),
  resourceTenantId: words(event, 'resourceTenantId'),
  ...circumstancesOf(event),
  ...judgementOf(event),
})
