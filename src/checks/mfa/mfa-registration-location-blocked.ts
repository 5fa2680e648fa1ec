import { link } from '../../knowledge/links.ts'
import { defineCheck } from '../../model/check.ts'
import type { Facts } from '../../model/facts.ts'
import type { NamedLocation } from '../../model/facts/conditional-access.ts'
import { evidenceLines, type Problem } from '../../model/finding.ts'
import type { Remedy } from '../../model/remedy.ts'
import { listOrNone } from '../../model/value.ts'
import type { StoppingPolicy } from '../../semantics/conditional-access/applied-policies.ts'
import { mayBeRefused, registrationRefused, type RegistrationRefused } from '../../semantics/registration-refused.ts'

/** Security info may only be registered from some places or devices (AADSTS53010, https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-security-info-registration). */
export const mfaRegistrationLocationBlocked = defineCheck({
  id: 'mfa-registration-location-blocked',
  needs: ['account'],
  uses: ['signIns', 'conditionalAccessPolicies', 'namedLocations'],
  appliesTo: mayBeRefused,
  judge: (facts, symptoms, now) => {
    const refused = registrationRefused(facts, symptoms, now)
    return refused?.because === 'place' ? problem(facts, refused) : 'ok'
  },
  text: {
    title: 'A second sign-in step cannot be registered from here',
    person:
      'Your organisation only lets people register or change security info {wants, select, device {on a device it manages} both {from a place it trusts, such as the office network, and on a device it manages} other {from a place it trusts, such as the office network}}. Where you tried, that is refused. Nothing is wrong with your account.',
    agent:
      '{name} may not register security info from there{wants, select, device {: it takes a managed device} both {: it takes a trusted place and a managed device} other {: it takes a trusted place}} (AADSTS{code}).{policies, select, none {} other { Refused by {policies}.}}{places, select, none {} other { Trusted: {places}.}}',
    evidence: {
      refused: 'Registering was refused on {at} (AADSTS{code})',
      policies: 'Registering security info is guarded by {policies}',
      place: 'It came from {city, select, none {{country}} other {{city}, {country}}} ({address})',
      places: 'Allowed from {places}',
    },
    steps: {
      goThere:
        '{wants, select, device {Open Security info on the device you got from work, and register there.} both {Open Security info at the office, on the device you got from work, and register there.} other {Open Security info at the office or on another trusted network of your organisation, and register there.}}',
      cannot:
        'Can you not get there soon? Call the helpdesk: after they know it is you, they can give you a Temporary Access Pass.',
      letGo:
        'Have {name} register from {places, select, none {a trusted place} other {{places}}}{wants, select, device { on a managed device} both { on a managed device} other {}}.',
      accessPass:
        'If that is not possible: check who it really is, then issue a Temporary Access Pass; whether it is enough depends on what the policy asks for. Least role: Authentication Administrator.',
    },
  },
})

type PlaceFacts = Pick<Facts, 'account'> & Partial<Pick<Facts, 'namedLocations'>>

const problem = (
  { account, namedLocations = [] }: PlaceFacts,
  { event, policies, explains }: RegistrationRefused,
): Problem => {
  const names = policies.map(({ displayName }) => displayName)
  const places = placesOf(policies, namedLocations)
  return {
    explains,
    whoCanFix: 'user',
    values: {
      name: account.displayName,
      wants: wantsOf(policies),
      code: String(event?.errorCode ?? 53010),
      policies: listOrNone(names),
      places: listOrNone(places),
    },
    evidence: evidenceLines(
      event && { say: 'refused', from: 'signIns', values: { at: { instant: event.createdDateTime } } },
      names.length > 0 && { say: 'policies', from: 'signIns', for: 'agent' },
      event &&
        event.location.countryOrRegion !== '' && {
          say: 'place',
          from: 'signIns',
          for: 'agent',
          values: {
            city: event.location.city || 'none',
            country: event.location.countryOrRegion,
            address: event.ipAddress,
          },
        },
      places.length > 0 && { say: 'places', from: 'namedLocations', for: 'agent' },
    ),
    remedies: remediesFor(account.id),
  }
}

const remediesFor = (userId: string): readonly Remedy[] => [
  { by: 'user', step: 'goThere', for: 'person', link: link('security-info') },
  { by: 'helpdesk', step: 'cannot', for: 'person' },
  { by: 'user', step: 'letGo', for: 'agent', link: link('security-info') },
  {
    by: 'helpdesk',
    step: 'accessPass',
    for: 'agent',
    link: link('user-authentication-methods', { userId }),
  },
]

const devices: readonly string[] = ['compliantDevice', 'domainJoinedDevice']

/** A place unless the policies say otherwise. */
const wantsOf = (policies: readonly StoppingPolicy[]): 'place' | 'device' | 'both' => {
  const isDevice = policies.some(({ controls }) => controls.some((control) => devices.includes(control)))
  if (!isDevice) return 'place'
  return policies.some(({ narrowedBy }) => narrowedBy.includes('location')) ? 'both' : 'device'
}

/** Names of the places the policies leave alone. */
const placesOf = (policies: readonly StoppingPolicy[], named: readonly NamedLocation[]): readonly string[] => {
  const free = policies.flatMap(({ policy }) => policy?.conditions.locations?.excludeLocations ?? [])
  return named
    .filter((one) => free.includes(one.id) || (free.includes('AllTrusted') && one.is === 'ip' && one.isTrusted))
    .map(({ displayName }) => displayName)
}
