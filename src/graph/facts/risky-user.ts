import type { RiskyUser } from '../../model/facts/risk.ts'
import { instant, maybe, parsed, row, text } from '../answers/parse.ts'
import { graphPath, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { absentIs } from './shapes/absent-is.ts'

const riskOf = (body: unknown): RiskyUser => {
  const risk = row(body)
  return {
    is: 'listed',
    riskLevel: text(risk, 'riskLevel'),
    riskState: text(risk, 'riskState'),
    riskDetail: text(risk, 'riskDetail'),
    riskLastUpdatedDateTime: maybe(instant, risk, 'riskLastUpdatedDateTime'),
  }
}

/** What Identity Protection holds against the user; absent means nothing, https://learn.microsoft.com/graph/api/riskyuser-get */
export const riskyUser: Reader<'riskyUser'> = {
  permissions: ['IdentityRiskyUser.Read.All'],
  needs: 'p2',
  async read(ask, { userId }) {
    const options = query({ $select: 'riskLevel,riskState,riskDetail,riskLastUpdatedDateTime' })
    const answer = await ask.get(graphPath`/identityProtection/riskyUsers/${userId}` + options)
    return absentIs(parsed(answer, riskOf), { is: 'not-listed' })
  },
}
