import type { ProblemFinding } from '../model/finding.ts'
import type { PersonFound, Plan, Verdict } from '../model/plan.ts'
import type { Audience } from '../model/role.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import { checkWords } from './seen-lines.ts'
import { causeSteps, verdictSteps, type CauseVerdict } from './step-groups.ts'
import type { AdviceData, Paragraph } from './template-data.ts'
import { verdictValues } from './verdict-values.ts'

/** The upper part of what an examination came to: what it is, why, and what to do. */
export type Head = Pick<AdviceData, 'style' | 'kicker' | 'title' | 'paragraphs' | 'groups'>

/** Tells what an examination came to, for one audience. */
export const adviceHead = (reader: Reader, plan: Plan, audience: Audience, words: Words): Head => {
  const { verdict } = plan
  if (verdict.is === 'cause') return causeHead(reader, verdict, audience, words)
  const { title, person, agent } = words.verdicts[verdict.is]
  const values = verdictValues(plan, verdict, words)
  return {
    style: styles[verdict.is],
    kicker: words.advice.kicker[verdict.is],
    title: say(reader, title, values),
    paragraphs: [
      { text: say(reader, audience === 'person' ? person : agent, values), weight: 'Default', spacing: 'Medium' },
      ...(audience === 'person' || plan.choices ? [] : candidateParagraphs(reader, verdict, words)),
    ],
    groups: isChosen(plan) ? [] : verdictSteps(reader, plan, audience, words),
  }
}

/** To choose one of the people is all there is to do. */
const isChosen = ({ verdict, choices }: Plan): boolean => verdict.is === 'ambiguous-user' && choices !== undefined

const candidateParagraphs = (reader: Reader, verdict: Verdict, words: Words): readonly Paragraph[] =>
  verdict.is === 'ambiguous-user'
    ? verdict.candidates.map((candidate) => ({
        text: `• ${nameAndAddress(reader, candidate, words)}`,
        weight: 'Default',
        spacing: 'Small',
      }))
    : []

/** "Ada Lovelace · ada@contoso.com" */
export const nameAndAddress = (
  reader: Reader,
  { displayName, userPrincipalName }: PersonFound,
  { advice }: Words,
): string => say(reader, advice.about, { name: displayName, address: userPrincipalName })

const causeHead = (reader: Reader, verdict: CauseVerdict, audience: Audience, words: Words): Head => {
  const [first, ...others] = verdict.causes
  return {
    style: first.explains === 'certainly' ? 'attention' : 'warning',
    kicker: first.explains === 'certainly' ? words.advice.kicker.certainly : words.advice.kicker.probably,
    title: say(reader, checkWords(words, first).title, first.values),
    paragraphs: [
      { text: say(reader, reason(words, first, audience), first.values), weight: 'Default', spacing: 'Medium' },
      ...others.flatMap((other) => alsoParagraphs(reader, other, audience, words)),
    ],
    groups: causeSteps(reader, verdict, audience, words),
  }
}

const alsoParagraphs = (
  reader: Reader,
  cause: ProblemFinding,
  audience: Audience,
  words: Words,
): readonly Paragraph[] => {
  const title = say(reader, checkWords(words, cause).title, cause.values)
  return [
    { text: say(reader, words.advice.alsoTitle, { title }), weight: 'Bolder', spacing: 'Medium' },
    { text: say(reader, reason(words, cause, audience), cause.values), weight: 'Default', spacing: 'None' },
  ]
}

const reason = (words: Words, finding: ProblemFinding, audience: Audience): string => {
  const { person, agent, admin } = checkWords(words, finding)
  return audience === 'person' ? person : audience === 'admin' ? (admin ?? agent) : agent
}

const styles = {
  'no-problem-found': 'good',
  'needs-more-info': 'warning',
  'user-not-found': 'warning',
  'out-of-scope-other-tenant': 'accent',
  'ambiguous-user': 'accent',
  'requester-not-authorised': 'accent',
  'insufficient-data-no-premium': 'warning',
  'graph-throttled': 'warning',
} as const satisfies Record<Exclude<Verdict['is'], 'cause'>, AdviceData['style']>
