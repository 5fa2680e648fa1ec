import type { Account, AccountIdentity, OnPremisesProvisioningError } from '../../model/facts/account.ts'
import { flag, instant, list, maybe, oneOf, parsed, row, text } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { attributesOf, attributeNames } from './shapes/attributes-of.ts'
import { part, parts, texts, words } from './shapes/lenient.ts'

const select = [
  'id',
  'userPrincipalName',
  'displayName',
  'mail',
  'userType',
  'accountEnabled',
  'onPremisesSyncEnabled',
  'createdDateTime',
  'lastPasswordChangeDateTime',
  'usageLocation',
  'licenseAssignmentStates',
  'identities',
  'externalUserState',
  'externalUserStateChangeDateTime',
  'creationType',
  'passwordPolicies',
  'passwordProfile',
  'signInSessionsValidFromDateTime',
  'onPremisesLastSyncDateTime',
  'onPremisesImmutableId',
  'onPremisesProvisioningErrors',
  'otherMails',
  'proxyAddresses',
  'ageGroup',
  ...attributeNames,
].join()

const stateOf = (element: unknown): Account['licenseAssignmentStates'][number] => {
  const state = row(element)
  return {
    skuId: text(state, 'skuId'),
    assignedByGroup: maybe(text, state, 'assignedByGroup'),
    state: text(state, 'state'),
    error: maybe(text, state, 'error') ?? 'None',
    disabledPlans: texts(state, 'disabledPlans'),
    lastUpdatedDateTime: maybe(instant, state, 'lastUpdatedDateTime'),
  }
}

const identityOf = (identity: Row): AccountIdentity => ({
  signInType: words(identity, 'signInType'),
  issuer: words(identity, 'issuer'),
})

const syncErrorOf = (error: Row): OnPremisesProvisioningError => ({
  category: words(error, 'category'),
  propertyCausingError: words(error, 'propertyCausingError'),
  occurredDateTime: maybe(instant, error, 'occurredDateTime'),
})

type Password = Pick<Account, 'lastPasswordChangeDateTime' | 'passwordPolicies' | 'forceChangePasswordNextSignIn'> &
  Pick<Account, 'signInSessionsValidFromDateTime'>

const passwordOf = (user: Row): Password => ({
  lastPasswordChangeDateTime: maybe(instant, user, 'lastPasswordChangeDateTime'),
  passwordPolicies: words(user, 'passwordPolicies')
    .split(',')
    .map((policy) => policy.trim())
    .filter((policy) => policy !== '' && policy !== 'None'),
  forceChangePasswordNextSignIn: maybe(flag, part(user, 'passwordProfile'), 'forceChangePasswordNextSignIn'),
  signInSessionsValidFromDateTime: maybe(instant, user, 'signInSessionsValidFromDateTime'),
})

type Origin = Pick<Account, 'onPremisesSyncEnabled' | 'onPremisesLastSyncDateTime' | 'onPremisesImmutableId'> &
  Pick<Account, 'onPremisesProvisioningErrors' | 'identities' | 'creationType'> &
  Pick<Account, 'externalUserState' | 'externalUserStateChangeDateTime'>

const originOf = (user: Row): Origin => ({
  onPremisesSyncEnabled: maybe(flag, user, 'onPremisesSyncEnabled') ?? false,
  onPremisesLastSyncDateTime: maybe(instant, user, 'onPremisesLastSyncDateTime'),
  onPremisesImmutableId: maybe(text, user, 'onPremisesImmutableId'),
  onPremisesProvisioningErrors: parts(user, 'onPremisesProvisioningErrors', syncErrorOf),
  identities: parts(user, 'identities', identityOf),
  creationType: maybe(text, user, 'creationType'),
  externalUserState: maybe(text, user, 'externalUserState'),
  externalUserStateChangeDateTime: maybe(instant, user, 'externalUserStateChangeDateTime'),
})

const accountOf = (body: unknown): Account => {
  const user = row(body)
  return {
    id: text(user, 'id'),
    userPrincipalName: text(user, 'userPrincipalName'),
    displayName: words(user, 'displayName'),
    mail: maybe(text, user, 'mail'),
    otherMails: texts(user, 'otherMails'),
    proxyAddresses: texts(user, 'proxyAddresses'),
    // Null on accounts made before the property existed: those are members.
    userType: maybe((from, key) => oneOf(from, key, ['Member', 'Guest']), user, 'userType') ?? 'Member',
    accountEnabled: flag(user, 'accountEnabled'),
    createdDateTime: maybe(instant, user, 'createdDateTime'),
    usageLocation: maybe(text, user, 'usageLocation'),
    ageGroup: maybe(text, user, 'ageGroup'),
    licenseAssignmentStates: list(user, 'licenseAssignmentStates', stateOf),
    attributes: attributesOf(user),
    ...passwordOf(user),
    ...originOf(user),
  }
}

/** The user object, https://learn.microsoft.com/graph/api/user-get */
export const account: Reader<'account'> = {
  permissions: ['User.Read.All'],
  async read(ask, { userId }) {
    return parsed(await ask.get(graphPath`/users/${userId}` + query({ $select: select })), accountOf)
  },
}
