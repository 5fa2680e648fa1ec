import fc from 'fast-check'
import type { SignIn } from '../../src/model/facts/sign-ins.ts'
import type { Symptoms } from '../../src/model/symptoms.ts'
import { eventInQuestion, outcomes } from '../../src/semantics/sign-in-chain.ts'
import { signingIn } from '../../src/semantics/signing-in.ts'
import { minutesAgo, now, signIn, symptoms } from '../checks/judge.ts'

const codes = [0, 0, 50058, 50074, 50079, 50105, 50126, 50140, 53000, 53004, 999999]
const apps = ['hours', 'other']

/** Rows with ids of their own, as Graph has them; times, attempts and apps may coincide. */
const someSignIns: fc.Arbitrary<readonly SignIn[]> = fc
  .array(
    fc.record({
      createdDateTime: fc.integer({ min: -2, max: 12_000 }).map((minutes) => minutesAgo(minutes - (minutes % 7))),
      correlationId: fc.constantFrom('', 'a', 'b', 'c'),
      appId: fc.constantFrom(...apps),
      errorCode: fc.constantFrom(...codes),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => signIn({ ...row, id: `id-${index}` })))

const someSymptoms: fc.Arbitrary<Symptoms> = fc
  .record(
    {
      codes: fc.subarray([50079, 50105, 53000, 1]),
      requestId: fc.constantFrom('id-0', 'ID-3', 'unknown'),
      correlationId: fc.constantFrom('a', 'B', 'unknown'),
      app: fc.constantFrom({ name: 'Hours', appIds: ['hours'] }, { name: 'X', appIds: [] }),
    },
    { requiredKeys: ['codes'] },
  )
  .map(symptoms)

const rowsTwice = someSignIns.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
)
const runs = { numRuns: 300 }

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(rowsTwice, someSymptoms, ([rows, shuffled], said) => {
      expect(eventInQuestion(shuffled, said, now)).toEqual(eventInQuestion(rows, said, now))
      expect(outcomes(shuffled)).toEqual(outcomes(rows))
      expect(signingIn(shuffled, now)).toBe(signingIn(rows, now))
    }),
    runs,
  )
})

test('there is always an answer: nothing, or an event of the log with a success that came after it', () => {
  fc.assert(
    fc.property(someSignIns, someSymptoms, (rows, said) => {
      const found = eventInQuestion(rows, said, now)
      if (!found) return
      expect(rows).toContain(found.event)
      if (!found.laterSuccess) return
      expect(found.laterSuccess.errorCode).toBe(0)
      expect(Date.parse(found.laterSuccess.createdDateTime)).toBeGreaterThanOrEqual(
        Date.parse(found.event.createdDateTime),
      )
    }),
    runs,
  )
})

test('a success is never the event in question unless an id names it', () => {
  fc.assert(
    fc.property(someSignIns, someSymptoms, (rows, said) => {
      const event = eventInQuestion(rows, said, now)?.event
      if (event?.errorCode !== 0) return
      expect([event.id, event.correlationId]).toContainEqual(
        [said.requestId?.toLowerCase(), said.correlationId?.toLowerCase()].find(
          (id) => id === event.id || id === event.correlationId,
        ),
      )
    }),
    runs,
  )
})

test('who names nothing is not told of what is older than three days', () => {
  fc.assert(
    fc.property(someSignIns, (rows) => {
      const event = eventInQuestion(rows, symptoms(), now)?.event
      const age = Date.parse(now) - Date.parse(event?.createdDateTime ?? now)
      expect(age).toBeLessThanOrEqual(72 * 3_600_000)
    }),
    runs,
  )
})

test('every attempt has one outcome, newest first', () => {
  fc.assert(
    fc.property(someSignIns, (rows) => {
      const found = outcomes(rows)
      expect(new Set(found.map(({ correlationId, id }) => correlationId || id)).size).toBe(found.length)
      expect(found.map(({ createdDateTime }) => createdDateTime)).toEqual(
        found
          .map(({ createdDateTime }) => createdDateTime)
          .toSorted()
          .toReversed(),
      )
    }),
    runs,
  )
})
