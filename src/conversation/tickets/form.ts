import type { Conversation } from '../conversation.ts'
import type { Asked } from '../stages.ts'
import type { Referring } from '../ticket-stages.ts'
import { fillIn } from './fill-in.ts'
import { asksOf } from './refer.ts'

/** From the form to the preview, with what was typed. Another text is another ticket: only an unchanged one keeps its key. */
export const previewed = (
  now: Conversation,
  form: Referring,
  inputs: Readonly<Record<string, string>> = {},
): Conversation => {
  if (form.step === 'preview') return now
  const draft = fillIn(form.draft, form.asks, inputs)
  const isSame = JSON.stringify(draft) === JSON.stringify(form.draft)
  const { key: _key, fault: _fault, ...rest } = form
  return { ...now, stage: { ...(isSame ? form : rest), step: 'preview', draft } }
}

/** From the preview back to the form, with all that was told in it. */
export const edited = (now: Conversation, form: Referring): Conversation =>
  form.step === 'filling' ? now : { ...now, stage: { ...form, step: 'filling', asks: asksOf(form.draft, true) } }

/** Sends what the preview shows; trying again after a fault opens no second ticket. */
export const sent = (now: Conversation, form: Referring, { id, by }: Asked): Conversation => {
  if (form.step === 'filling') return now
  const { card, told, draft, asks, key = id } = form
  return { ...now, stage: { is: 'sending', card, by, run: id, key, draft, asks, ...(told ? { told } : {}) } }
}

/** Back to the advice. */
export const cancelled = (now: Conversation, { card, told }: Referring): Conversation => ({
  ...now,
  stage: told ? { ...told, card } : { is: 'idle', card, showing: 'started-over' },
})
