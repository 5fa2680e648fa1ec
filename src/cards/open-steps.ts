import type { Plan } from '../model/plan.ts'
import type { Audience } from '../model/role.ts'
import type { Words } from '../text/words.ts'

/** The words of one step, and the page it is done on. */
export interface OpenStep {
  readonly text: string
  readonly url?: string
}

type StepWords = Words['verdicts']['needs-more-info']['steps']

/** What to do while the cause is open: nothing is asked for that was given or seen already. */
export const openSteps = (plan: Plan, audience: Audience, { person, agent }: StepWords): readonly OpenStep[] =>
  audience === 'person'
    ? [{ text: person.compromise }, ...forPerson(plan, person)]
    : [{ text: agent.compromise }, ...forAgent(plan, agent)]

const forPerson = (plan: Plan, words: StepWords['person']): readonly OpenStep[] => {
  if (plan.known?.disabled) return [{ text: words.disabled }]
  if (hasFailed(plan))
    return [{ text: words.giveCard }, ...(plan.known?.given === 'page' ? [] : [{ text: words.another }])]
  return isErrorGiven(plan) ? [{ text: words.givePage }] : [{ text: words.tell }, { text: words.inAHurry }]
}

const forAgent = (plan: Plan, words: StepWords['agent']): readonly OpenStep[] => {
  const { disabled, codePage, logPage = '' } = plan.known ?? {}
  if (disabled) return [{ text: words.disabled }]
  const code = codePage === undefined ? [] : [{ text: words.code, url: codePage }]
  if (hasFailed(plan)) return [{ text: words.log, url: logPage }, ...code]
  return isErrorGiven(plan) ? [...code, { text: words.otherLog, url: logPage }] : [{ text: words.ask }]
}

const hasFailed = ({ sighting }: Plan): boolean => sighting !== undefined && sighting.errorCode !== 0

const isErrorGiven = ({ known }: Plan): boolean => known?.given === 'page' || known?.given === 'code'
