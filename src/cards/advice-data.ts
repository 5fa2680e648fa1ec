import type { Advising, Verb } from '../conversation/conversation.ts'
import type { Plan, Verdict } from '../model/plan.ts'
import { say, type Reader } from '../text/format.ts'
import type { Words } from '../text/words.ts'
import { adviceHead, nameAndAddress, type Head } from './advice-head.ts'
import { buttonsFor } from './buttons.ts'
import { capital } from './capital.ts'
import { choiceRows } from './choice-rows.ts'
import { lagParagraphs } from './lag-paragraphs.ts'
import { profileLines } from './profile-lines.ts'
import { seenLines } from './seen-lines.ts'
import { spoken } from './spoken.ts'
import type { AdviceData, CardData } from './template-data.ts'

/** Data of the advice card: the cause, who can fix it and how, what was seen, and what could not be seen. */
export const adviceData = (reader: Reader, stage: Advising, words: Words): CardData => {
  const { plan, audience, card, details } = stage
  const { advice } = words
  const told = differing(adviceHead(reader, plan, audience, words), stage, words)
  const head = { ...told, paragraphs: [...told.paragraphs, ...lagParagraphs(reader, stage, words)] }
  const choices = choiceRows(reader, plan, card, words)
  const fixedBy = fixedByOf(stage, words)
  const fallback = inShort(head, fixedBy && `${advice.fixedBy} ${fixedBy}`)
  const notes = profileLines(reader, stage, fallback)
  const seen = seenLines(reader, plan, audience, words)
  return {
    template: 'advice',
    data: {
      language: reader.language,
      card,
      fallback: spoken([fallback, ...notes.map(({ text }) => text)]),
      ...head,
      about: aboutOf(reader, stage, words),
      ...choices,
      fixedByTitle: advice.fixedBy,
      fixedBy,
      whatToDo: advice.whatToDo,
      notes,
      ...onwardOf(reader, stage, words),
      unseenTitle: advice.unseenTitle,
      unseen: unseenLines(reader, plan, words),
      details,
      detailsTitle: advice.details,
      seen,
      seenAt: say(reader, advice.seenAt, { at: { instant: plan.examinedAt } }),
      buttons: buttonsFor(reader, card, verbsOf(stage, seen), { details }),
    },
  }
}

/** Who did what was advised in vain is told first that this is something else. */
const differing = (head: Head, { differs }: Advising, { advice }: Words): Head =>
  differs
    ? { ...head, paragraphs: [{ text: advice.differs, weight: 'Bolder', spacing: 'Medium' }, ...head.paragraphs] }
    : head

const verbsOf = ({ plan: { verdict } }: Advising, seen: AdviceData['seen']): readonly Verb[] => [
  ...(seen.length > 0 ? (['details'] as const) : []),
  ...(isAboutWhom.has(verdict.is) ? [] : (['again'] as const)),
  'start-over',
  'language',
]

/** Where to go when the advice does not help: under the steps, where somebody is who did them. */
const onwardOf = (reader: Reader, { plan: { verdict }, audience, card }: Advising, { advice }: Words): Onward => {
  const hasTried = audience === 'person' && isAdvice.has(verdict.is)
  const verbs: readonly Verb[] = [
    ...(hasTried ? (['still-stuck'] as const) : []),
    ...(isNobody.has(verdict.is) ? [] : (['ticket'] as const)),
  ]
  return {
    onwardTitle: hasTried ? advice.onward : '',
    onward: buttonsFor(reader, card, verbs, { isForOther: audience !== 'person' }),
  }
}

type Onward = Pick<AdviceData, 'onwardTitle' | 'onward'>

/** There is something to try, and so something to have tried. */
const isAdvice: ReadonlySet<Verdict['is']> = new Set(['cause', 'no-problem-found'])

/** Nobody to open a ticket for: first it must be clear who it is. */
const isNobody: ReadonlySet<Verdict['is']> = new Set(['user-not-found', 'out-of-scope-other-tenant', 'ambiguous-user'])

/** Looking again would end the same: first somebody has to say whom they mean, or another has to ask. */
const isAboutWhom: ReadonlySet<Verdict['is']> = new Set([
  'user-not-found',
  'out-of-scope-other-tenant',
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
