import type { Subscription } from '../../model/facts/licences.ts'
import { flag, instant, maybe, parsedEach, text, whole } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'

const $select = 'skuId,skuPartNumber,status,totalLicenses,isTrial,nextLifecycleDateTime'

const subscriptionOf = (subscription: Row): Subscription => ({
  skuId: text(subscription, 'skuId'),
  skuPartNumber: text(subscription, 'skuPartNumber'),
  status: text(subscription, 'status'),
  totalLicenses: whole(subscription, 'totalLicenses'),
  isTrial: maybe(flag, subscription, 'isTrial') ?? false,
  nextLifecycleDateTime: maybe(instant, subscription, 'nextLifecycleDateTime'),
})

/** Purchases with the day they renew or end, https://learn.microsoft.com/graph/api/directory-list-subscriptions */
export const subscriptions: Reader<'subscriptions'> = {
  permissions: ['LicenseAssignment.Read.All'],
  async read(ask) {
    return parsedEach(await ask.list(`/directory/subscriptions${query({ $select })}`), subscriptionOf)
  },
}
