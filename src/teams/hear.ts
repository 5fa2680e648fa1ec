import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import { begin } from './begin.ts'
import type { Means } from './means.ts'
import type { Incoming } from './turn.ts'

/** Milliseconds: a message is acknowledged at the latest after this, and "typing" appears. */
const acknowledge = 1_000

/** Takes what was said through its turn; answers when the first card is out, at the latest after a second. */
export const hear = async (incoming: Incoming, means: Means): Promise<Answer> => {
  const { takeTurn, screens, background, trouble } = means
  const { key, event } = incoming
  const { shown, settled } = begin(takeTurn, incoming, (card) => screens.show(key, card))
  const first = shown.then(
    () => false,
    async (error: unknown) => {
      await screens.say(key, trouble(error, event.locale))
      return false
    },
  )
  background.go('The person could not be told of a failed turn', first)
  background.go('A turn did not settle', settled)
  const slow = await Promise.race([first.catch(() => false), wait(acknowledge, true, { ref: false })])
  if (slow && event.type === 'said') background.go('The typing indicator could not be sent', screens.type(key))
  return { status: 200 }
}
