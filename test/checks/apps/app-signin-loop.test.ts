import { appSigninLoop } from '../../../src/checks/apps/app-signin-loop.ts'
import { hours, judge, minutesAgo, signIn, verdictOf } from '../judge.ts'

const times = (many: number, apart = 0.5) =>
  Array.from({ length: many }, (_, index) => signIn({ createdDateTime: minutesAgo(20 + index * apart) }))
const refused = signIn({ errorCode: 50196, createdDateTime: minutesAgo(15) })
const loops = { app: hours, signs: ['keeps-looping'] } as const

test.each([
  ['refused as a loop', { signIns: [refused] }, { app: hours }, 'certainly'],
  ['refused, then let in, and nobody speaks of a loop', { signIns: [refused, signIn()] }, { app: hours }, 'ok'],
  ['refused, then let in, and it still loops', { signIns: [refused, signIn()] }, loops, 'probably'],
  ['the code is quoted', { signIns: [] }, { app: hours, codes: [50196] }, 'certainly'],
  ['many sign-ins in a few minutes', { signIns: times(8) }, loops, 'probably'],
  ['a few sign-ins', { signIns: times(3) }, loops, 'ok'],
  ['many over the day', { signIns: times(8, 60) }, loops, 'ok'],
  ['many, but nobody speaks of a loop', { signIns: times(8) }, { app: hours }, 'ok'],
  ['another failure', { signIns: [...times(8), signIn({ errorCode: 50105 })] }, loops, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(appSigninLoop, facts, said)).toBe(outcome)
})

test('counts the sign-ins before the refusal', () => {
  expect(verdictOf(appSigninLoop, { signIns: [refused, ...times(8)] }, { app: hours })).toMatchObject({
    whoCanFix: 'app-owner',
    values: { times: 2, refused: 'yes' },
  })
})
