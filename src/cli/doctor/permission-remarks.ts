import { readers } from '../../graph/readers.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { FactName } from '../../model/facts.ts'
import type { World } from '../../model/world.ts'
import { words } from '../../text/words.ts'
import type { Remark } from './remark.ts'

const part = 'Graph permissions'

/** Nobody has this id: Graph looks at permissions before it looks for the person. */
const nobody = '00000000-0000-0000-0000-000000000001'
/** Every tenant has Microsoft Graph itself as an app. */
const everywhere = '00000003-0000-0000-c000-000000000000'

const isFact = (name: string): name is FactName => Object.hasOwn(readers, name)
/** Every fact but the one that needs the id of a sign-in. */
const probed = Object.keys(readers).filter((name) => isFact(name) && name !== 'signInInQuestion') as readonly FactName[]

/** Which permissions are lacking, found out by reading as the bot does, about nobody. */
export const permissionRemarks = async ({ gather }: Pick<World, 'gather'>): Promise<readonly Remark[]> => {
  const evidence = await gather({ userId: nobody, appId: everywhere }, probed)
  if (probed.every((fact) => isMute(evidence, fact))) return [silent]
  const lacking = lackingIn(evidence)
  const unanswered = probed.filter((fact) => isMute(evidence, fact) && !isProved(evidence, fact))
  return [
    ...lacking.map(lackingRemark),
    ...(unanswered.length > 0 ? [unansweredRemark(unanswered)] : []),
    ...(lacking.length === 0 ? [{ is: 'fine', part, what: 'nothing that was tried is refused.' } as const] : []),
  ]
}

const silent: Remark = {
  is: 'wrong',
  part,
  what: 'Microsoft Graph does not answer.',
  fix: 'Let this machine connect to Microsoft Graph over https, and check GRAPH_CLOUD and GRAPH_BASE_URL.',
}

const becauseOf = (evidence: Evidence, fact: FactName): string => {
  const reading = evidence[fact]
  return reading === undefined || reading.known ? 'known' : reading.because
}

const silences: ReadonlySet<string> = new Set([
  'throttled',
  'too-slow',
  'unavailable',
  'our-fault',
  'unexpected-answer',
])
const isMute = (evidence: Evidence, fact: FactName): boolean => silences.has(becauseOf(evidence, fact))

/** Permissions that some fact was read with; a missing person or app also means that it was allowed to look. */
const provedBy = (evidence: Evidence): ReadonlySet<string> =>
  new Set(
    probed
      .filter((fact) => ['known', 'not-found'].includes(becauseOf(evidence, fact)))
      .flatMap((fact) => readers[fact].permissions),
  )

const isProved = (evidence: Evidence, fact: FactName): boolean => {
  const proved = provedBy(evidence)
  return readers[fact].permissions.every((permission) => proved.has(permission))
}

interface Lacking {
  readonly permission: string
  readonly facts: readonly FactName[]
}

/** What is not granted, as far as another fact does not prove that it is. */
const lackingIn = (evidence: Evidence): readonly Lacking[] => {
  const proved = provedBy(evidence)
  const refused = probed.filter((fact) => becauseOf(evidence, fact) === 'no-permission')
  const suspects = (fact: FactName): readonly string[] => {
    const open = readers[fact].permissions.filter((permission) => !proved.has(permission))
    return open.length > 0 ? open : readers[fact].permissions
  }
  const permissions = [...new Set(refused.flatMap(suspects))].toSorted()
  return permissions.map((permission) => ({
    permission,
    facts: refused.filter((fact) => suspects(fact).includes(permission)),
  }))
}

const named = (facts: readonly FactName[]): string => facts.map((fact) => words.en.facts[fact]).join(', ')

const lackingRemark = ({ permission, facts }: Lacking): Remark => ({
  is: 'wrong',
  part,
  what: `${permission} is not granted. Not known without it: ${named(facts)}.`,
  fix: 'Grant it to the app (application permission, with admin consent); infra/permissions.json has its id.',
})

const unansweredRemark = (facts: readonly FactName[]): Remark => ({
  is: 'not-checkable',
  part,
  what: `Graph gave no usable answer about ${named(facts)}.`,
  fix: 'Run the doctor again in a few minutes.',
})
