import type { RiskDetection } from '../../model/facts/risk.ts'
import { instant, parsed, parsedEach, text } from '../answers/parse.ts'
import { literal, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { part, words } from './shapes/lenient.ts'
import { newestFirst } from './shapes/newest-first.ts'

const detectionOf = (detection: Row): RiskDetection => {
  const location = part(detection, 'location')
  return {
    riskEventType: text(detection, 'riskEventType'),
    riskLevel: text(detection, 'riskLevel'),
    riskState: text(detection, 'riskState'),
    riskDetail: words(detection, 'riskDetail'),
    detectedDateTime: instant(detection, 'detectedDateTime'),
    correlationId: words(detection, 'correlationId'),
    requestId: words(detection, 'requestId'),
    ipAddress: words(detection, 'ipAddress'),
    location: { city: words(location, 'city'), countryOrRegion: words(location, 'countryOrRegion') },
  }
}

/** Signs of risk of the user, newest first, at most twenty; fewer kinds without P2, https://learn.microsoft.com/graph/api/riskdetection-list */
export const riskDetections: Reader<'riskDetections'> = {
  permissions: ['IdentityRiskEvent.Read.All'],
  needs: 'p1',
  async read(ask, { userId }) {
    const options = query({ $filter: `userId eq ${literal(userId)}`, $orderby: 'detectedDateTime desc', $top: 20 })
    const answer = await ask.list(`/identityProtection/riskDetections${options}`, { pages: 1, beyond: 'keep-first' })
    return parsed(parsedEach(answer, detectionOf), (all) =>
      newestFirst(all, ({ detectedDateTime }) => detectedDateTime),
    )
  },
}
