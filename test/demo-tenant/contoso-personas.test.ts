import tenant from '../../src/demo/tenants/contoso.json' with { type: 'json' }

const { fixtures, personas } = tenant
const { users, groups, signIns } = fixtures
const groupMembers = new Map(Object.entries<readonly string[]>(fixtures.groupMembers))

const upnOf = (name: string) => `${name}@contoso.com`
const userNamed = (name: string) => users.find((user) => user.userPrincipalName === upnOf(name))
const signInsOf = (name: string) => signIns.filter((event) => event.userPrincipalName === upnOf(name))
const isIn = (name: string, groupName: string) => {
  const group = groups.find((one) => one.displayName === groupName)
  return groupMembers.get(group?.id ?? '')?.includes(userNamed(name)?.id ?? 'nobody') ?? false
}
const laptopOf = (name: string) => {
  const owned = new Map(Object.entries<readonly string[]>(fixtures.registeredDevices)).get(userNamed(name)?.id ?? '')
  return fixtures.devices.find((device) => device.id === owned?.[0])
}
const methodsOf = (name: string) =>
  new Map(Object.entries<readonly object[]>(fixtures.authenticationMethods)).get(userNamed(name)?.id ?? '')
const isRegistered = (name: string) =>
  fixtures.userRegistrationDetails.find((row) => row.userPrincipalName === upnOf(name))?.isMfaRegistered
const failuresIn = (name: string) =>
  signInsOf(name).flatMap((event) =>
    event.appliedConditionalAccessPolicies
      .filter((policy) => policy.result === 'failure')
      .map((p) => p.displayName.slice(0, 5)),
  )

test.each<[fact: string, actual: unknown, expected: unknown]>([
  ['yara is not given Expense Cloud', isIn('yara.bouwman', 'APP-ExpenseCloud-Users'), false],
  ['bram is disabled', userNamed('bram.terpstra')?.accountEnabled, false],
  ['bram lives in the cloud', userNamed('bram.terpstra')?.onPremisesSyncEnabled, null],
  ['aisling has no licence', userNamed('aisling.byrne')?.assignedLicenses, []],
  ['aisling is not in the licence group', isIn('aisling.byrne', 'LIC-M365-E3'), false],
  ['aisling signs in', signInsOf('aisling.byrne').length, 3],
  ['jesse has a password only', methodsOf('jesse.kuipers')?.length, 1],
  ['jesse is not registered', isRegistered('jesse.kuipers'), false],
  ['jesse is stopped by CA001', failuresIn('jesse.kuipers'), ['CA001', 'CA001']],
  ['the laptop of floortje is managed', laptopOf('floortje.zwart')?.isManaged, true],
  ['the laptop of floortje is not compliant', laptopOf('floortje.zwart')?.isCompliant, false],
  ['floortje is stopped by CA005', failuresIn('floortje.zwart'), ['CA005']],
  ['kwame is stopped by nothing', failuresIn('kwame.asante'), []],
  ['isabel is stopped by CA010', failuresIn('isabel.fonseca'), ['CA010', 'CA010']],
  ['ravi is an agent', isIn('ravi.krishnan', 'SG-IT-Helpdesk'), true],
  ['merel is an agent', isIn('merel.hendriks', 'SG-IT-Helpdesk'), true],
  ['tunde is an identity admin', isIn('tunde.okafor', 'SG-Identity-Admins'), true],
  ['tunde is no agent', isIn('tunde.okafor', 'SG-IT-Helpdesk'), false],
])('%s', (_, actual, expected) => {
  expect(actual).toEqual(expected)
})

test('nobody else is disabled, without licence, unregistered or on a laptop that is not compliant', () => {
  const members = users.filter((user) => user.department !== null)
  const names = (rows: typeof members) => rows.map((user) => user.userPrincipalName.split('@')[0])
  const name = (user: (typeof members)[number]) => user.userPrincipalName.split('@')[0] ?? ''
  expect(names(members.filter((user) => !user.accountEnabled))).toEqual(['bram.terpstra'])
  expect(names(members.filter((user) => user.assignedLicenses.length === 0))).toEqual(['aisling.byrne'])
  expect(names(members.filter((user) => !isRegistered(name(user))))).toEqual(['jesse.kuipers'])
  expect(names(members.filter((user) => laptopOf(name(user))?.isCompliant === false))).toEqual(['floortje.zwart'])
})

test('each "Stay signed in?" page of kwame is followed by success in the same correlation', () => {
  const events = signInsOf('kwame.asante')
  const pages = events.filter((event) => event.status.errorCode === 50140)
  const followed = pages.filter((page) =>
    events.some(
      (event) =>
        event.correlationId === page.correlationId &&
        event.status.errorCode === 0 &&
        event.createdDateTime > page.createdDateTime,
    ),
  )
  expect(followed).toEqual(pages)
})

test.each<[upn: string, codes: readonly number[]]>([
  ['yara.bouwman', [50105]],
  ['bram.terpstra', [50057, 50057]],
  ['aisling.byrne', []],
  ['jesse.kuipers', [50079, 50079]],
  ['floortje.zwart', [53000]],
  ['kwame.asante', [50140, 50140, 50140]],
  ['merel.hendriks', []],
  ['ravi.krishnan', []],
  ['tunde.okafor', []],
  ['mehmet.yildiz', [50053, 50053, 50126, 50126, 50126, 50126, 50126, 50126]],
  ['isabel.fonseca', [53003, 53003]],
])('%s can be played and meets %j', (upn, codes) => {
  const persona = personas.find((one) => one.userPrincipalName === `${upn}@contoso.com`)
  expect(persona?.try).toMatch(/\w/)
  expect(persona?.about).toMatch(/\w/)
  expect(['en', 'nl']).toContain(persona?.language)
  expect(
    signInsOf(upn)
      .map((event) => event.status.errorCode)
      .filter((code) => code !== 0),
  ).toEqual(codes)
})

test('ids and times people paste are those of one event of theirs', () => {
  const pasted = personas.filter((persona) => /correlation id/i.test(persona.try))
  expect(pasted).toHaveLength(5)
  for (const persona of pasted) {
    const [, id = ''] = /(?:Request Id|Trace ID): (\S+)/.exec(persona.try) ?? []
    const event = signIns.find((one) => one.id === id)
    expect(event?.userPrincipalName).toBe(persona.userPrincipalName)
    expect(/Correlation I[dD]: (\S+)/.exec(persona.try)?.[1]).toBe(event?.correlationId)
    const [, at = ''] = /Timestamp: (\S+(?: \S+Z)?)/.exec(persona.try) ?? []
    expect(at.replace(' ', 'T')).toBe(event?.createdDateTime)
  }
})
