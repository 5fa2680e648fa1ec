import { productName } from '../knowledge/plans.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FactName, Facts } from '../model/facts.ts'
import type { Instant } from '../model/instant.ts'
import { known, unseenOf } from './known.ts'
import { line, word, type Line, type Section, type View } from './view.ts'
import type { Label } from './labels.ts'

/** What ends some day. */
export const expiringNeeds = ['appCredentials', 'federation', 'subscriptions'] as const satisfies readonly FactName[]

/** How far ahead is looked, and how far back: what ended long ago, nobody misses. */
const ahead = 60
const back = 30
const day = 86_400_000

interface Ending {
  readonly label: Label
  readonly name: string
  readonly at: Instant
}

/** Secrets, certificates, federation certificates and subscriptions that end within 60 days or ended in the last 30, soonest first. */
export const expiring = (evidence: Evidence, now: Instant): View => {
  const facts = known(evidence)
  const from = Date.parse(now) - back * day
  const to = Date.parse(now) + ahead * day
  const all = [...credentials(facts), ...federations(facts), ...subscriptions(facts)]
    .filter(({ at }) => Date.parse(at) >= from && Date.parse(at) <= to)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  const ended = all.filter(({ at }) => Date.parse(at) <= Date.parse(now))
  const ending = all.filter(({ at }) => Date.parse(at) > Date.parse(now))
  const unseen = unseenOf(evidence, expiringNeeds)
  const nothing: readonly Section[] =
    all.length === 0 && unseen.length < expiringNeeds.length
      ? [{ title: word('nothingEnds', { count: ahead }), lines: [] }]
      : []
  return { sections: [...sectionOf('endedLately', ended), ...sectionOf('endsSoon', ending), ...nothing], unseen }
}

const sectionOf = (title: 'endedLately' | 'endsSoon', all: readonly Ending[]): readonly Section[] =>
  all.length > 0 ? [{ title: word(title, { count: all.length }), lines: all.map((one) => lineOf(one, title)) }] : []

const lineOf = ({ label, name, at }: Ending, title: 'endedLately' | 'endsSoon'): Line => {
  const isSoon = title === 'endsSoon'
  // Of a subscription Graph only tells when it renews or goes to its next state.
  const turns = isSoon ? 'namedTurns' : 'namedTurned'
  const ends = isSoon ? 'namedEnds' : 'namedEnded'
  return line(label, word(label === 'subscription' ? turns : ends, { name, at: { instant: at } }), {
    isNotable: !isSoon,
  })
}

const labels = {
  secret: 'secret',
  certificate: 'certificate',
  'saml-signing-certificate': 'signingCertificate',
} as const

/** A certificate that no longer signs may end. */
const credentials = ({ appCredentials = [] }: Partial<Facts>): readonly Ending[] =>
  appCredentials
    .filter(({ isInUse }) => isInUse !== false)
    .map(({ is, displayName, endDateTime }) => ({ label: labels[is], name: displayName, at: endDateTime }))

const federations = ({ federation = [] }: Partial<Facts>): readonly Ending[] =>
  federation.flatMap(({ domain, signingCertificate }) =>
    signingCertificate
      ? [{ label: 'federationCertificate' as const, name: domain, at: signingCertificate.validTo }]
      : [],
  )

const subscriptions = ({ subscriptions: all = [] }: Partial<Facts>): readonly Ending[] =>
  all.flatMap(({ skuId, skuPartNumber, nextLifecycleDateTime }) =>
    nextLifecycleDateTime === undefined
      ? []
      : [{ label: 'subscription' as const, name: productName(skuId, skuPartNumber), at: nextLifecycleDateTime }],
  )
