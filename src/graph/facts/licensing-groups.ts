import type { LicensingGroup } from '../../model/facts/licences.ts'
import type { Answer } from '../answers/answer.ts'
import type { Asker } from '../asking/asker.ts'
import { list, maybe, parsed, parsedEach, refusal, row, text } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { allOf } from './shapes/all-of.ts'
import { grantingGroupOf, groupProperties } from './shapes/granting-group-of.ts'
import { part } from './shapes/lenient.ts'

const productsOf = (group: Row): readonly string[] => {
  if (group['assignedLicenses'] === null) throw refusal('no-permission', 'assignedLicenses is hidden')
  return list(group, 'assignedLicenses', (licence) => text(row(licence), 'skuId'))
}

const groupOf = (group: Row): LicensingGroup => ({
  ...grantingGroupOf(group),
  skuIds: productsOf(group),
  licenseProcessingState: maybe(text, part(group, 'licenseProcessingState'), 'state'),
})

/** Graph takes at most this many clauses in one filter. */
const mostClauses = 15

/** The groups that give any of these products; `assignedLicenses` of a group can only be asked for by product. */
const giving = async (ask: Asker, skuIds: readonly string[]): Promise<Answer<readonly LicensingGroup[]>> => {
  const options = query({
    $filter: skuIds.map((skuId) => `assignedLicenses/any(l:l/skuId eq ${skuId})`).join(' or '),
    $select: [...groupProperties, 'assignedLicenses', 'licenseProcessingState'].join(),
    $top: 999,
  })
  return parsedEach(await ask.list(`/groups${options}`), groupOf)
}

const chunksOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / mostClauses) }, (_, index) =>
    all.slice(index * mostClauses, (index + 1) * mostClauses),
  )

/** Graph never shows whether members have licence errors; it only finds the groups where some do. */
const withErrors = async (ask: Asker): Promise<Answer<readonly string[]>> =>
  parsedEach(
    await ask.list(`/groups${query({ $filter: 'hasMembersWithLicenseErrors eq true', $select: 'id', $top: 999 })}`),
    (group) => text(group, 'id'),
  )

/** Groups that give their members products, https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing */
export const licensingGroups: Reader<'licensingGroups'> = {
  permissions: ['Group.Read.All', 'LicenseAssignment.Read.All'],
  async read(ask) {
    const [products, failing] = await Promise.all([ask.list('/subscribedSkus'), withErrors(ask)])
    const skus = parsedEach(products, (sku) => text(sku, 'skuId'))
    if (!skus.ok) return skus
    if (!failing.ok) return failing
    const groups = allOf(await Promise.all(chunksOf(skus.body).map((skuIds) => giving(ask, skuIds))))
    return parsed(groups, (all) =>
      [...new Map(all.map((group) => [group.id, group])).values()].map((group) => ({
        ...group,
        hasMembersWithLicenseErrors: failing.body.includes(group.id),
      })),
    )
  },
}
