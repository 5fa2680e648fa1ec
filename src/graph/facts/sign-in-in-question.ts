import type { SignIn, SignInInQuestion } from '../../model/facts/sign-ins.ts'
import type { Subject } from '../../model/world.ts'
import type { Answer } from '../answers/answer.ts'
import type { Asker } from '../asking/asker.ts'
import { parsed, parsedEach, row } from '../answers/parse.ts'
import { graphPath, literal, query } from '../asking/path.ts'
import type { Reader } from '../reader.ts'
import { absentIs } from './shapes/absent-is.ts'
import { newestFirst } from './shapes/newest-first.ts'
import { ownSignIns } from './shapes/own-sign-ins.ts'
import { signInOf } from './shapes/sign-in-of.ts'

/** Somebody may paste ids from another person's screen: nothing of that person's sign-in goes further than this. */
const amongOwn = (events: readonly SignIn[], userId: string): SignInInQuestion => {
  if (events.length === 0) return { is: 'not-in-log' }
  const own = events.filter((event) => event.userId === userId)
  if (own.length === 0) return { is: 'of-another-person' }
  return { is: 'found', events: newestFirst(own, ({ createdDateTime }) => createdDateTime) }
}

const byRequest = async (ask: Asker, requestId: string): Promise<Answer<readonly SignIn[]>> => {
  const answer = parsed(await ask.alone(graphPath`/auditLogs/signIns/${requestId}`), (body) => [signInOf(row(body))])
  return absentIs<readonly SignIn[]>(answer, [])
}

const byCorrelation = async (ask: Asker, correlationId: string): Promise<Answer<readonly SignIn[]>> => {
  const options = query({ $filter: `correlationId eq ${literal(correlationId)}`, $top: 20 })
  const how = { alone: true, pages: 1, beyond: 'keep-first' } as const
  return parsedEach(await ask.list(`/auditLogs/signIns${options}`, how), signInOf)
}

/** All events of the attempt that the ids name, in what was read anyway. */
const seenAmong = (events: readonly SignIn[], { requestId, correlationId }: Subject): readonly SignIn[] => {
  const attempt = events.find(({ id }) => id === requestId)?.correlationId || correlationId
  return events.filter((event) => event.id === requestId || (attempt && event.correlationId === attempt))
}

/** The sign-in of an error page by Request Id or Correlation Id; asks only when the person's own page does not hold it, https://learn.microsoft.com/graph/api/signin-get */
export const signInInQuestion: Reader<'signInInQuestion'> = {
  permissions: ['AuditLog.Read.All', 'Policy.Read.All'],
  needs: 'p1',
  async read(ask, subject, now) {
    const { userId, requestId, correlationId } = subject
    if (requestId === undefined && correlationId === undefined) throw new Error('no ids of a sign-in to look for')
    const page = await ownSignIns(ask, userId, now)
    const seen = page.ok ? seenAmong(page.body, subject) : []
    if (seen.length > 0) return { ok: true, body: amongOwn(seen, userId) }
    const found: Answer<readonly SignIn[]> =
      requestId === undefined ? { ok: true, body: [] } : await byRequest(ask, requestId)
    const isFound = !found.ok || found.body.length > 0
    const events = isFound || correlationId === undefined ? found : await byCorrelation(ask, correlationId)
    return parsed(events, (all) => amongOwn(all, userId))
  },
}
