import { defineCheck } from '../../model/check.ts'
import type { Account } from '../../model/facts/account.ts'
import type { NamedLocation } from '../../model/facts/conditional-access.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Symptoms } from '../../model/symptoms.ts'
import { listOrNone } from '../../model/value.ts'
import { appTold } from '../../semantics/app-told.ts'
import { blockCodes, blockInQuestion, type Block } from '../../semantics/block-in-question.ts'
import { policyPage } from '../../semantics/policy-page.ts'
import { refusalLines } from '../../semantics/refusal-lines.ts'
import { signInPlace } from '../../semantics/sign-in-place.ts'

/** A policy blocks sign-ins from where this one came from (https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network). */
export const caLocationBlock = defineCheck({
  id: 'ca-location-block',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations'],
  appliesTo: ({ codes }) => codes.length === 0 || codes.some((code) => blockCodes.includes(code)),
  judge: (facts, symptoms, now) => {
    const block = blockInQuestion(facts, symptoms, now)
    return block?.kind === 'location' ? problem(facts.account, block, facts.namedLocations ?? [], symptoms) : 'ok'
  },
  text: {
    title: 'Signing in is not allowed from this place',
    person:
      '{app} cannot be opened from where you are.{place, select, none {} other { Your sign-in came from {place}.}} {kind, select, network {That is not one of the networks your organisation allows.} blocked {That is one of the places your organisation does not allow.} other {That is not one of the allowed countries or places of your organisation.}} Your password is not the problem.',
    agent:
      '{name} was refused at {app} by {policy}, because of the location.{place, select, none {} other { The sign-in came from {place}.}} {kind, select, blocked {That is inside a blocked location{locations, select, none {} other { ({locations})}}.} other {That is not one of the allowed locations{locations, select, none {} other { ({locations})}}.}}',
    evidence: {
      refused: 'The sign-in to {app} on {at} was refused with AADSTS{code}',
      policy: 'Refused by {policy}',
      countries: '{location} holds {countries}',
      address: 'It came from {address}',
    },
    steps: {
      whenBack:
        '{kind, select, network {Try again on the network of your organisation: at the office, or through the VPN your organisation gives you.} other {It works again as soon as you sign in from an allowed place, for example when you are back.}}',
      askException:
        'Do you need it before that? Ask your manager and the helpdesk for an exception for the days you are there. They may say no.',
      verify: 'Check with {name}, and with their manager, that {name} really is there and tried this.',
      exception:
        'If your rules allow it: exclude {name} from {policy} for the agreed days only, and take the exclusion away afterwards (Conditional Access Administrator). Leave the policy itself on.',
      wrongPlace:
        'Is {name} not there at all? Then the place of the address may be wrong, or somebody else has the password: look at the other sign-ins first.',
    },
  },
})

interface Places {
  /** `network` when only addresses count, `blocked` when the policy lists what is forbidden. */
  readonly kind: 'network' | 'blocked' | 'other'
  readonly locations: readonly NamedLocation[]
}

const placesOf = ({ policy }: Block, named: readonly NamedLocation[]): Places => {
  const { includeLocations = [], excludeLocations = [] } = policy?.policy?.conditions.locations ?? {}
  const isBlockList = includeLocations.length > 0 && !includeLocations.includes('All')
  const ids = isBlockList ? includeLocations : excludeLocations
  const locations = named.filter(
    (location) =>
      ids.includes(location.id) || (ids.includes('AllTrusted') && location.is === 'ip' && location.isTrusted),
  )
  if (isBlockList) return { kind: 'blocked', locations }
  const isNetwork = ids.length > 0 && locations.every(({ is }) => is === 'ip')
  return { kind: isNetwork ? 'network' : 'other', locations }
}

const problem = (account: Account, block: Block, named: readonly NamedLocation[], symptoms: Symptoms): Problem => {
  const { event, policy, explains } = block
  const { kind, locations } = placesOf(block, named)
  const app = appTold(event, symptoms)
  return {
    explains,
    whoCanFix: 'identity-admin',
    values: {
      app,
      name: account.displayName,
      kind,
      place: signInPlace(event),
      policy: policy?.displayName ?? 'Conditional Access',
      locations: listOrNone(locations.map(({ displayName }) => displayName)),
    },
    evidence: evidenceLines(
      ...refusalLines(event, app, policy),
      ...locations.map(
        (location) =>
          location.is === 'countries' &&
          ({
            say: 'countries',
            from: 'namedLocations',
            for: 'agent',
            values: { location: location.displayName, countries: { list: location.countriesAndRegions } },
          } as const),
      ),
      event && { say: 'address', from: 'signIns', for: 'admin', values: { address: event.ipAddress } },
    ),
    remedies: [
      { by: 'user', step: 'whenBack', for: 'person' },
      { by: 'helpdesk', step: 'askException', for: 'person' },
      { by: 'helpdesk', step: 'verify', for: 'agent' },
      { by: 'identity-admin', step: 'exception', for: 'agent', link: policyPage(policy) },
      { by: 'helpdesk', step: 'wrongPlace', for: 'agent' },
    ],
  }
}
