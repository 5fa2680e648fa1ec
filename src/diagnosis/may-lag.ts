import { isFailure } from '../knowledge/codes.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Instant } from '../model/instant.ts'
import type { Symptoms } from '../model/symptoms.ts'

const minute = 60_000
/** A page older than this is in the log, or never will be. */
const youngPage = 15 * minute
/** Up to how long ago "just now" is. */
const justNow = 5 * minute
/** "Just now" is read as the last half hour; words for a longer stretch ("this morning") speak of more than this failure. */
const shortStretch = 30 * minute

/** Whether the failure that is told may be younger than the sign-in log: its page is not in the log yet, or it happened just now and the log shows no failure since. Without a log there is nothing to wait for. */
export const mayLag = (evidence: Evidence, symptoms: Symptoms, now: Instant): boolean => {
  const { signIns, signInInQuestion } = evidence
  if (!signIns?.known) return false
  const { at, during } = symptoms
  const isMissing = signInInQuestion?.known === true && signInInQuestion.value.is === 'not-in-log'
  if (isMissing && at !== undefined && isWithin(at, now, youngPage)) return true
  if (!during || !isWithin(during.to, now, justNow) || !isWithin(during.from, now, shortStretch)) return false
  return !signIns.value.some(
    ({ createdDateTime, errorCode }) => isFailure(errorCode) && Date.parse(createdDateTime) >= Date.parse(during.from),
  )
}

/** Clocks of people run ahead a little. */
const isWithin = (at: Instant, now: Instant, most: number): boolean => {
  const age = Date.parse(now) - Date.parse(at)
  return age >= -justNow && age <= most
}
