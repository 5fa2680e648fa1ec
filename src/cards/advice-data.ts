import type { Advising, Verb } from '../conversation/conversation.ts'
import type { ProblemFinding } from '../model/finding.ts'
import type { PersonFound, Plan, Verdict } from '../model/plan.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import { capital } from './capital.ts'
import { buttonsFor } from './notice-data.ts'
import { checkWords, seenLines } from './seen-lines.ts'
import { spoken } from './spoken.ts'
import { causeSteps, verdictSteps } from './step-groups.ts'
import type { AdviceData, CardData, Paragraph } from './template-data.ts'
import { verdictValues } from './verdict-values.ts'

/** Data of the advice card: the cause, who can fix it and how, what was seen, and what could not be seen. */
export const adviceData = (reader: Reader, stage: Advising, words: Words): CardData => {
  const { plan, audience, card, details } = stage
  const { advice } = words
  const head = headOf(reader, stage, words)
  const fixedBy = fixedByOf(stage, words)
  const seen = seenLines(reader, plan, audience, words)
  return {
    template: 'advice',
    data: {
      language: reader.language,
      card,
      fallback: inShort(head, fixedBy && `${advice.fixedBy} ${fixedBy}`),
      ...head,
      about: aboutOf(reader, stage, words),
      fixedByTitle: advice.fixedBy,
      fixedBy,
      whatToDo: advice.whatToDo,
      unseenTitle: advice.unseenTitle,
      unseen: unseenLines(reader, plan, words),
      details,
      detailsTitle: advice.details,
      seen,
      seenAt: say(reader, advice.seenAt, { at: { instant: plan.examinedAt } }),
      buttons: buttonsFor(reader, verbsOf(plan, seen), details),
    },
  }
}

const verbsOf = ({ verdict }: Plan, seen: AdviceData['seen']): readonly Verb[] => [
  ...(seen.length > 0 ? (['details'] as const) : []),
  ...(isAboutWhom.has(verdict.is) ? [] : (['again'] as const)),
  'start-over',
  'language',
]

/** Looking again would end the same: first somebody has to say whom they mean, or another has to ask. */
const isAboutWhom: ReadonlySet<Verdict['is']> = new Set([
  'user-not-found',
  'ambiguous-user',
  'requester-not-authorised',
])

const inShort = ({ kicker, title, paragraphs, groups }: Head, fixedBy: string): string =>
  spoken([
    kicker,
    title,
    ...paragraphs.map(({ text }) => text),
    fixedBy,
    ...groups.flatMap(({ by, steps }) => [by && `${by}:`, ...steps.map(({ text, link }) => `${text} ${link}`.trim())]),
  ])

type Head = Pick<AdviceData, 'style' | 'kicker' | 'title' | 'paragraphs' | 'groups'>

const headOf = (reader: Reader, { plan, audience }: Advising, words: Words): Head => {
  const { verdict } = plan
  if (verdict.is === 'cause') return causeHead(reader, verdict.causes, audience, words)
  const { title, person, agent } = words.verdicts[verdict.is]
  const values = verdictValues(plan, verdict, words)
  return {
    style: styles[verdict.is],
    kicker: words.advice.kicker[verdict.is],
    title: say(reader, title, values),
    paragraphs: [
      { text: say(reader, audience === 'person' ? person : agent, values), weight: 'Default', spacing: 'Medium' },
      ...(audience === 'person' ? [] : candidateParagraphs(reader, verdict, words)),
    ],
    groups: verdictSteps(reader, plan, audience, words),
  }
}

const candidateParagraphs = (reader: Reader, verdict: Verdict, words: Words): readonly Paragraph[] =>
  verdict.is === 'ambiguous-user'
    ? verdict.candidates.map((candidate) => ({
        text: `• ${nameAndAddress(reader, candidate, words)}`,
        weight: 'Default',
        spacing: 'Small',
      }))
    : []

const nameAndAddress = (reader: Reader, { displayName, userPrincipalName }: PersonFound, { advice }: Words): string =>
  say(reader, advice.about, { name: displayName, address: userPrincipalName })

const causeHead = (
  reader: Reader,
  [first, ...others]: readonly [ProblemFinding, ...ProblemFinding[]],
  audience: Advising['audience'],
  words: Words,
): Head => ({
  style: first.explains === 'certainly' ? 'attention' : 'warning',
  kicker: first.explains === 'certainly' ? words.advice.kicker.certainly : words.advice.kicker.probably,
  title: say(reader, checkWords(words, first).title, first.values),
  paragraphs: [
    { text: say(reader, reason(words, first, audience), first.values), weight: 'Default', spacing: 'Medium' },
    ...others.flatMap((other) => alsoParagraphs(reader, other, audience, words)),
  ],
  groups: causeSteps(reader, [first, ...others], audience, words),
})

const alsoParagraphs = (
  reader: Reader,
  cause: ProblemFinding,
  audience: Advising['audience'],
  words: Words,
): readonly Paragraph[] => {
  const title = say(reader, checkWords(words, cause).title, cause.values)
  return [
    { text: say(reader, words.advice.alsoTitle, { title }), weight: 'Bolder', spacing: 'Medium' },
    { text: say(reader, reason(words, cause, audience), cause.values), weight: 'Default', spacing: 'None' },
  ]
}

const reason = (words: Words, finding: ProblemFinding, audience: Advising['audience']): string => {
  const { person, agent, admin } = checkWords(words, finding)
  return audience === 'person' ? person : audience === 'admin' ? (admin ?? agent) : agent
}

const styles = {
  'no-problem-found': 'good',
  'needs-more-info': 'warning',
  'user-not-found': 'warning',
  'ambiguous-user': 'accent',
  'requester-not-authorised': 'accent',
  'insufficient-data-no-premium': 'warning',
  'graph-throttled': 'warning',
} as const satisfies Record<Exclude<Verdict['is'], 'cause'>, AdviceData['style']>

/** Nobody is not worth a line: the reason says that it passes, is meant so, or is up to another organisation. */
const fixedByOf = ({ plan, audience }: Advising, { advice }: Words): string =>
  plan.verdict.is === 'cause' && plan.whoCanFix !== 'nobody'
    ? advice.by[plan.whoCanFix][audience === 'person' ? 'person' : 'agent']
    : ''

/** Agents see whose account was examined; to the person it is their own. */
const aboutOf = (reader: Reader, { plan, audience }: Advising, words: Words): string =>
  plan.about && audience !== 'person' ? nameAndAddress(reader, plan.about, words) : ''

/** What could not be seen and why, except what the reason says already. */
const unseenLines = (reader: Reader, { unseen, verdict }: Plan, { gaps, facts }: Words): AdviceData['unseen'] =>
  unseen
    .filter(({ fact }) => !(fact === 'signIns' && isAboutLog.has(verdict.is)))
    .map(({ fact, because }) => ({ text: capital(say(reader, gaps[because], { fact: facts[fact] })) }))

const isAboutLog: ReadonlySet<Verdict['is']> = new Set(['graph-throttled', 'insufficient-data-no-premium'])
