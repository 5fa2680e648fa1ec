/** The buttons on cards and the words that do the same; the verb of an `Action.Execute`. */
export const verbs = [
  'details',
  'again',
  'start-over',
  'language',
  'help',
  // After advice; `choose` carries `n`, the place in `plan.choices`.
  'choose',
  'still-stuck',
  'ticket',
  // On the ticket form: what is typed comes as `input.<FormField>`.
  'next',
  'edit',
  'send',
  'cancel',
  // Lists; `open` carries `number`.
  'status',
  'tickets',
  'open',
  // The person, with `input.answer` and `input.reopen`.
  'answer',
  'reopen',
  // The agent, with `input.ask` and `input.resolve`.
  'take',
  'ask',
  'resolve',
  'check',
  'copy-text',
  'copy-json',
  'microsoft',
  'back',
] as const

/** One of the buttons. */
export type Verb = (typeof verbs)[number]
