import type { DirectoryAudit } from '../../model/facts/audits.ts'
import { instant, maybe, parsed, parsedEach, row, text } from '../answers/parse.ts'
import { literal, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { hoursBefore, retentionHours } from './shapes/hours-before.ts'
import { part, parts, words } from './shapes/lenient.ts'
import { newestFirst } from './shapes/newest-first.ts'

const initiatorOf = (audit: Row): DirectoryAudit['initiatedBy'] => {
  const initiator = part(audit, 'initiatedBy')
  const person = maybe(text, part(initiator, 'user'), 'id')
  if (person !== undefined) return { is: 'person', id: person }
  const app = maybe(text, part(initiator, 'app'), 'displayName')
  return app === undefined ? { is: 'unknown' } : { is: 'app', displayName: app }
}

const auditOf = (audit: Row, userId: string): DirectoryAudit => ({
  activityDateTime: instant(audit, 'activityDateTime'),
  activityDisplayName: text(audit, 'activityDisplayName'),
  category: words(audit, 'category'),
  loggedByService: words(audit, 'loggedByService'),
  result: text(audit, 'result'),
  resultReason: words(audit, 'resultReason'),
  initiatedBy: initiatorOf(audit),
  // An event may be about several objects: only what changed on this person counts.
  modifiedProperties: parts(audit, 'targetResources', (target) =>
    words(target, 'id') === userId ? parts(target, 'modifiedProperties', (one) => words(row(one), 'displayName')) : [],
  ).flat(),
})

/** What was changed on the user in 30 days, newest first, at most fifty; never in a batch, which would wait for it, https://learn.microsoft.com/graph/api/directoryaudit-list */
export const audits: Reader<'audits'> = {
  permissions: ['AuditLog.Read.All'],
  async read(ask, { userId }, now) {
    const isAboutUser = `targetResources/any(t:t/id eq ${literal(userId)})`
    const $filter = `activityDateTime ge ${hoursBefore(now, retentionHours)} and ${isAboutUser}`
    const answer = await ask.list(`/auditLogs/directoryAudits${query({ $filter, $top: 50 })}`, {
      alone: true,
      pages: 1,
      beyond: 'keep-first',
    })
    const events = parsedEach(answer, (audit) => auditOf(audit, userId))
    return parsed(events, (all) => newestFirst(all, ({ activityDateTime }) => activityDateTime))
  },
}
