import type { SignIn } from '../../../model/facts/sign-ins.ts'
import type { Instant } from '../../../model/instant.ts'
import type { Answer } from '../../answers/answer.ts'
import type { Asker } from '../../asking/asker.ts'
import { parsed, parsedEach } from '../../answers/parse.ts'
import { literal, query } from '../../asking/path.ts'
import { hoursBefore, retentionHours } from './hours-before.ts'
import { newestFirst } from './newest-first.ts'
import { signInOf } from './sign-in-of.ts'

/** The newest hundred sign-ins of one person in 30 days; never in a batch, which would wait for it. */
export const ownSignIns = async (ask: Asker, userId: string, now: Instant): Promise<Answer<readonly SignIn[]>> => {
  const $filter = `userId eq ${literal(userId)} and createdDateTime ge ${hoursBefore(now, retentionHours)}`
  const answer = await ask.list(`/auditLogs/signIns${query({ $filter, $top: 100 })}`, {
    alone: true,
    pages: 1,
    beyond: 'keep-first',
  })
  return parsed(parsedEach(answer, signInOf), (events) => newestFirst(events, ({ createdDateTime }) => createdDateTime))
}
