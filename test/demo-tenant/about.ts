import tenant from '../../src/demo/tenants/contoso.json' with { type: 'json' }

const { fixtures } = tenant
const { users, groups, signIns, devices, userRegistrationDetails } = fixtures
const groupMembers = new Map(Object.entries<readonly string[]>(fixtures.groupMembers))
const registeredDevices = new Map(Object.entries<readonly string[]>(fixtures.registeredDevices))
const methods = new Map(
  Object.entries<readonly { readonly '@odata.type': string; readonly displayName?: string }[]>(
    fixtures.authenticationMethods,
  ),
)

/** All that Contoso knows about the person whose user name starts like this; throws when there is nobody. */
export const about = (name: string) => {
  const user = users.find(({ userPrincipalName }) => userPrincipalName.startsWith(name))
  if (!user) throw new Error(`nobody is called ${name}`)
  const events = signIns.filter(({ userId }) => userId === user.id)
  const direct = groups.filter((group) => groupMembers.get(group.id)?.includes(user.id))
  const owned = registeredDevices.get(user.id)?.[0]
  return {
    user,
    events,
    /** Codes of what failed, newest first. */
    codes: events.map((event) => event.status.errorCode).filter((code) => code !== 0),
    /** Names of groups with this person as a direct member. */
    groups: direct.map((group) => group.displayName),
    /** Names of groups around those. */
    outerGroups: groups
      .filter((outer) => direct.some((group) => groupMembers.get(outer.id)?.includes(group.id)))
      .map((group) => group.displayName),
    laptop: devices.find((device) => device.id === owned),
    methods: (methods.get(user.id) ?? []).map((method) => method['@odata.type'].split('.').at(-1)),
    methodNames: (methods.get(user.id) ?? []).flatMap((method) => method.displayName ?? []),
    registration: userRegistrationDetails.find(({ id }) => id === user.id),
    /** Numbers of the policies that refused, newest event first. */
    refusedBy: events.flatMap((event) =>
      event.appliedConditionalAccessPolicies
        .filter((policy) => policy.result === 'failure')
        .map((policy) => policy.displayName.slice(0, 5)),
    ),
  }
}
