import { waysThrough } from '../../../src/semantics/conditional-access/counterfactual.ts'
import { asks, places, policy, scenario } from './policies.ts'

const abroad = scenario({ location: { is: 'address', ip: '192.0.2.1', country: 'TR' } })
const filter = { mode: 'exclude', rule: 'device.extensionAttribute1 -eq "SAW"' }

test.each([
  ['a block for all: nothing helps', policy(), scenario(), []],
  ['a policy that does not stop it', policy({ signInRiskLevels: ['high'] }), scenario(), []],
  ['a policy that is off', policy({}, { state: 'disabled' }), scenario(), []],
  [
    'a country: be in one that is left out',
    policy({ locations: { includeLocations: ['All'], excludeLocations: ['nl'] } }),
    abroad,
    [{ is: 'inside', locationId: 'nl' }],
  ],
  [
    'a place: be anywhere else',
    policy({ locations: { includeLocations: ['hotel'], excludeLocations: [] } }),
    scenario({ location: { is: 'inside', locationIds: ['hotel'] } }),
    [
      ...['office', 'nl', 'nowhere', 'gps', 'gsa'].map((locationId) => ({ is: 'inside', locationId })),
      { is: 'elsewhere' },
    ],
  ],
  [
    'legacy clients: use a modern one',
    policy({ clientAppTypes: ['exchangeActiveSync', 'other'] }),
    scenario({ clientApp: 'other' }),
    [
      { is: 'client-app', clientApp: 'browser' },
      { is: 'client-app', clientApp: 'mobileAppsAndDesktopClients' },
    ],
  ],
  [
    'a platform: use one of the others',
    policy({ platforms: { includePlatforms: ['all'], excludePlatforms: ['windows', 'iOS'] } }),
    scenario({ platform: 'linux' }),
    [
      { is: 'platform', platform: 'iOS' },
      { is: 'platform', platform: 'windows' },
    ],
  ],
  [
    'device code',
    policy({ transferMethods: ['deviceCodeFlow'] }),
    scenario({ flow: 'deviceCodeFlow' }),
    [{ is: 'flow' }],
  ],
  ['user risk', policy({ userRiskLevels: ['high'] }), scenario({ userRisk: 'high' }), [{ is: 'no-risk', of: 'user' }]],
  [
    'a device filter',
    policy({ deviceFilter: filter }),
    scenario({ device: { is: 'unregistered' } }),
    [{ is: 'device', filter }],
  ],
  [
    'MFA from IMAP',
    policy({}, { grantControls: asks(['mfa']) }),
    scenario({ clientApp: 'other' }),
    [{ is: 'meet', how: 'any', controls: ['mfa'], fromModernClient: true }],
  ],
])('%s', (_, given, when, ways) => {
  expect(waysThrough(given, when, places)).toEqual(ways)
})
