import type { ServiceIssue } from '../../model/facts/tenant.ts'
import { instant, parsedEach, text } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { words } from './shapes/lenient.ts'

const $select = 'id,title,service,feature,classification,status,startDateTime,impactDescription'

const issueOf = (issue: Row): ServiceIssue => ({
  id: text(issue, 'id'),
  title: text(issue, 'title'),
  service: text(issue, 'service'),
  feature: words(issue, 'feature'),
  classification: text(issue, 'classification'),
  status: text(issue, 'status'),
  startDateTime: instant(issue, 'startDateTime'),
  impactDescription: words(issue, 'impactDescription'),
})

/** Trouble Microsoft knows of and has not solved, without its many posts, https://learn.microsoft.com/graph/api/serviceannouncement-list-issues */
export const serviceIssues: Reader<'serviceIssues'> = {
  permissions: ['ServiceHealth.Read.All'],
  async read(ask) {
    const options = query({ $filter: 'isResolved eq false', $select })
    return parsedEach(await ask.list(`/admin/serviceAnnouncement/issues${options}`), issueOf)
  },
}
