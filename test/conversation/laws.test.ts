import fc from 'fast-check'
import { verbs, type Conversation, type Event } from '../../src/conversation/conversation.ts'
import { effectOf, newConversation, reduce } from '../../src/conversation/reduce.ts'
import { readingLength } from '../../src/conversation/understand/readable.ts'
import { languages } from '../../src/model/language.ts'
import type { Verdict } from '../../src/model/plan.ts'
import { examined, presses, says } from './events.ts'

const ids = fc.constantFrom(...'123456789'.split(''))
const texts = fc.oneof(
  fc.constantFrom(
    "I can't get in",
    'Power BI',
    'AADSTS50105',
    'help',
    'thanks',
    'again',
    'details',
    'start over',
    'taal nl',
    'english',
    '',
    'my colleague cannot log in',
    'check anna@contoso.com',
    'jan de vries',
    'she gets 50126',
    'ik kan niet inloggen',
    'me',
    'the printer is broken',
    'my password is Zomer2026!',
    'x'.repeat(9_000),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const verdicts = fc.constantFrom<Verdict>(
  { is: 'needs-more-info' },
  { is: 'no-problem-found' },
  { is: 'user-not-found', asked: 'jan' },
  { is: 'requester-not-authorised' },
)
const place = fc.constantFrom('personal', 'personal', 'personal', 'shared')
const locale = fc.constantFrom(undefined, 'nl-NL', 'en-US', 'xx')
const zone = fc.constantFrom(undefined, 'Europe/Amsterdam')
const events: fc.Arbitrary<Event> = fc.oneof(
  fc.tuple(ids, texts, fc.record({ place, locale, zone })).map(([id, text, more]) => says(id, text, more)),
  fc
    .tuple(
      ids,
      fc.constantFrom(...verbs, 'unknown', '__proto__'),
      fc.oneof(ids, fc.constant('')),
      fc.record({ place, zone }),
    )
    .map(([id, verb, card, more]) => presses(id, verb, card, more)),
  fc.tuple(ids, verdicts).map(([run, verdict]) => examined(run, verdict)),
  ids.map((run): Event => ({ type: 'asked-whose', run })),
  ids.map((run): Event => ({ type: 'failed', run, reference: 'r' })),
  fc.tuple(ids, locale).map(([id, one]): Event => ({ type: 'installed', id, locale: one })),
)
const walks = fc.array(events, { maxLength: 30 })

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** Whether two things are the same as JSON. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Holds a law at each step of many walks; whatever a step may not change is frozen. */
const expectAlways = (law: (before: Conversation, event: Event, after: Conversation) => boolean): void =>
  fc.assert(
    fc.property(walks, (walk) => {
      let now = frozen(newConversation())
      return walk.every((event) => {
        const before = now
        now = frozen(reduce(before, frozen(event)))
        return law(before, event, now)
      })
    }),
    { numRuns: 150 },
  )

test('the same event on the same conversation comes to the same', () => {
  expectAlways((before, event, after) => same(reduce(before, event), after))
})

test('a conversation is plain JSON of known words', () => {
  expectAlways((_, __, after) => {
    expect(JSON.parse(JSON.stringify(after))).toEqual(after)
    return after.version === 1 && languages.includes(after.language)
  })
})

test('what is kept is cut, and holds no secret', () => {
  expectAlways((_, __, after) => {
    const kept = after.stage.is === 'idle' ? after.stage.earlier?.symptoms : after.stage.symptoms
    return (kept?.quoted.length ?? 0) <= readingLength && !JSON.stringify(after).includes('Zomer2026')
  })
})

test('there is one thing to do while examining, and nothing else ever', () => {
  expectAlways((_, __, { stage, ...rest }) => {
    const effect = effectOf({ ...rest, stage })
    if (stage.is !== 'examining') return effect === undefined
    return effect?.run === stage.run && effect.symptoms === stage.symptoms && effect.by === stage.by
  })
})

test('an examination begins only by a person, in a personal chat', () => {
  expectAlways((before, event, { stage }) => {
    if (stage.is !== 'examining' || stage === before.stage) return true
    return 'place' in event && event.place === 'personal' && event.by === stage.by && event.id === stage.run
  })
})

test('an examination is answered only by its own run, on its own card', () => {
  expectAlways((before, event, after) => {
    if (event.type === 'said' || event.type === 'pressed' || event.type === 'installed') return true
    const isOurs = before.stage.is === 'examining' && before.stage.run === event.run
    return isOurs ? after.stage.is !== 'examining' && after.stage.card === before.stage.card : after === before
  })
})

test('a press changes only the card it is on, in a personal chat', () => {
  expectAlways((before, event, after) => {
    if (event.type !== 'pressed' || after === before) return true
    const isKnown = verbs.some((verb) => verb === event.verb)
    return isKnown && event.place === 'personal' && after.stage.card === event.data['card']
  })
})

test('an event that changes nothing gives the same object back', () => {
  expectAlways((before, _, after) => after === before || !same(before, after))
})

test('the language a person chose stays until they choose another', () => {
  expectAlways((before, event, after) => {
    const chooses = event.type === 'pressed' || (event.type === 'said' && /taal|english/.test(event.text))
    return !before.languageChosen || chooses || (after.languageChosen && after.language === before.language)
  })
})

test('the same message twice is the same as once', () => {
  expectAlways((_, event, after) =>
    event.type === 'said' && event.id === after.stage.card ? reduce(after, event) === after : true,
  )
})
