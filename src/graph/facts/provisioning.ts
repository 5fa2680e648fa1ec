import type { ProvisioningEvent } from '../../model/facts/apps.ts'
import { instant, maybe, parsed, parsedEach, row, text } from '../answers/parse.ts'
import { keyedPath, literal, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { appOf } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { absentIs } from './shapes/absent-is.ts'
import { part, words } from './shapes/lenient.ts'
import { newestFirst } from './shapes/newest-first.ts'

const eventOf = (event: Row): ProvisioningEvent => {
  const info = row(event['provisioningStatusInfo'])
  const error = part(info, 'errorInformation')
  return {
    activityDateTime: instant(event, 'activityDateTime'),
    provisioningAction: words(event, 'provisioningAction'),
    status: text(info, 'status'),
    errorCode: maybe(text, error, 'errorCode'),
    reason: maybe(text, error, 'reason'),
  }
}

/** How the app's own list of users was kept for this person, newest first, at most twenty; the log only knows object ids, so the app's is asked first, https://learn.microsoft.com/graph/api/provisioningobjectsummary-list */
export const provisioning: Reader<'provisioning'> = {
  permissions: ['Application.Read.All', 'AuditLog.Read.All'],
  needs: 'p1',
  async read(ask, subject) {
    const path = keyedPath('servicePrincipals', 'appId', appOf(subject)) + query({ $select: 'id' })
    const id = absentIs<string | undefined>(
      parsed(await ask.get(path), (body) => text(row(body), 'id')),
      undefined,
    )
    if (!id.ok) return id
    if (id.body === undefined) return { ok: true, body: [] }
    const $filter = `sourceIdentity/id eq ${literal(subject.userId)} and servicePrincipal/id eq ${literal(id.body)}`
    const how = { alone: true, pages: 1, beyond: 'keep-first' } as const
    const answer = await ask.list(`/auditLogs/provisioning${query({ $filter, $top: 20 })}`, how)
    return parsed(parsedEach(answer, eventOf), (all) => newestFirst(all, ({ activityDateTime }) => activityDateTime))
  },
}
