import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import { cardAnswer, sentenceAnswer } from './answer.ts'
import { begin } from './begin.ts'
import { holdBack } from './hold-back.ts'
import type { Means } from './means.ts'
import type { Incoming, Shown } from './turn.ts'

/** Milliseconds that a pressed button waits for its result. */
const patience = 1_500
/** Milliseconds a client gets to draw the answer to a press before an update follows. */
const grace = 300

type Outcome = { readonly is: 'settled'; readonly last: Shown | undefined } | { readonly is: 'slow' } | Failed
interface Failed {
  readonly is: 'failed'
  readonly error: unknown
}

/** Takes a press through its turn; answers with the card of the result, or of the progress when the result takes longer. */
export const press = async (incoming: Incoming, activity: string | undefined, means: Means): Promise<Answer> => {
  const { takeTurn, screens, background, words, trouble } = means
  const { key, event } = incoming
  // When the store is down the turn fails by itself and says so.
  const card = await screens.cardAt(key, activity).catch(() => undefined)
  const held = holdBack(card, (shown) => screens.show(key, shown))
  const { shown, settled } = begin(takeTurn, incoming, held.show)
  const ended: Promise<Outcome> = shown.then(
    async () => ({ is: 'settled', last: await settled }),
    (error: unknown) => ({ is: 'failed', error }),
  )
  const outcome = await Promise.race([ended, wait<Outcome>(patience, { is: 'slow' }, { ref: false })])
  const waiting = held.close()
  const release = async (): Promise<void> => {
    await wait(grace)
    await held.release()
  }
  const sent = (): void => background.go('A card could not be shown', release())
  if (outcome.is === 'failed') return sentenceAnswer(trouble(outcome.error, event.locale), sent)
  const tellLate = async (): Promise<void> => {
    const late = await ended
    if (late.is === 'failed') await screens.say(key, trouble(late.error, event.locale))
  }
  if (outcome.is === 'slow') background.go('The person could not be told of a failed turn', tellLate())
  const last = outcome.is === 'settled' ? outcome.last : undefined
  const found = [waiting, last, screens.last(key)].find((one) => one !== undefined && one.card === card)
  return found ? cardAnswer(found, sent) : sentenceAnswer(words.elsewhere(event.locale), sent)
}
