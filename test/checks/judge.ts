import type { AnyCheck } from '../../src/model/check.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Certainty, Problem } from '../../src/model/finding.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { now as usual } from './facts/index.ts'
import { healthy } from './healthy.ts'

export * from './facts/index.ts'
export { healthy } from './healthy.ts'

/** Healthy facts with some of them different; `undefined` means that the fact cannot be read. */
export type FactsOver = { readonly [F in keyof Facts]?: Facts[F] | undefined }

/** What somebody says who only says that it does not work. */
export const symptoms = (over: Partial<Symptoms> = {}): Symptoms => ({
  who: { is: 'self' },
  codes: [],
  clientCodes: [],
  signs: [],
  quoted: '',
  ...over,
})

/** What a check makes of these facts: `ok`, also when it does not apply, or the problem. Throws when a fact it needs is unreadable. */
export const verdictOf = (
  check: AnyCheck,
  facts: FactsOver,
  said: Partial<Symptoms> = {},
  now: string = usual,
): 'ok' | Problem => {
  const told = symptoms(said)
  if (check.appliesTo && !check.appliesTo(told)) return 'ok'
  const given = Object.fromEntries(
    Object.entries({ ...healthy(), ...facts }).filter(
      ([fact, value]) => value !== undefined && [...check.needs, ...(check.uses ?? [])].some((name) => name === fact),
    ),
  ) as unknown as Facts
  const missing = check.needs.find((fact) => !(fact in given))
  if (missing) throw new Error(`${check.id} cannot judge without ${missing}`)
  return check.judge(given, told, now)
}

/** `ok`, or how surely the check says that its problem explains what the person sees. */
export const judge = (
  check: AnyCheck,
  facts: FactsOver,
  said: Partial<Symptoms> = {},
  now: string = usual,
): 'ok' | Certainty => {
  const verdict = verdictOf(check, facts, said, now)
  return verdict === 'ok' ? 'ok' : verdict.explains
}
