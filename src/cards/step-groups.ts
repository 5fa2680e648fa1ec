import type { Plan, Verdict } from '../model/plan.ts'
import type { Remedy, WhoCanFix } from '../model/remedy.ts'
import type { Audience } from '../model/role.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import { capital } from './capital.ts'
import { linkText } from './link-text.ts'
import { openSteps, type OpenStep } from './open-steps.ts'
import { checkWords } from './seen-lines.ts'
import type { StepGroup } from './template-data.ts'
import { verdictValues } from './verdict-values.ts'

/** An end that is a cause. */
export type CauseVerdict = Extract<Verdict, { is: 'cause' }>

interface Todo {
  readonly by: WhoCanFix
  readonly text: string
  readonly url?: string
}

/** Next steps of the causes, by who does them, in the order to do them. */
export const causeSteps = (
  reader: Reader,
  { causes, suspects }: CauseVerdict,
  audience: Audience,
  words: Words,
): readonly StepGroup[] =>
  grouped(
    [
      ...(suspects ? [firstOfAll(reader, suspects, audience, words)] : []),
      ...causes.flatMap((cause) =>
        cause.remedies
          .filter((remedy) => isFor(audience, remedy))
          .map((remedy) => ({
            by: remedy.by,
            text: say(reader, checkWords(words, cause).steps[remedy.step] ?? remedy.step, {
              ...cause.values,
              ...remedy.values,
            }),
            ...(remedy.link ? { url: remedy.link } : {}),
          })),
      ),
    ],
    audience,
    words,
  )

/** What to do before anything else when somebody else may be in the account. */
const firstOfAll = (reader: Reader, suspects: 'compromise', audience: Audience, { verdicts }: Words): Todo => {
  const { person, agent } = verdicts['needs-more-info'].steps
  const { compromise } = audience === 'person' ? person : agent
  const values = { suspects, passwordReset: reader.organisation.links.passwordReset ?? 'none' }
  return { by: readerIs(audience), text: say(reader, compromise, values) }
}

/** Next steps of an end that is no cause: all for the reader. */
export const verdictSteps = (reader: Reader, plan: Plan, audience: Audience, words: Words): readonly StepGroup[] => {
  const { verdict } = plan
  if (verdict.is === 'cause') return []
  const values = {
    ...verdictValues(plan, verdict, words),
    passwordReset: reader.organisation.links.passwordReset ?? 'none',
  }
  const todos = stepsOf(plan, verdict, audience, words)
    .map(({ text, ...page }) => ({ by: readerIs(audience), text: say(reader, text, values), ...page }))
    // A step that is only for some says nothing to others.
    .filter(({ text }) => text !== '')
  return grouped(todos, audience, words)
}

const stepsOf = (
  plan: Plan,
  verdict: Exclude<Verdict, { is: 'cause' }>,
  audience: Audience,
  { verdicts }: Words,
): readonly OpenStep[] => {
  if (verdict.is === 'needs-more-info') return openSteps(plan, audience, verdicts['needs-more-info'].steps)
  const { steps } = verdicts[verdict.is]
  return (audience === 'person' ? steps.person : steps.agent).map((text) => ({ text }))
}

const isFor = (audience: Audience, { for: meant }: Remedy): boolean =>
  meant === undefined || meant === audience || (meant === 'agent' && audience === 'admin')

const readerIs = (audience: Audience): WhoCanFix => (audience === 'person' ? 'user' : 'helpdesk')

/** Puts neighbouring steps of the same doer together and numbers all steps through; needs no heading when the reader does all. */
const grouped = (todos: readonly Todo[], audience: Audience, words: Words): readonly StepGroup[] => {
  const isAllForReader = todos.every(({ by }) => by === readerIs(audience))
  return todos.reduce<readonly StepGroup[]>((groups, { by, text, url = '' }, index) => {
    const name = isAllForReader ? '' : capital(words.advice.by[by][audience === 'person' ? 'person' : 'agent'])
    const step = { number: index + 1, text, url, link: url && linkText(url, words) }
    const last = groups.at(-1)
    return last?.by === name
      ? [...groups.slice(0, -1), { by: name, steps: [...last.steps, step] }]
      : [...groups, { by: name, steps: [step] }]
  }, [])
}
