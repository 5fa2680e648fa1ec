import type { LookUp } from '../../model/look-up.ts'
import type { Conversation } from '../conversation.ts'
import { replacing, withTold, type Asked } from '../stages.ts'

/** Looks something up, in this message. */
export const lookingUp = (now: Conversation, { id, by }: Asked, lookUp: LookUp, card = id): Conversation => ({
  ...now,
  stage: { is: 'looking-up', card, run: id, by, lookUp, ...withTold(now), ...replacing(now, card) },
})
