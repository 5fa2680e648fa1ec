import { openSteps } from '../../src/cards/open-steps.ts'
import type { Known, Plan } from '../../src/model/plan.ts'
import { words } from '../../src/text/words.ts'

const { person, agent } = words.en.verdicts['needs-more-info'].steps
const sighting = { at: '', app: '', errorCode: 53003, family: '', requestId: 'r', correlationId: 'c' }
const planOf = (known: Partial<Known>, seen: boolean): Plan => ({
  verdict: { is: 'needs-more-info' },
  whoCanFix: 'user',
  known: { given: 'nothing', logPage: 'log', ...known },
  ...(seen ? { sighting } : {}),
  possible: [],
  unseen: [],
  examinedAt: '',
})

test.each([
  ['nothing given, nothing seen', {}, false, [person.tell, person.inAHurry], [agent.ask]],
  ['the app given', { given: 'app' }, false, [person.tell, person.inAHurry], [agent.ask]],
  ['a page given', { given: 'page' }, false, [person.givePage], [agent.otherLog]],
  ['a code given', { given: 'code', codePage: 'code' }, false, [person.givePage], [agent.code, agent.otherLog]],
  ['seen', { codePage: 'code' }, true, [person.giveCard, person.another], [agent.log, agent.code]],
  ['a page given and seen', { given: 'page', codePage: 'code' }, true, [person.giveCard], [agent.log, agent.code]],
  ['a code given and seen', { given: 'code' }, true, [person.giveCard, person.another], [agent.log]],
  ['disabled', { given: 'page', disabled: 'synced' }, true, [person.disabled], [agent.disabled]],
] as const)('%s', (...[, known, seen, forPerson, forAgent]) => {
  const plan = planOf(known, seen)
  const steps = words.en.verdicts['needs-more-info'].steps
  expect(openSteps(plan, 'person', steps).map(({ text }) => text)).toEqual([person.compromise, ...forPerson])
  expect(openSteps(plan, 'agent', steps).map(({ text }) => text)).toEqual([agent.compromise, ...forAgent])
})

test('the steps of an agent lead to the log and to the page of the code', () => {
  const steps = openSteps(planOf({ codePage: 'code' }, true), 'admin', words.en.verdicts['needs-more-info'].steps)
  expect(steps.flatMap(({ url }) => url ?? [])).toEqual(['log', 'code'])
})
