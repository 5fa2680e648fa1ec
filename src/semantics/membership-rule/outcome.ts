/** What a rule says of somebody; `unknown` when something it needs was not read or is not written down by Microsoft. */
export type Outcome = 'matches' | 'does-not-match' | 'unknown'

/** The outcome of something that is true or not. */
export const outcomeOf = (isTrue: boolean): Outcome => (isTrue ? 'matches' : 'does-not-match')

const opposites = {
  matches: 'does-not-match',
  'does-not-match': 'matches',
  unknown: 'unknown',
} as const satisfies Record<Outcome, Outcome>

/** The opposite; not known stays not known. */
export const opposite = (outcome: Outcome): Outcome => opposites[outcome]

/** All of them match; what does not match decides, whatever is unknown. */
export const everyOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('does-not-match') ? 'does-not-match' : outcomes.includes('unknown') ? 'unknown' : 'matches'

/** One of them matches; what matches decides, whatever is unknown. */
export const someOf = (outcomes: readonly Outcome[]): Outcome => opposite(everyOf(outcomes.map(opposite)))

/** What all possibilities agree on; unknown when they differ or there are none. */
export const agreed = (outcomes: readonly Outcome[]): Outcome => {
  const [first = 'unknown', ...others] = outcomes
  return others.every((outcome) => outcome === first) ? first : 'unknown'
}
