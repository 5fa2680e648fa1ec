import type { ProblemFinding } from '../model/finding.ts'
import type { Plan } from '../model/plan.ts'
import type { Advising, Conversation } from './conversation.ts'
import { examining, type Asked } from './stages.ts'

/** Tried it, still stuck: looks again, for it may show something newer; what was advised counts as tried. */
export const stillStuck = (now: Conversation, told: Advising, asked: Asked, card = asked.id): Conversation => {
  const tried = triedBy(told)
  const next = examining(now, asked, told.symptoms, card)
  if (next.stage.is !== 'examining') return now
  const goal = { is: 'still-stuck', before: told.plan } as const
  return { ...next, stage: { ...next.stage, goal, ...(tried.length > 0 ? { tried } : {}) } }
}

/** The problems whose steps were advised, now and before, once each. */
const triedBy = ({ plan, tried = [] }: Advising): readonly ProblemFinding[] => {
  const advised = plan.verdict.is === 'cause' ? plan.verdict.causes : []
  return [...tried.filter(({ check }) => !advised.some((one) => one.check === check)), ...advised]
}

/** Whether looking again came to the same; an answer that could not be had tells nothing new. */
export const isAsBefore = (before: Plan, after: Plan): boolean => {
  if (after.verdict.is === 'graph-throttled') return true
  if (before.verdict.is !== 'cause' && after.verdict.is === 'needs-more-info') return true
  return causesOf(before) === causesOf(after)
}

const causesOf = ({ verdict }: Plan): string =>
  verdict.is === 'cause'
    ? verdict.causes
        .map(({ check }) => check)
        .toSorted()
        .join(' ')
    : verdict.is
