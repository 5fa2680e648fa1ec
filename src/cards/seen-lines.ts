import type { CheckText } from '../model/check.ts'
import type { ProblemFinding } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import type { Audience } from '../model/role.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import type { Line } from './template-data.ts'

const depth = { person: 0, agent: 1, admin: 2 } as const satisfies Record<Audience, number>

/** Whether something meant for this audience (and deeper) may be seen by the reader. */
const maySee = (reader: Audience, meantFor: Audience | undefined): boolean =>
  depth[reader] >= depth[meantFor ?? 'person']

/** The words of the check that made a finding. */
export const checkWords = ({ checks }: Words, { check }: { readonly check: string }): CheckText => {
  const found = (checks as Readonly<Record<string, CheckText>>)[check]
  if (!found) throw new Error(`no words for the check ${check}`)
  return found
}

/** What was seen: evidence of each cause, the sign-in in question with its ids, and for agents what is possible but not proven. */
export const seenLines = (reader: Reader, plan: Plan, audience: Audience, words: Words): readonly Line[] => {
  if (plan.verdict.is === 'requester-not-authorised') return []
  const causes = plan.verdict.is === 'cause' ? plan.verdict.causes : []
  if (!plan.about) return causes.flatMap((cause) => evidenceSeen(reader, cause, audience, words))
  return [
    ...disabledLines(reader, plan, audience, words),
    ...causes.flatMap((cause) => evidenceSeen(reader, cause, audience, words)),
    ...sightingLines(
      reader,
      plan,
      words,
      causes.some(({ evidence }) => evidence.some(({ from }) => from === 'signIns')),
    ),
    ...(audience === 'person' ? [] : plan.possible.map((finding) => possibleLine(reader, finding, words))),
  ]
}

/** The evidence of a problem that this audience may see. */
export const evidenceSeen = (
  reader: Reader,
  finding: ProblemFinding,
  audience: Audience,
  words: Words,
): readonly Line[] =>
  finding.evidence
    .filter((line) => maySee(audience, line.for))
    .map((line) => ({
      text: say(reader, checkWords(words, finding).evidence[line.say] ?? line.say, {
        ...finding.values,
        ...line.values,
      }),
    }))

/** A block on the account, when no cause tells it; to the person the reason on the card does. */
const disabledLines = (reader: Reader, plan: Plan, audience: Audience, { advice }: Words): readonly Line[] => {
  const disabled = plan.known?.disabled
  if (disabled === undefined || audience === 'person' || plan.verdict.is === 'cause') return []
  return [{ text: say(reader, advice.disabled, { disabled }) }]
}

/** The sign-in in question; its outcome only when no cause has told it already. */
const sightingLines = (
  reader: Reader,
  { sighting, unseen }: Plan,
  { advice }: Words,
  isTold: boolean,
): readonly Line[] => {
  if (!sighting) return isTold || unseen.some(({ fact }) => fact === 'signIns') ? [] : [{ text: advice.sighting.none }]
  const { app, at, errorCode, requestId, correlationId, solvedAt, since, times = 1 } = sighting
  const outcome = errorCode === 0 ? advice.sighting.succeeded : advice.sighting.failed
  return [
    ...(isTold
      ? []
      : [{ text: say(reader, outcome, { app: app || 'none', at: { instant: at }, code: String(errorCode) }) }]),
    ...(since && times > 1 ? [{ text: say(reader, advice.sighting.times, { times, since: { instant: since } }) }] : []),
    ...(solvedAt ? [{ text: say(reader, advice.sighting.solved, { at: { instant: solvedAt } }) }] : []),
    { text: say(reader, advice.sighting.requestId, { requestId }) },
    { text: say(reader, advice.sighting.correlationId, { correlationId }) },
  ]
}

const possibleLine = (reader: Reader, finding: ProblemFinding, words: Words): Line => ({
  text: say(reader, words.advice.possible, { title: say(reader, checkWords(words, finding).title, finding.values) }),
})
