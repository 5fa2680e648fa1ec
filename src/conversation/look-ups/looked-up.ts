import type { LookUp } from '../../model/look-up.ts'
import type { Answer, Conversation } from '../conversation.ts'
import type { LookedUp, LookingUp } from '../look-up-stages.ts'

/** What the world answered to a look-up. */
export const lookUpAnswered = (now: Conversation, stage: LookingUp, answer: Answer): Conversation => {
  const { card, by, lookUp, told } = stage
  const at = { is: 'looked-up', card, by, lookUp, ...(told ? { told } : {}) } as const
  if (answer.type === 'failed')
    return {
      ...now,
      stage: { ...at, audience: 'person', result: { is: 'fault', reference: answer.reference } },
    }
  if (answer.type !== 'looked-up') return now
  return { ...now, stage: { ...at, audience: answer.audience, result: answer.result } }
}

/** What is looked up when this one of several is meant; `n` counts from 0. */
export const lookUpChosen = ({ result }: LookedUp, n: number): LookUp | undefined =>
  result.is === 'choices' ? result.choices[n]?.lookUp : undefined
