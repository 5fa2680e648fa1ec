import { applies } from '../../../src/semantics/conditional-access/applies.ts'
import { inRange } from '../../../src/semantics/conditional-access/conditions/in-range.ts'
import { places, policy, scenario } from './policies.ts'

test.each([
  ['203.0.113.10', '203.0.113.0/24', true],
  ['203.0.114.10', '203.0.113.0/24', false],
  ['10.255.0.1', '10.0.0.0/8', true],
  ['198.51.100.7', '198.51.100.7', true],
  ['198.51.100.8', '198.51.100.7/32', false],
  ['1.2.3.4', '0.0.0.0/0', true],
  ['::ffff:203.0.113.10', '203.0.113.0/24', true],
  ['2001:db8:1:ff::1', '2001:db8:1::/48', true],
  ['2001:db8:2::1', '2001:db8:1::/48', false],
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::1/128', true],
  ['2001:db8::1', '203.0.113.0/24', false],
  ['203.0.113.10', '2001:db8::/32', false],
  ['somewhere', '203.0.113.0/24', undefined],
  ['203.0.113.10', '203.0.113.0/33', undefined],
  ['203.0.113.10', '203.0.113.0/', undefined],
  ['1::2::3', '::/0', undefined],
  ['300.1.1.1', '0.0.0.0/0', undefined],
])('%s in %s: %p', (ip, range, is) => {
  expect(inRange(ip, range)).toBe(is)
})

const at = (ip: string | undefined, country?: string) => scenario({ location: { is: 'address', ip, country } })
const inside = (...locationIds: string[]) => scenario({ location: { is: 'inside', locationIds } })
const from = (includeLocations: string[], excludeLocations: string[] = []) =>
  policy({ locations: { includeLocations, excludeLocations } })
const office = at('203.0.113.10', 'NL')
const abroad = at('192.0.2.140', 'TR')

test.each([
  ['anywhere', from(['All']), abroad, 'applies'],
  ['anywhere, when nothing is known', from(['All']), scenario({ location: undefined }), 'applies'],
  ['outside the office, in the office', from(['All'], ['AllTrusted']), office, 'does-not-apply'],
  ['outside the office, abroad', from(['All'], ['AllTrusted']), abroad, 'applies'],
  [
    'outside the office, in a hotel that has a name but no trust',
    from(['All'], ['AllTrusted']),
    at('198.51.100.7'),
    'applies',
  ],
  ['outside the office, from its IPv6 network', from(['All'], ['AllTrusted']), at('2001:db8:1::5'), 'does-not-apply'],
  ['outside our countries, at home', from(['All'], ['nl']), office, 'does-not-apply'],
  ['outside our countries, abroad', from(['All'], ['nl']), abroad, 'applies'],
  ['outside our countries, country not told', from(['All'], ['nl']), at('192.0.2.1'), 'unknown'],
  ['from a country, address of no country', from(['nl']), at('192.0.2.1', ''), 'does-not-apply'],
  ['from unknown countries, address of no country', from(['nowhere']), at('192.0.2.1', ''), 'applies'],
  ['from a country by GPS', from(['gps']), office, 'unknown'],
  ['from the compliant network', from(['gsa']), office, 'unknown'],
  ['from a place that was deleted', from(['gone']), office, 'unknown'],
  ['outside a place that was deleted', from(['All'], ['gone']), office, 'unknown'],
  ['from trusted places, address not told', from(['AllTrusted']), at(undefined, 'NL'), 'unknown'],
  ['said to be in the office', from(['All'], ['AllTrusted']), inside('office'), 'does-not-apply'],
  ['said to be in no named place', from(['nl']), inside(), 'does-not-apply'],
])('%s', (_, given, when, is) => {
  expect(applies(given, when, places).is).toBe(is)
})

test('places that cannot be read leave it open, unless the policy is about all', () => {
  expect(applies(from(['All'], ['AllTrusted']), office).is).toBe('unknown')
  expect(applies(from(['office']), office).is).toBe('unknown')
})
