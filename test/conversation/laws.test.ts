import { verbs, type Conversation, type Effect } from '../../src/conversation/conversation.ts'
import { effectsOf } from '../../src/conversation/effects.ts'
import { reduce } from '../../src/conversation/reduce.ts'
import { isBusy } from '../../src/conversation/stages.ts'
import { readingLength } from '../../src/conversation/understand/readable.ts'
import { languages } from '../../src/model/language.ts'
import { expectAlways, same } from './walks.ts'

test('the same event on the same conversation comes to the same', () => {
  expectAlways((before, event, after) => same(reduce(before, event), after))
})

test('a conversation is plain JSON of known words', () => {
  expectAlways((_, __, after) => {
    expect(JSON.parse(JSON.stringify(after))).toEqual(after)
    return after.version === 2 && languages.includes(after.language)
  })
})

test('what is kept is cut, and holds no secret', () => {
  expectAlways((_, __, after) => {
    const kept = JSON.stringify(after)
    const longest = Math.max(0, ...kept.split('"').map(({ length }) => length))
    return longest <= 2 * readingLength && !kept.includes('Zomer2026')
  })
})

test('there is one thing to do while a stage waits for the world, and for each answer on a message with news', () => {
  expectAlways((_, __, now) => {
    const [first, ...others] = effectsOf(now)
    const doing = (now.news ?? []).filter((one) => one.doing).length
    if (!isBusy(now.stage)) return effectsOf(now).length === doing
    return others.length === doing && first?.run === now.stage.run && first.by === now.stage.by
  })
})

test('something to do begins only by a person, in a personal chat, or when it is time to look again for them', () => {
  expectAlways((before, event, after) => {
    const known = effectsOf(before).map(({ run }) => run)
    const begun = effectsOf(after).filter(({ run }) => !known.includes(run))
    if (begun.length === 0) return true
    if (event.type === 'look-again') return isSameLook(before, begun)
    const isPersonal = 'place' in event && event.place === 'personal'
    return isPersonal && begun.every(({ run, by }) => run === event.id && by === event.by)
  })
})

/** The same question of the same person, on the message that said it would look again. */
const isSameLook = ({ stage }: Conversation, begun: readonly Effect[]): boolean =>
  stage.is === 'advising' &&
  stage.lookAgain !== undefined &&
  begun.every((effect) => effect.do === 'examine' && effect.by === stage.by && effect.symptoms === stage.symptoms)

test('an answer counts only for its own run, on its own card', () => {
  expectAlways((before, event, after) => {
    if (!('run' in event)) return true
    const { stage } = before
    const isStages = isBusy(stage) && stage.run === event.run
    if (isStages) return after === before || (!isBusy(after.stage) && after.stage.card === stage.card)
    return after.stage === stage
  })
})

test('a press changes only the card it is on, in a personal chat', () => {
  expectAlways((before, event, after) => {
    if (event.type !== 'pressed' || after === before) return true
    const isKnown = verbs.some((verb) => verb === event.verb)
    const card = event.data['card']
    // A look the bot takes by itself gives way to whatever the person does; its advice stays on screen.
    const isQuietLook = before.stage.is === 'examining' && before.stage.goal?.is === 'look-again'
    const isStageKept = after.stage === before.stage || (isQuietLook && after.stage.card === before.stage.card)
    const isNews = before.news?.some((one) => one.card === card) && isStageKept
    return isKnown && event.place === 'personal' && (after.stage.card === card || isNews === true)
  })
})

test('news changes nothing but news, and comes once', () => {
  expectAlways((before, event, after) => {
    if (event.type !== 'ticket-news') return true
    return after.stage === before.stage && reduce(after, event) === after && (after.news?.length ?? 0) <= 5
  })
})

test('a ticket is sent only from its preview, as it was shown', () => {
  expectAlways((before, _, { stage }) => {
    if (stage.is !== 'sending' || before.stage.is === 'sending') return true
    const shown = before.stage.is === 'idle' ? before.stage.earlier : before.stage
    return shown?.is === 'referring' && shown.step === 'preview' && shown.draft === stage.draft
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

test('the same press twice is the same as once, but for what folds and switches', () => {
  const mayRepeat = ['details', 'language']
  expectAlways((before, event, after) =>
    event.type !== 'pressed' || mayRepeat.includes(event.verb) || after === before
      ? true
      : same(effectsOf(reduce(after, event)), effectsOf(after)),
  )
})
