import type { ProblemFinding } from '../../model/finding.ts'
import type { Plan } from '../../model/plan.ts'
import type { Ticket } from '../../model/ticket.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { checkWords } from '../seen-lines.ts'

/** A ticket lives longer than the version of the bot that made it: findings that can no longer be told are left out. */
export const stillKnown = (reader: Reader, ticket: Ticket, words: Words): Ticket => {
  const { plan, tried } = ticket.draft
  const isTold = (finding: ProblemFinding): boolean => canBeTold(reader, finding, words)
  return {
    ...ticket,
    draft: {
      ...ticket.draft,
      ...(plan ? { plan: knownPlan(plan, isTold) } : {}),
      ...(tried ? { tried: tried.filter(isTold) } : {}),
    },
  }
}

const knownPlan = (plan: Plan, isTold: (finding: ProblemFinding) => boolean): Plan => {
  const { verdict, possible } = plan
  const known = { ...plan, possible: possible.filter(isTold) }
  if (verdict.is !== 'cause') return known
  const [first, ...others] = verdict.causes.filter(isTold)
  return {
    ...known,
    verdict: first ? { ...verdict, causes: [first, ...others] } : { ...verdict, is: 'needs-more-info' },
  }
}

/** The words of a check may be gone, or need a value that was not kept then. */
const canBeTold = (reader: Reader, finding: ProblemFinding, words: Words): boolean => {
  if (!Object.hasOwn(words.checks, finding.check)) return false
  const { title, person, agent, admin = agent, evidence, steps } = checkWords(words, finding)
  const { values } = finding
  try {
    for (const message of [title, person, agent, admin]) say(reader, message, values)
    for (const line of finding.evidence) say(reader, evidence[line.say] ?? '', { ...values, ...line.values })
    for (const { step, values: own } of finding.remedies) say(reader, steps[step] ?? '', { ...values, ...own })
    return true
  } catch {
    return false
  }
}
