import { plansFor } from '../knowledge/apps.ts'
import type { Account } from '../model/facts/account.ts'

/** Exchange Online, the service behind every mailbox. */
export const exchangeOnline = '00000002-0000-0ff1-ce00-000000000000'

/** Whether an app opens the mailbox. */
export const opensMailbox = (appId: string): boolean =>
  plansFor(exchangeOnline).some((plan) => plansFor(appId).includes(plan))

/** Whether the account has a mail address; an account with a mailbox always has one. */
export const hasMailAddress = ({ mail, proxyAddresses }: Account): boolean =>
  mail !== undefined || proxyAddresses.some((address) => /^smtp:/i.test(address))
