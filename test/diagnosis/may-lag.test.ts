import { mayLag } from '../../src/diagnosis/may-lag.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { SignInInQuestion } from '../../src/model/facts/sign-ins.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { minutesAgo, now, signIn, symptoms } from '../checks/judge.ts'

const page = (minutes: number): Partial<Symptoms> => ({ requestId: 'r', at: minutesAgo(minutes) })
const stretch = (from: number, to: number): Partial<Symptoms> => ({
  during: { from: minutesAgo(from), to: minutesAgo(to) },
})

const known = <T>(value: T) => ({ known: true, value, at: now }) as const
const inLog = (...signIns: readonly ReturnType<typeof signIn>[]): Evidence => ({ signIns: known(signIns) })
const asked = (is: 'not-in-log' | 'of-another-person'): Evidence => ({
  ...inLog(),
  signInInQuestion: known<SignInInQuestion>({ is }),
})
const failedAt = (minutes: number) => signIn({ createdDateTime: minutesAgo(minutes), errorCode: 50126 })

test.each<[string, Partial<Symptoms>, Evidence, boolean]>([
  ['a page of a minute ago that is not in the log', page(1), asked('not-in-log'), true],
  ['a page of fourteen minutes ago', page(14), asked('not-in-log'), true],
  ['a page of sixteen minutes ago', page(16), asked('not-in-log'), false],
  ['a page of a clock that runs ahead a little', page(-2), asked('not-in-log'), true],
  ['a page of tomorrow', page(-1440), asked('not-in-log'), false],
  ['a page without a time', { requestId: 'r' }, asked('not-in-log'), false],
  ['a page of somebody else', page(1), asked('of-another-person'), false],
  ['just now, and nothing in the log', stretch(10, 0), inLog(), true],
  ['just now, and only an old failure in the log', stretch(10, 0), inLog(failedAt(60)), true],
  [
    'just now, and only a success since',
    stretch(10, 0),
    inLog(signIn({ createdDateTime: minutesAgo(3), errorCode: 0 })),
    true,
  ],
  ['just now, and the failure is there', stretch(10, 0), inLog(failedAt(3)), false],
  ['ten minutes ago', stretch(20, 6), inLog(), false],
  ['just now, as it is read', stretch(30, 0), inLog(), true],
  ['all morning', stretch(180, 0), inLog(), false],
  ['without a word about when', {}, inLog(), false],
  ['just now, but the log cannot be read', stretch(10, 0), { signIns: { known: false, because: 'no-licence' } }, false],
])('%s', (_, said, evidence, expected) => {
  expect(mayLag(evidence, symptoms(said), now)).toBe(expected)
})
