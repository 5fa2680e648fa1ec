import type { TenantFailure } from '../../model/facts/sign-ins.ts'
import { instant, parsed, parsedEach, row, text, whole } from '../answers/parse.ts'
import { query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { hoursBefore } from './shapes/hours-before.ts'
import { newestFirst } from './shapes/newest-first.ts'
import { words } from './shapes/lenient.ts'

const outcomeOf = (event: Row): TenantFailure => {
  const status = row(event['status'])
  return {
    createdDateTime: instant(event, 'createdDateTime'),
    userId: text(event, 'userId'),
    appId: words(event, 'appId'),
    resourceId: words(event, 'resourceId'),
    errorCode: whole(status, 'errorCode'),
    failureReason: words(status, 'failureReason'),
  }
}

/** The most Graph puts on one page. */
const pageSize = 1000

/** Failures of everybody in the last two hours, or as far back as one page goes; `since` tells which, https://learn.microsoft.com/graph/api/signin-list */
export const tenantFailures: Reader<'tenantFailures'> = {
  permissions: ['AuditLog.Read.All'],
  needs: 'p1',
  async read(ask, _, now) {
    const start = hoursBefore(now, 2)
    // Graph does not promise `ne` on the status, so successes come along and are dropped here.
    const options = query({ $filter: `createdDateTime ge ${start}`, $top: pageSize })
    const how = { alone: true, pages: 1, beyond: 'keep-first' } as const
    const answer = await ask.list(`/auditLogs/signIns${options}`, how)
    return parsed(parsedEach(answer, outcomeOf), (events) => {
      const newest = newestFirst(events, ({ createdDateTime }) => createdDateTime)
      const oldest = newest.at(-1)?.createdDateTime
      return {
        since: events.length < pageSize || oldest === undefined ? start : oldest,
        failures: newest.filter(({ errorCode }) => errorCode !== 0),
      }
    })
  },
}
