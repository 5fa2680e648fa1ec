import { gaps } from '../../src/model/evidence.ts'
import type { ProblemFinding } from '../../src/model/finding.ts'
import type { Choice, PersonFound, Plan, Verdict } from '../../src/model/plan.ts'
import type { Remedy, WhoCanFix } from '../../src/model/remedy.ts'
import { words } from '../../src/text/words.ts'
import { sampleValues, variants } from '../text/sample-values.ts'

/** A plan and what it is a plan of. */
export type NamedPlan = readonly [of: string, plan: Plan]

const doers: readonly WhoCanFix[] = ['user', 'helpdesk', 'identity-admin', 'app-owner', 'microsoft', 'nobody']
const links = [
  'https://aka.ms/mysecurityinfo',
  `https://entra.microsoft.com/#view/${'x'.repeat(60)}`,
  undefined,
] as const
const at = '2026-02-19T09:21:34Z'

/** Every ICU message of a check. */
const messagesOf = (check: keyof typeof words.en.checks): readonly string[] => {
  const { evidence, steps, ...plain } = words.en.checks[check]
  return [...Object.values<string>(plain), ...Object.values<string>(evidence), ...Object.values<string>(steps)]
}

/** A problem that says all its check can say: every line of evidence and every step. */
export const problemOf = (check: keyof typeof words.en.checks, variant: number, name?: string): ProblemFinding => {
  const { evidence, steps } = words.en.checks[check]
  return {
    check,
    outcome: 'problem',
    explains: variant === 1 ? 'probably' : 'certainly',
    whoCanFix: doers[variant] ?? 'user',
    values: sampleValues(messagesOf(check), variant, name),
    evidence: Object.keys(evidence).map((say) => ({ say, from: 'signIns' })),
    remedies: Object.keys(steps).map((step, index) => remedy(step, index + variant)),
  }
}

const remedy = (step: string, index: number): Remedy => {
  const link = links[index % links.length]
  return { by: doers[index % doers.length] ?? 'user', step, ...(link ? { link } : {}) }
}

/** The ids of all checks that have words. */
export const checkIds = Object.keys(words.en.checks) as readonly (keyof typeof words.en.checks)[]

/** An account called `name`. */
export const personCalled = (name: string): PersonFound => ({ id: '1', displayName: name, userPrincipalName: name })

const sighting = (name: string, errorCode: number): NonNullable<Plan['sighting']> => ({
  at,
  app: name,
  errorCode,
  family: 'lockout',
  requestId: '6ee349a9-a99d-4e41-8dda-9d3140e88668',
  correlationId: '5d0397e4-f9a8-448b-9cfc-fb57257e3f6a',
  solvedAt: at,
})

/** What the card can know while the cause is open: each block on an account and each thing somebody may give. */
const knowns: readonly (readonly [of: string, known: NonNullable<Plan['known']>])[] = (
  ['page', 'code', 'app', 'nothing'] as const
).flatMap((given) =>
  ([undefined, 'synced', 'guest', 'cloud'] as const).map(
    (disabled) =>
      [
        `${given} given, ${disabled ?? 'not'} disabled`,
        { given, ...(disabled ? { disabled } : {}), codePage: links[0], logPage: links[1] },
      ] as const,
  ),
)

const openPlans = (name: string, rest: Omit<Plan, 'verdict' | 'possible'>): readonly NamedPlan[] =>
  knowns.flatMap(([of, known]): readonly NamedPlan[] => {
    const open = { ...rest, known, verdict: { is: 'needs-more-info' }, possible: [] } as const
    return [
      [`${of}, not seen`, open],
      [`${of}, seen`, { ...open, sighting: sighting(name, 50053) }],
      [`${of}, seen at an app without a name`, { ...open, sighting: sighting('', 50053) }],
    ]
  })

const unseen: Plan['unseen'] = gaps.map((because) => ({ fact: 'devices', because }))

/** Every end without a cause; the ones with choices more than once. */
export const endsFor = (name: string): readonly Exclude<Verdict, { is: 'cause' }>[] => [
  { is: 'no-problem-found' },
  { is: 'needs-more-info' },
  { is: 'user-not-found', asked: name },
  { is: 'ambiguous-user', candidates: [personCalled(name), personCalled(name)] },
  { is: 'requester-not-authorised' },
  { is: 'insufficient-data-no-premium' },
  { is: 'graph-throttled', retryAfterSeconds: 30, account: 'enabled', licensed: 'yes' },
  { is: 'graph-throttled', retryAfterSeconds: 300, account: 'unknown', licensed: 'unknown' },
]

/** Five of each kind of choice: people, apps, sign-ins. */
const choicesFor = (name: string): readonly (readonly [of: string, choices: readonly Choice[]])[] => {
  const seen = sighting(name, 50053)
  return [
    ['people', Array.from({ length: 5 }, () => ({ is: 'person', person: personCalled(name) }) as const)],
    ['apps', Array.from({ length: 5 }, () => ({ is: 'app', app: { appId: 'a', displayName: name } }) as const)],
    [
      'sign-ins',
      [seen, { ...seen, app: '', times: 1 }, { ...seen, times: 3, since: at }].map(
        (one) => ({ is: 'event', sighting: one }) as const,
      ),
    ],
  ]
}

const shared = (name: string) =>
  ({ whoCanFix: 'helpdesk', about: personCalled(name), unseen, examinedAt: at }) as const satisfies Partial<Plan>

const [first = 'account-disabled'] = checkIds

/** A plan of every check in every variant; people, apps and groups in it are called `name`. */
export const causesFor = (name = 'Ada Lovelace'): readonly NamedPlan[] =>
  checkIds.flatMap((check) =>
    variants.map((variant): NamedPlan => {
      const also = problemOf(first, variant, name)
      const verdict = { is: 'cause', causes: [problemOf(check, variant, name), also] } as const
      return [`${check} ${variant}`, { ...shared(name), verdict, possible: [also], sighting: sighting(name, 50105) }]
    }),
  )

/** Plans of every other end, and with every kind of choice; people, apps and groups in them are called `name`. */
export const openEndsFor = (name = 'Ada Lovelace'): readonly NamedPlan[] => {
  const rest = shared(name)
  const ends = endsFor(name).flatMap((verdict): readonly NamedPlan[] => [
    [
      `${verdict.is} seen`,
      { ...rest, verdict, possible: [problemOf(first, 0, name)], sighting: sighting(name, 50053) },
    ],
    [`${verdict.is} not seen`, { ...rest, verdict, possible: [] }],
  ])
  const chosen = choicesFor(name).flatMap(([of, choices]): readonly NamedPlan[] => [
    [`${of} to choose`, { ...rest, verdict: { is: 'needs-more-info' }, possible: [], choices }],
    [
      `${of} to choose at a cause`,
      { ...rest, verdict: { is: 'cause', causes: [problemOf(first, 0, name)] }, possible: [], choices },
    ],
  ])
  return [...ends, ...openPlans(name, rest), ...chosen]
}
