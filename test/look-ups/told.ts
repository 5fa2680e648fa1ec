import type { Evidence } from '../../src/model/evidence.ts'
import type { Language } from '../../src/model/language.ts'
import type { Audience } from '../../src/model/role.ts'
import { forAudience } from '../../src/look-ups/for-audience.ts'
import type { Said, View } from '../../src/look-ups/view.ts'
import * as enAdvice from '../../src/text/en/advice.ts'
import * as enGaps from '../../src/text/en/gaps.ts'
import { lookUps as en } from '../../src/text/en/look-ups.ts'
import { say } from '../../src/text/format.ts'
import * as nlAdvice from '../../src/text/nl/advice.ts'
import * as nlGaps from '../../src/text/nl/gaps.ts'
import { lookUps as nl } from '../../src/text/nl/look-ups.ts'
import { now } from '../checks/facts/index.ts'
import { healthy } from '../checks/healthy.ts'
import type { FactsOver } from '../checks/judge.ts'

const texts = { en: { lookUps: en, ...enGaps, ...enAdvice }, nl: { lookUps: nl, ...nlGaps, ...nlAdvice } }

/** Healthy facts with some of them different, as `gather` hands them over; `undefined` could not be read. */
export const evidence = (over: FactsOver = {}): Evidence =>
  Object.fromEntries(
    Object.entries({ ...healthy(), ...over }).map(([fact, value]) => [
      fact,
      value === undefined ? { known: false, because: 'no-permission' } : { known: true, value, at: now },
    ]),
  )

const words = (said: Said, language: Language): string => {
  const { lookUps, families, advice } = texts[language]
  if (said.is === 'value') return say({ language }, '{value}', { value: said.value })
  if (said.is === 'word') return say({ language }, lookUps.words[said.word], said.values)
  if (said.is === 'list') return said.items.map((item) => words(item, language)).join(said.how === 'or' ? ' / ' : ' + ')
  if (said.is === 'family') return families[said.family]
  if (said.is === 'owner') return advice.by[said.owner].agent
  return said.is === 'not-set' ? `(${lookUps.notSet})` : `(${lookUps.notKnown})`
}

/** What a reader sees: titles, `Label: value` with `!` where it is notable, and `? fact` for what could not be read. */
export const told = (view: View, audience: Audience = 'admin', language: Language = 'en'): readonly string[] => {
  const { sections, unseen } = forAudience(view, audience)
  return [
    ...sections.flatMap(({ title, lines }) => [
      `# ${words(title, language)}`,
      ...lines.map(
        ({ label, value, isNotable }) =>
          `${texts[language].lookUps.labels[label]}: ${words(value, language)}${isNotable ? ' !' : ''}`,
      ),
    ]),
    ...unseen.map(({ fact }) => `? ${fact}`),
  ]
}
