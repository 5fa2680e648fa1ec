import type { Advising } from '../conversation/conversation.ts'
import type { ProblemFinding } from '../model/finding.ts'
import type { Plan, Verdict } from '../model/plan.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import { buttonsFor } from './notice-data.ts'
import { checkWords, seenLines } from './seen-lines.ts'
import { causeSteps, verdictSteps } from './step-groups.ts'
import type { AdviceData, CardData } from './template-data.ts'
import { verdictValues } from './verdict-values.ts'

/** Data of the advice card: the cause, who can fix it and how, what was seen, and what could not be seen. */
export const adviceData = (reader: Reader, stage: Advising, words: Words): CardData => {
  const { plan, audience, card } = stage
  const head = headOf(reader, stage, words)
  const seen = seenLines(reader, plan, audience, words)
  return {
    template: 'advice',
    data: {
      language: reader.language,
      card,
      fallback: [head.kicker, head.title, ...head.paragraphs.map(({ text }) => text)].join('. '),
      ...head,
      about: aboutOf(reader, stage, words),
      fixedBy: fixedBy(reader, stage, words),
      whatToDo: words.advice.whatToDo,
      unseenTitle: words.advice.unseenTitle,
      unseen: unseenLines(reader, plan, words),
      details: stage.details,
      detailsTitle: words.advice.details,
      seen,
      buttons: buttonsFor(
        reader,
        seen.length > 0 ? ['details', 'again', 'start-over', 'language'] : ['start-over', 'language'],
        stage.details,
      ),
    },
  }
}

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
    paragraphs: [{ text: say(reader, audience === 'person' ? person : agent, values), weight: 'Default' }],
    groups: verdictSteps(reader, plan, audience, words),
  }
}

const causeHead = (
  reader: Reader,
  [first, ...others]: readonly [ProblemFinding, ...ProblemFinding[]],
  audience: Advising['audience'],
  words: Words,
): Head => ({
  style: 'attention',
  kicker: first.explains === 'certainly' ? words.advice.kicker.certainly : words.advice.kicker.probably,
  title: say(reader, checkWords(words, first).title, first.values),
  paragraphs: [
    { text: say(reader, reason(words, first, audience), first.values), weight: 'Default' },
    ...others.flatMap((other) => [
      {
        text: say(reader, words.advice.alsoTitle, { title: say(reader, checkWords(words, other).title, other.values) }),
        weight: 'Bolder' as const,
      },
      { text: say(reader, reason(words, other, audience), other.values), weight: 'Default' as const },
    ]),
  ],
  groups: causeSteps(reader, [first, ...others], audience, words),
})

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

const fixedBy = (reader: Reader, { plan, audience }: Advising, { advice }: Words): string => {
  if (plan.verdict.is !== 'cause') return ''
  const { person, agent } = advice.by[plan.whoCanFix]
  const who = audience === 'person' ? person : agent
  return say(reader, advice.fixedBy, { who: who.charAt(0).toLowerCase() + who.slice(1) })
}

/** Agents see whose account was examined; to the person it is their own. */
const aboutOf = (reader: Reader, { plan, audience }: Advising, { advice }: Words): string =>
  plan.about && audience !== 'person'
    ? say(reader, advice.about, { name: plan.about.displayName, address: plan.about.userPrincipalName })
    : ''

const unseenLines = (reader: Reader, { unseen }: Plan, { gaps, facts }: Words): AdviceData['unseen'] =>
  unseen.map(({ fact, because }) => ({ text: capital(say(reader, gaps[because], { fact: facts[fact] })) }))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
