import type { Stage } from '../../src/conversation/conversation.ts'
import type { LookUpResult } from '../../src/conversation/look-up-stages.ts'
import { link } from '../../src/knowledge/links.ts'
import { forAudience } from '../../src/look-ups/for-audience.ts'
import { line, listed, moment, names, notKnown, notSet, value, word, type View } from '../../src/look-ups/view.ts'
import { lookUpRefusals, sheets, type LookUp } from '../../src/model/look-up.ts'
import type { PolicyFinding } from '../../src/policy-review/policy-finding.ts'
import { ruleIds } from '../../src/policy-review/rule-id.ts'
import { policyReview } from '../../src/text/en/policy-review.ts'
import { sampleValues } from '../text/sample-values.ts'

const card = 'c1'
const by = { userId: '9', name: 'Sanne de Wit', tenantId: '2' }
const at = '2026-02-19T10:00:00Z'

type Named = readonly [shows: string, stage: Stage]

const who = { is: 'address', address: 'ada@contoso.com', sure: true } as const

/** Every look-up there is; a new one does not compile until it stands here. */
const lookUps = {
  ...(Object.fromEntries(sheets.map((is) => [is, { is, who }])) as Record<(typeof sheets)[number], LookUp>),
  policy: { is: 'policy', name: 'CA001' },
  group: { is: 'group', name: 'SG-Finance' },
  app: { is: 'app', name: 'Expense Cloud' },
  'policies-for': { is: 'policies-for', app: 'Teams', who },
  'what-if': { is: 'what-if', who, app: 'Teams', platform: 'iOS', country: 'NL' },
  code: { is: 'code', code: 'AADSTS50105' },
  expiring: { is: 'expiring' },
  'check-policies': { is: 'check-policies' },
} as const satisfies Record<LookUp['is'], LookUp>

/** A view with a line of every kind, and so many sections of ten lines more. */
const viewOf = (name: string, sections: number): View => ({
  sections: [
    {
      title: value(name),
      link: link('user-overview', { userId: '1' }),
      lines: [
        line('name', value(name)),
        line('mail', notSet),
        line('enabled', word('no'), { isNotable: true }),
        line('created', moment(at)),
        line('owners', names([name, 'Bo'])),
        line('usageLocation', notKnown),
        line('about', { is: 'family', family: 'conditional-access' }),
        line('fixedBy', { is: 'owner', owner: 'helpdesk' }),
        line('result', listed([word('control-mfa'), word('control-compliantDevice')], 'or')),
        line('ipAddress', value('203.0.113.7'), { for: 'admin' }),
      ],
    },
    { title: word('noDevices'), lines: [] },
    ...Array.from({ length: sections }, () => ({
      title: value(name),
      lines: Array.from({ length: 10 }, () => line('name', value(name))),
    })),
  ],
  unseen: [{ fact: 'registration', because: 'no-permission' }],
})

const findings = (name: string): readonly PolicyFinding[] =>
  ruleIds.map((rule, index) => {
    const about = {
      rule,
      severity: (['critical', 'high', 'medium', 'low'] as const)[index % 4] ?? 'low',
      policies: [{ id: '1', displayName: name }],
      isReportOnly: index % 2 === 0,
      hits: [{ who: 'administrators' }, { who: 'groups', count: 2 }] as const,
      ...(index % 5 === 0 ? { accepted: name } : {}),
    }
    return index % 7 === 0
      ? { ...about, is: 'not-judged', missing: [{ fact: 'administrators', because: 'not-supported' }] }
      : {
          ...about,
          is: 'problem',
          values: sampleValues(Object.values(policyReview.rules[rule]), index % 3, name),
        }
  })

const choices = (name: string): LookUpResult => ({
  is: 'choices',
  of: 'person',
  more: 3,
  choices: [1, 2].map(() => ({ title: name, text: 'ada@contoso.com', lookUp: lookUps.mfa })),
})

/** Every stage of a look-up, as agents and administrators (and of a code, anybody) may see it. */
export const lookUpStages = (name: string): readonly Named[] => [
  ['looking up', { is: 'looking-up', card, by, run: 'r1', lookUp: lookUps.mfa }],
  ['looking up anew', { is: 'looking-up', card, by, run: 'r1', lookUp: lookUps.mfa, replaces: 'c0' }],
  ...Object.values(lookUps).flatMap((lookUp): readonly Named[] =>
    (['agent', 'admin'] as const).map((audience): Named => [
      `${lookUp.is} for ${audience}`,
      {
        is: 'looked-up',
        card,
        by,
        lookUp,
        audience,
        result: { is: 'shown', view: forAudience(viewOf(name, 0), audience), at, name, address: name, app: name },
      },
    ]),
  ),
  ...resultsOf(name).map(([shows, result]): Named => [
    shows,
    { is: 'looked-up', card, by, lookUp: lookUps['sign-ins'], audience: 'admin', result },
  ]),
]

const resultsOf = (name: string): readonly (readonly [string, LookUpResult])[] => [
  ['a long look-up', { is: 'shown', view: viewOf(name, 40), at, name }],
  ['an empty look-up', { is: 'shown', view: { sections: [], unseen: viewOf(name, 0).unseen }, at }],
  [
    'a review',
    { is: 'reviewed', findings: findings(name), policies: 8, page: link('conditional-access-policies'), at },
  ],
  ['a choice of people', choices(name)],
  ...(['person', 'app', 'policy'] as const).map(
    (of) => [`no such ${of}`, { is: 'not-found', of, asked: name }] as const,
  ),
  ...lookUpRefusals.map((because) => [`look-up refused, ${because}`, { is: 'refused', because }] as const),
  ['a look-up that failed', { is: 'fault', reference: name }],
]
