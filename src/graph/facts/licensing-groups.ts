import type { LicensingGroup } from '../../model/facts/licences.ts'
import type { Answer } from '../answer.ts'
import type { Asker } from '../asker.ts'
import { list, parsedEach, row, shown, text } from '../parse.ts'
import { query } from '../path.ts'
import { isDynamic } from '../group-types.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../row.ts'

const groupOf = (group: Row): LicensingGroup => ({
  id: text(group, 'id'),
  displayName: shown(group, 'displayName'),
  skuIds: list(group, 'assignedLicenses', (licence) => text(row(licence), 'skuId')),
  isDynamic: isDynamic(group),
})

/** Graph takes at most this many clauses in one filter. */
const mostClauses = 15

/** The groups that give any of these products; `assignedLicenses` of a group can only be asked for by product. */
const giving = async (ask: Asker, skuIds: readonly string[]): Promise<Answer<readonly unknown[]>> => {
  const options = query({
    $filter: skuIds.map((skuId) => `assignedLicenses/any(l:l/skuId eq ${skuId})`).join(' or '),
    $select: 'id,displayName,groupTypes,assignedLicenses',
    $top: 999,
  })
  return ask.list(`/groups${options}`)
}

/** The first answer that failed, else all rows together, each group once. */
const together = (answers: readonly Answer<readonly LicensingGroup[]>[]): Answer<readonly LicensingGroup[]> => {
  const failed = answers.find(({ ok }) => !ok)
  if (failed) return failed
  const groups = answers.flatMap((answer) => (answer.ok ? answer.body : []))
  return { ok: true, body: [...new Map(groups.map((group) => [group.id, group])).values()] }
}

/** Groups that give their members products, https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing */
export const licensingGroups: Reader<'licensingGroups'> = {
  permissions: ['Group.Read.All', 'LicenseAssignment.Read.All'],
  async read(ask) {
    const skus = parsedEach(await ask.list('/subscribedSkus'), (sku) => text(sku, 'skuId'))
    if (!skus.ok) return skus
    const chunks = Array.from({ length: Math.ceil(skus.body.length / mostClauses) }, (_, index) =>
      skus.body.slice(index * mostClauses, (index + 1) * mostClauses),
    )
    return together(await Promise.all(chunks.map(async (skuIds) => parsedEach(await giving(ask, skuIds), groupOf))))
  },
}
