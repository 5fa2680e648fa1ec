import type { FactName } from '../../src/model/facts.ts'
import type { Gap } from '../../src/model/evidence.ts'
import type { Tell } from './fake-graph.ts'
import { samplesOfApp } from './samples-of-app.ts'
import { samplesOfPerson } from './samples-of-person.ts'
import { samplesOfPolicies } from './samples-of-policies.ts'
import { samplesOfSignIns } from './samples-of-sign-ins.ts'
import { samplesOfTenant } from './samples-of-tenant.ts'

/** For each fact: the beginning of its path, and one object as Graph answers it, with every member the reader uses. */
export interface Sample {
  readonly path: string
  readonly one: Readonly<Record<string, unknown>>
  /** True when the answer is the object itself, not a collection. */
  readonly isSingle?: true
  /** What the reader asks besides: the beginning of the path and the body of the answer. */
  readonly besides?: readonly (readonly [path: string, body: unknown])[]
  /** What is known when Graph says that there is no such object; a gap unless told. */
  readonly absent?: unknown
  /** What is known when the collection is empty: an empty list unless told. */
  readonly none?: unknown
  /** The gap of a fact Graph never shows to an app. */
  readonly never?: Gap
}

/** The person, app and sign-in that the samples are about. */
export const subject = { userId: 'u1', appId: 'a1', requestId: 'r9' } as const

export const samples: Readonly<Record<FactName, Sample>> = {
  ...samplesOfPerson,
  ...samplesOfSignIns,
  ...samplesOfApp,
  ...samplesOfTenant,
  ...samplesOfPolicies,
}

/** The body Graph would answer. */
export const bodyOf = ({ isSingle }: Sample, one: Readonly<Record<string, unknown>>): unknown =>
  isSingle ? one : { value: [one] }

/** A Graph that holds this one object of a fact, and what the reader asks besides. */
export const holding =
  (fact: FactName, one: Readonly<Record<string, unknown>> = samples[fact].one): Tell =>
  ({ path }) => {
    const [, body] = samples[fact].besides?.find(([start]) => path.startsWith(start)) ?? []
    return { body: body ?? bodyOf(samples[fact], one) }
  }

const starts = Object.values(samples)
  .flatMap((sample) => [[sample.path, bodyOf(sample, sample.one)] as const, ...(sample.besides ?? [])])
  .toSorted(([one], [other]) => other.length - one.length)

/** A Graph that holds one object of every fact. */
export const holdingAll: Tell = ({ path }) => {
  const [, body] = starts.find(([start]) => path.startsWith(start)) ?? []
  return body === undefined ? { status: 404, body: {} } : { body }
}
