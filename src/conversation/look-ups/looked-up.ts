import type { Answer, Conversation } from '../conversation.ts'
import type { LookedUp, LookingUp } from '../look-up-stages.ts'
import type { Asked } from '../stages.ts'
import { lookingUp } from './looking-up.ts'

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

/** Looks up one of several that may have been meant; `n` counts from 0. */
export const chooseLookUp = (
  now: Conversation,
  { result }: LookedUp,
  n: number,
  asked: Asked,
  card = asked.id,
): Conversation | undefined => {
  const choice = result.is === 'choices' ? result.choices[n] : undefined
  return choice && lookingUp(now, asked, choice.lookUp, card)
}
