import type { Account } from '../../model/facts/account.ts'
import { flag, instant, list, maybe, oneOf, parsed, row, text } from '../parse.ts'
import { graphPath, query } from '../path.ts'
import type { Reader } from '../reader.ts'

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
].join()

const stateOf = (element: unknown): Account['licenseAssignmentStates'][number] => {
  const state = row(element)
  return {
    skuId: text(state, 'skuId'),
    assignedByGroup: maybe(text, state, 'assignedByGroup'),
    state: text(state, 'state'),
    error: maybe(text, state, 'error') ?? 'None',
  }
}

const accountOf = (body: unknown): Account => {
  const user = row(body)
  return {
    id: text(user, 'id'),
    userPrincipalName: text(user, 'userPrincipalName'),
    displayName: maybe(text, user, 'displayName') ?? '',
    mail: maybe(text, user, 'mail'),
    // Null on accounts made before the property existed: those are members.
    userType: maybe((from, key) => oneOf(from, key, ['Member', 'Guest']), user, 'userType') ?? 'Member',
    accountEnabled: flag(user, 'accountEnabled'),
    onPremisesSyncEnabled: maybe(flag, user, 'onPremisesSyncEnabled') ?? false,
    createdDateTime: maybe(instant, user, 'createdDateTime'),
    lastPasswordChangeDateTime: maybe(instant, user, 'lastPasswordChangeDateTime'),
    usageLocation: maybe(text, user, 'usageLocation'),
    licenseAssignmentStates: list(user, 'licenseAssignmentStates', stateOf),
  }
}

/** The user object, https://learn.microsoft.com/graph/api/user-get */
export const account: Reader<'account'> = {
  permissions: ['User.Read.All'],
  async read(ask, { userId }) {
    return parsed(await ask.get(graphPath`/users/${userId}` + query({ $select: select })), accountOf)
  },
}
