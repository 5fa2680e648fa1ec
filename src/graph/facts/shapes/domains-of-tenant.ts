import type { Domain } from '../../../model/facts/tenant.ts'
import type { Answer } from '../../answers/answer.ts'
import type { Asker } from '../../asking/asker.ts'
import { flag, maybe, parsedEach, text, whole } from '../../answers/parse.ts'
import { query } from '../../asking/path.ts'
import type { Row } from '../../answers/row.ts'

const domainOf = (domain: Row): Domain => ({
  id: text(domain, 'id'),
  authenticationType: text(domain, 'authenticationType'),
  isDefault: flag(domain, 'isDefault'),
  isVerified: flag(domain, 'isVerified'),
  isRoot: flag(domain, 'isRoot'),
  passwordValidityPeriodInDays: maybe(whole, domain, 'passwordValidityPeriodInDays'),
})

const $select = 'id,authenticationType,isDefault,isVerified,isRoot,passwordValidityPeriodInDays'

/** The domains of the organisation. */
export const domainsOfTenant = async (ask: Asker): Promise<Answer<readonly Domain[]>> =>
  parsedEach(await ask.list(`/domains${query({ $select })}`), domainOf)
