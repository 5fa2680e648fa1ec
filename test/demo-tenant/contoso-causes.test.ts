import tenant from '../../src/demo/tenants/contoso.json' with { type: 'json' }
import { about } from './about.ts'

const { fixtures } = tenant
const now = Date.parse(tenant.now)
const appNamed = (name: string) => fixtures.servicePrincipals.find((sp) => sp.displayName === name)
const givenTo = (name: string) =>
  fixtures.appRoleAssignments.filter((row) => row.resourceId === appNamed(name)?.id).map((r) => r.principalDisplayName)
const groupNamed = (name: string) => fixtures.groups.find((group) => group.displayName === name)
const policyNumbered = (number: string) =>
  fixtures.conditionalAccessPolicies.find((policy) => policy.displayName.startsWith(number))
const grantsOf = (name: string) => fixtures.oauth2PermissionGrants.filter((row) => row.clientId === appNamed(name)?.id)
const trustOf = (name: string) => {
  const [event] = about(name).events
  return fixtures.crossTenantAccessPolicyPartners.find((partner) => partner.tenantId === event?.homeTenantId)
}

const [marek, olivia, lena] = [about('marek.dvorak'), about('olivia.grant'), about('lena.hoffmann')]
test.each<[fact: string, actual: unknown, expected: unknown]>([
  ['lena has not accepted', lena.user.externalUserState, 'PendingAcceptance'],
  ['lena was invited 9 days ago', Math.floor((now - Date.parse(lena.user.createdDateTime)) / 86_400_000), 9],
  ['lena never signed in', lena.events, []],
  ['lena is in the team', lena.groups, ['Autumn launch']],
  [
    'every other guest accepted',
    [marek.user.externalUserState, olivia.user.externalUserState],
    ['Accepted', 'Accepted'],
  ],
  ['marek is given Research Vault', givenTo('Research Vault').filter((name) => marek.groups.includes(name)).length, 1],
  ['marek is stopped by CA025', marek.refusedBy, ['CA025', 'CA025']],
  ['CA025 wants a compliant device', policyNumbered('CA025')?.grantControls?.builtInControls, ['compliantDevice']],
  ['adatum is trusted for MFA', trustOf('marek.dvorak')?.inboundTrust.isMfaAccepted, true],
  ['adatum is not trusted for devices', trustOf('marek.dvorak')?.inboundTrust.isCompliantDeviceAccepted, false],
  ['fabrikam is', trustOf('olivia.grant')?.inboundTrust.isCompliantDeviceAccepted, true],
])('guests: %s', (_, actual, expected) => {
  expect(actual).toEqual(expected)
})

const [niamh, pieter] = [about('niamh.kelly'), about('pieter.dewit')]
const copilot = groupNamed('DYN-LIC-Copilot-Research')
test.each<[fact: string, actual: unknown, expected: unknown]>([
  ['niamh is not in the dynamic group', niamh.groups.includes('DYN-LIC-Copilot-Research'), false],
  ['its rule asks for another department', copilot?.membershipRule?.includes(`"${niamh.user.department}"`), false],
  ['its rule is processed', copilot?.membershipRuleProcessingState, 'On'],
  [
    'it is the one way to Copilot',
    fixtures.groups.filter((g) => g.assignedLicenses[0]?.skuId === copilot?.assignedLicenses[0]?.skuId).length,
    1,
  ],
  ['niamh has all else', niamh.groups.includes('LIC-M365-E3'), true],
  ['pieter is in the group', pieter.groups.includes('LIC-BusinessCentral'), true],
  [
    'pieter got no seat',
    pieter.user.licenseAssignmentStates
      .filter((state) => state.error !== 'None')
      .map((s) => [s.state, s.error, s.assignedByGroup]),
    [['Error', 'CountViolation', groupNamed('LIC-BusinessCentral')?.id]],
  ],
  ['pieter signs in', pieter.codes, []],
])('licences: %s', (_, actual, expected) => {
  expect(actual).toEqual(expected)
})

