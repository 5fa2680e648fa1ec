import type { Facts } from '../model/facts.ts'
import { listOrNone, type Value } from '../model/value.ts'

/** The owners of an app, by name; none when they cannot be read. */
export const ownerNames = ({ appOwners = [] }: Partial<Pick<Facts, 'appOwners'>>): readonly string[] =>
  appOwners.map(({ displayName }) => displayName)

/** Whom the person can go to, as the value `owners`: somebody who owns the app is not sent to themselves. */
export const ownersToAsk = ({
  account,
  appOwners = [],
}: Partial<Pick<Facts, 'account' | 'appOwners'>>): { readonly owners: Value } => ({
  owners: listOrNone(appOwners.filter(({ id }) => id !== account?.id).map(({ displayName }) => displayName)),
})
