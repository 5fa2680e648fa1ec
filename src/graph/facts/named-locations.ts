import type { NamedLocation } from '../../model/facts/conditional-access.ts'
import { flag, list, parsedEach, plainText, row, text } from '../answers/parse.ts'
import type { Reader } from '../reader.ts'
import type { Row } from '../answers/row.ts'
import { words } from './shapes/lenient.ts'

const locationOf = (location: Row): NamedLocation => {
  const named = { id: text(location, 'id'), displayName: words(location, 'displayName') }
  const type = text(location, '@odata.type')
  if (type === '#microsoft.graph.ipNamedLocation') {
    return {
      is: 'ip',
      ...named,
      isTrusted: flag(location, 'isTrusted'),
      ipRanges: list(location, 'ipRanges', (range) => text(row(range), 'cidrAddress')),
    }
  }
  if (type !== '#microsoft.graph.countryNamedLocation') return { is: 'other', ...named }
  return {
    is: 'countries',
    ...named,
    countriesAndRegions: list(location, 'countriesAndRegions', plainText),
    includeUnknownCountriesAndRegions: flag(location, 'includeUnknownCountriesAndRegions'),
    countryLookupMethod: words(location, 'countryLookupMethod'),
  }
}

/** The places policies speak of, https://learn.microsoft.com/graph/api/conditionalaccessroot-list-namedlocations */
export const namedLocations: Reader<'namedLocations'> = {
  permissions: ['Policy.Read.All'],
  needs: 'p1',
  async read(ask) {
    return parsedEach(await ask.list('/identity/conditionalAccess/namedLocations'), locationOf)
  },
}
