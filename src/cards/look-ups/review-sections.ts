import type { LookUpResult } from '../../conversation/look-up-stages.ts'
import type { PolicyFinding } from '../../policy-review/policy-finding.ts'
import { say, type Reader } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'
import { capital } from '../capital.ts'
import { linkText } from '../link-text.ts'
import type { Line } from '../template-data.ts'
import type { LookUpLine, LookUpSection } from './look-up-data.ts'

type Reviewed = Extract<LookUpResult, { is: 'reviewed' }>

/** What is wrong with the policies, one section each, the worst first. */
export const reviewSections = (
  reader: Reader,
  { findings, page }: Reviewed,
  words: Words,
): readonly LookUpSection[] => {
  const problems = findings.filter(({ is }) => is === 'problem')
  const link = linkText(page, words)
  return problems.map((finding, index) => ({
    title: titleOf(reader, finding, words),
    lines: linesOf(reader, finding, words),
    ...(index === 0 ? { url: page, link } : { url: '', link: '' }),
  }))
}

const titleOf = (reader: Reader, finding: PolicyFinding, { policyReview, lookUpCards }: Words): string =>
  say(reader, lookUpCards.review.finding, {
    severity: policyReview.severity[finding.severity],
    title: say(reader, policyReview.rules[finding.rule].title, valuesOf(finding)),
  })

const valuesOf = (finding: PolicyFinding) => (finding.is === 'problem' ? finding.values : {})

const linesOf = (reader: Reader, finding: PolicyFinding, { policyReview }: Words): readonly LookUpLine[] => {
  const { labels, rules, hits, reportOnly } = policyReview
  const { policies, isReportOnly, accepted } = finding
  const { why, who, instead } = rules[finding.rule]
  const values = valuesOf(finding)
  const hit = finding.hits.map((one) => say(reader, hits[one.who], 'count' in one ? { count: one.count } : {}))
  return [
    ...when(policies.length > 0, labels.policies, () =>
      listed(
        reader,
        policies.map(({ displayName }) => displayName),
      ),
    ),
    line(labels.why, say(reader, why, values)),
    line(
      say(reader, labels.hits, { would: isReportOnly ? 'yes' : 'no' }),
      hit.length > 0 ? capital(listed(reader, hit)) : say(reader, who, values),
    ),
    ...when(isReportOnly, '', () => reportOnly),
    line(labels.instead, say(reader, instead, values)),
    ...when(accepted !== undefined, labels.accepted, () => say(reader, '{reason}', { reason: accepted ?? '' })),
  ]
}

const listed = (reader: Reader, list: readonly string[]): string => say(reader, '{list}', { list: { list } })

const when = (holds: boolean, label: string, text: () => string): readonly LookUpLine[] =>
  holds ? [line(label, text())] : []

const line = (label: string, text: string): LookUpLine => ({ label, text, note: '', weight: 'Default' })

/** What could not be judged, once for each thing that could not be read. */
export const reviewUnseen = (
  reader: Reader,
  { findings }: Reviewed,
  { policyReview, gaps, facts }: Words,
): readonly Line[] => {
  const names: Readonly<Record<string, string>> = { ...facts, ...policyReview.facts }
  const missing = new Map(
    findings.flatMap((finding) => (finding.is === 'not-judged' ? finding.missing : [])).map((one) => [one.fact, one]),
  )
  return [...missing.values()].map(({ fact, because }) => ({
    text: capital(say(reader, gaps[because], { fact: names[fact] ?? fact })),
  }))
}