const gijs = about('gijs.vanveen')
const [certificate] = appNamed('LearnHub')?.keyCredentials ?? []
test.each<[fact: string, actual: unknown, expected: unknown]>([
  ['Ledger is given to a group', givenTo('Ledger').filter((name) => gijs.groups.includes(name)), []],
  [
    'gijs is only in a group inside it',
    givenTo('Ledger').filter((name) => gijs.outerGroups.includes(name)),
    ['SG-Finance'],
  ],
  ['Fleet Tracker is off', appNamed('Fleet Tracker')?.accountEnabled, false],
  ['not by Microsoft', appNamed('Fleet Tracker')?.disabledByMicrosoftStatus, null],
  ['mohamed is given it', about('mohamed.aziz').groups.includes('APP-FleetTracker-Users'), true],
  ['no other app is off', fixtures.servicePrincipals.filter((sp) => !sp.accountEnabled).length, 1],
  ['the certificate of LearnHub ended', Date.parse(certificate?.endDateTime ?? '') < now, true],
  [
    'no other did',
    fixtures.servicePrincipals.filter((sp) => sp.keyCredentials.some((key) => Date.parse(key.endDateTime) < now))
      .length,
    1,
  ],
  ['fiona signs in to LearnHub', about('fiona.macleod').codes, []],
  ['nobody consented to Boardly for all', grantsOf('Boardly').map((grant) => grant.consentType), ['Principal']],
  [
    'daniel did not',
    grantsOf('Boardly').some((grant) => grant.principalId === about('daniel.ferreira').user.id),
    false,
  ],
  ['administrators may be asked', fixtures.adminConsentRequestPolicy.isEnabled, true],
  ['Canteen Orders is hidden', appNamed('Canteen Orders')?.tags.includes('HideApp'), true],
  [
    'lotte is given it',
    givenTo('Canteen Orders').filter((name) => about('lotte.bakker').groups.includes(name)),
    ['APP-Canteen-Utrecht'],
  ],
])('apps: %s', (_, actual, expected) => {
  expect(actual).toEqual(expected)
})

const [koen, ruth, hannah, leila, peter] = [
  'koen.maas',
  'ruth.evans',
  'hannah.clarke',
  'leila.haddad',
  'peter.novak',
].map(about)
const [federation] = fixtures.internalDomainFederation['ads.contoso.com']
test.each<[fact: string, actual: unknown, expected: unknown]>([
  ['koen is disabled', koen?.user.accountEnabled, false],
  ['koen is synced', koen?.user.onPremisesSyncEnabled, true],
  ['a moment ago', now - Date.parse(koen?.user.onPremisesLastSyncDateTime ?? '') < 30 * 60_000, true],
  [
    'ruth is federated',
    fixtures.domains.filter((d) => d.authenticationType === 'Federated').map((d) => d.id),
    [ruth?.user.userPrincipalName.split('@')[1]],
  ],
  [
    'Entra could not fetch the certificate',
    federation?.signingCertificateUpdateStatus.certificateUpdateResult,
    'Failed',
  ],
  ['and has no next one', federation?.nextSigningCertificate, null],
  [
    'hannah has one method',
    hannah?.registration?.methodsRegistered,
    ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'],
  ],
  ['on the old phone', hannah?.methodNames, ['iPhone 11']],
  [
    'hannah did not answer',
    hannah?.events[0]?.status.additionalDetails,
    'MFA denied; user did not respond to mobile app notification',
  ],
  [
    'leila is at high risk',
    fixtures.riskyUsers.filter((user) => user.riskState === 'atRisk').map(({ id, riskLevel }) => [id, riskLevel]),
    [[leila?.user.id, 'high']],
  ],
  ['leila is stopped by CA030', leila?.refusedBy, ['CA030', 'CA030']],
  ['CA030 is about user risk', policyNumbered('CA030')?.conditions.userRiskLevels, ['high']],
  [
    'peter reads mail over IMAP',
    [...new Set(peter?.events.filter((e) => e.status.errorCode !== 0).map((e) => e.clientAppUsed))],
    ['IMAP4'],
  ],
  ['peter is stopped by CA002 each time', peter?.refusedBy.filter((number) => number === 'CA002').length, 4],
  ['and comes in by browser', peter?.events[0]?.status.errorCode, 0],
])('accounts: %s', (_, actual, expected) => {
  expect(actual).toEqual(expected)
})
