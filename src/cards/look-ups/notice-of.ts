import type { Verb } from '../../conversation/conversation.ts'
import type { LookedUp, LookingUp, LookUpResult } from '../../conversation/look-up-stages.ts'
import type { Values } from '../../model/value.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { spoken } from '../spoken.ts'
import type { CardData } from '../template-data.ts'

type Unshown = Extract<LookUpResult, { is: 'not-found' | 'refused' | 'fault' }>

/** Data of why nothing is shown: not there, not for this reader, not written down, or our own fault. */
export const noticeOf = (reader: Reader, { card }: LookedUp, result: Unshown, words: Words): CardData => {
  const { title, text } = wordsOf(result, words)
  const told = say(reader, text, valuesOf(result))
  const verbs: readonly Verb[] = canRepeat(result) ? ['again', 'language'] : ['help', 'language']
  return {
    template: 'notice',
    data: {
      language: reader.language,
      card,
      fallback: spoken([title, told]),
      title,
      text: told,
      notes: [],
      tip: '',
      examplesTitle: '',
      examples: [],
      buttons: buttonsFor(reader, card, verbs),
    },
  }
}

const valuesOf = (result: Unshown): Values => {
  if (result.is === 'fault') return { reference: result.reference }
  return result.is === 'not-found' ? { asked: result.asked } : {}
}

/** Whoever is no agent hears the same as about a ticket. */
const wordsOf = (result: Unshown, { lookUpCards, ticketCards }: Words): { title: string; text: string } => {
  if (result.is === 'fault') return lookUpCards.fault
  if (result.is === 'not-found') return lookUpCards.notFound[result.of]
  return result.because === 'agents-only' ? ticketCards.refused['agents-only'] : lookUpCards.refused[result.because]
}

const canRepeat = (result: Unshown): boolean =>
  result.is === 'fault' || (result.is === 'refused' && result.because === 'not-recorded')

/** Data of the card that shows while something is looked up. */
export const lookingUpData = ({ language }: Reader, { card }: LookingUp, { lookUpCards }: Words): CardData => {
  const { title, text } = lookUpCards.busy
  return {
    template: 'progress',
    data: { language, card, fallback: spoken([title, text]), title, text, understood: [] },
  }
}
