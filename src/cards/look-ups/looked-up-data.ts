import type { Verb } from '../../conversation/conversation.ts'
import type { LookedUp, LookUpResult } from '../../conversation/look-up-stages.ts'
import type { Audience } from '../../model/role.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { buttonsFor } from '../buttons.ts'
import { capital } from '../capital.ts'
import { bytesOf, mostBytes } from '../fitting.ts'
import { render } from '../render.ts'
import { spoken } from '../spoken.ts'
import type { CardData } from '../template-data.ts'
import { choicesOf } from './choices-of.ts'
import { cutLines } from './cut-lines.ts'
import type { LookUpData, LookUpSection } from './look-up-data.ts'
import { noticeOf } from './notice-of.ts'
import { reviewSections, reviewUnseen } from './review-sections.ts'
import { viewSections } from './view-sections.ts'

/** Data of what was looked up, or of why there is nothing to show. */
export const lookedUpData = (reader: Reader, stage: LookedUp, words: Words): CardData => {
  const { result } = stage
  if (result.is === 'shown') return fitted(reader, stage, words, shownParts(reader, stage, result, words))
  if (result.is === 'reviewed') return fitted(reader, stage, words, reviewParts(reader, result, words))
  if (result.is === 'choices') return choicesOf(reader, stage, result, words)
  return noticeOf(reader, stage, result, words)
}

type Parts = Pick<LookUpData, 'title' | 'about' | 'text' | 'unseen' | 'tip'> & {
  readonly sections: readonly LookUpSection[]
}

const shownParts = (
  reader: Reader,
  { lookUp }: LookedUp,
  result: Extract<LookUpResult, { is: 'shown' }>,
  words: Words,
): Parts => {
  const { view, name = 'none', address = '', app = 'none', at } = result
  const { lookUps, lookUpCards, gaps, facts } = words
  const title = lookUp.is === 'check-policies' ? words.policyReview.title : lookUps.titles[lookUp.is]
  const sections = viewSections(reader, result, words)
  const readAt = lookUp.is === 'code' ? lookUpCards.readAtCode : lookUpCards.readAt
  return {
    title: say(reader, title, { name, app }),
    about: say(reader, '{address}', { address }),
    text: sections.length > 0 ? '' : lookUpCards.nothing,
    sections,
    unseen: view.unseen.map(({ fact, because }) => ({
      text: capital(say(reader, gaps[because], { fact: facts[fact] })),
    })),
    tip: say(reader, readAt, { at: { instant: at } }),
  }
}

const reviewParts = (reader: Reader, result: Extract<LookUpResult, { is: 'reviewed' }>, words: Words): Parts => {
  const { policyReview, lookUpCards } = words
  const findings = result.findings.filter(({ is }) => is === 'problem').length
  return {
    title: policyReview.title,
    about: '',
    text: say(reader, lookUpCards.review.all, { findings, policies: result.policies }),
    sections: reviewSections(reader, result, words),
    unseen: reviewUnseen(reader, result, words),
    tip: say(reader, lookUpCards.readAt, { at: { instant: result.at } }),
  }
}

/** Lines tried one after the other, until Teams takes the card. */
const lengths = [55, 40, 30, 20, 10] as const

const fitted = (reader: Reader, stage: LookedUp, words: Words, parts: Parts): CardData => {
  const cards = lengths.map((most) => () => dataOf(reader, stage, words, cutTo(parts, most)))
  const found = cards.find((card) => bytesOf(JSON.stringify(render(card()))) <= mostBytes) ?? cards.at(-1)
  return found ? found() : dataOf(reader, stage, words, cutTo(parts, 0))
}

const verbs: readonly Verb[] = ['again', 'language']

interface Cut extends Parts {
  readonly left: number
}

const cutTo = (parts: Parts, most: number): Cut => ({ ...parts, ...cutLines(parts.sections, most) })

const dataOf = (reader: Reader, stage: LookedUp, words: Words, { left, ...parts }: Cut): CardData => {
  const { card, audience, lookUp } = stage
  const { lookUpCards } = words
  const kicker = kickerOf(audience, words)
  return {
    template: 'look-up',
    data: {
      language: reader.language,
      card,
      ...parts,
      fallback: spoken([kicker, parts.title, parts.text, ...spokenLines(parts.sections)]),
      kicker,
      choices: [],
      more: left > 0 ? `${say(reader, lookUpCards.more, { count: left })} ${narrowOf(lookUp.is, lookUpCards)}` : '',
      unseenTitle: lookUpCards.unseenTitle,
      buttons: buttonsFor(reader, card, verbs),
    },
  }
}

const kickerOf = (audience: Audience, { lookUpCards }: Words): string => lookUpCards.kicker[audience]

/** The first lines are enough to hear what it is. */
const spokenLines = (sections: readonly LookUpSection[]): readonly string[] =>
  sections
    .slice(0, 3)
    .flatMap(({ title, lines }) => [
      title,
      ...lines.slice(0, 5).map(({ label, text }) => [label, text].filter(Boolean).join(': ')),
    ])

const narrowOf = (is: LookedUp['lookUp']['is'], { narrow }: Words['lookUpCards']): string =>
  is === 'sign-ins' || is === 'check-policies' ? narrow[is] : narrow.other
