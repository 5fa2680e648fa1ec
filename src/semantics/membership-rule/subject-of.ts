import type { Account } from '../../model/facts/account.ts'
import type { PropertyReading, SinglePart, Subject } from './subject.ts'

/** A service of the user, https://learn.microsoft.com/graph/api/resources/assignedplan */
export interface AssignedPlan {
  readonly servicePlanId: string
  readonly service: string
  /** `Enabled`, `Warning`, `Suspended`, `Deleted`, `LockedOut`. */
  readonly capabilityStatus: string
}

/** Attributes by Graph's name that are always read: when one is not there, it is empty. */
export const attributesRead: readonly string[] = [
  'city',
  'companyName',
  'country',
  'department',
  'employeeId',
  'employeeType',
  'givenName',
  'jobTitle',
  'mailNickname',
  'officeLocation',
  'onPremisesDomainName',
  'onPremisesSamAccountName',
  'onPremisesUserPrincipalName',
  'postalCode',
  'preferredLanguage',
  'state',
  'streetAddress',
  'surname',
  ...Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}`),
]

/** Rules keep names that Graph has since changed, in lower case. */
const namesInRules: Readonly<Record<string, string>> = {
  officelocation: 'physicaldeliveryofficename',
  mobilephone: 'mobile',
  faxnumber: 'facsimiletelephonenumber',
}

const single = (...oneOf: readonly SinglePart[]): PropertyReading => ({ oneOf })

const ownProperties = (account: Account): readonly (readonly [string, PropertyReading])[] => [
  ['objectid', single(account.id)],
  ['userprincipalname', single(account.userPrincipalName)],
  ['displayname', single(account.displayName === '' ? null : account.displayName)],
  ['mail', single(account.mail ?? null)],
  ['usertype', single(account.userType)],
  ['accountenabled', single(account.accountEnabled)],
  // Graph shows an account that was never synchronised as null, which reads as false here.
  ['dirsyncenabled', account.onPremisesSyncEnabled ? single(true) : single(false, null)],
  ['createddatetime', single(account.createdDateTime ?? null)],
  ['usagelocation', single(account.usageLocation ?? null)],
  ['agegroup', single(account.ageGroup ?? null)],
  ['onpremisesimmutableid', single(account.onPremisesImmutableId ?? null)],
  ['passwordpolicies', passwordPolicies(account.passwordPolicies)],
  ['othermails', { items: account.otherMails }],
  ['proxyaddresses', { items: account.proxyAddresses }],
]

/** No policy is `None` or empty; the reading does not tell which. */
const passwordPolicies = (policies: readonly string[]): PropertyReading =>
  policies.length === 0 ? single('None', null) : single(policies.toSorted().join(', '))

const attributeProperties = ({ attributes }: Account): readonly (readonly [string, PropertyReading])[] =>
  [...new Set([...attributesRead, ...Object.keys(attributes)])].flatMap((name) => {
    const reading = single(Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null)
    const lower = name.toLowerCase()
    const inRules = namesInRules[lower]
    return [[lower, reading] as const, ...(inRules === undefined ? [] : [[inRules, reading] as const])]
  })

const planItem = (plan: AssignedPlan): ReadonlyMap<string, SinglePart> =>
  new Map([
    ['serviceplanid', plan.servicePlanId],
    ['service', plan.service],
    ['capabilitystatus', plan.capabilityStatus],
  ])

/** A user as rules see one; plans only when they were read. Names: https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership#supported-properties */
export const subjectOf = (account: Account, assignedPlans?: readonly AssignedPlan[]): Subject => ({
  kind: 'user',
  properties: new Map([
    ...attributeProperties(account),
    ...ownProperties(account),
    ...(assignedPlans ? [['assignedplans', { items: assignedPlans.map(planItem) }] as const] : []),
  ]),
})
