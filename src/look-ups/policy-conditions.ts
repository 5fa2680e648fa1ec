import type { PolicyConditions } from '../model/facts/conditional-access.ts'
import { entries, placeEntry, type Names } from './named.ts'
import { line, lines, listed, names, value, word, type Line, type Said } from './view.ts'

/** The conditions of a policy that are set; none says so. */
export const conditionLines = (conditions: PolicyConditions, facts: Names): readonly Line[] => {
  const set = [...clients(conditions), ...platforms(conditions), ...places(conditions, facts), ...others(conditions)]
  return set.length > 0 ? set : [line('conditions', word('noConditions'))]
}

const clients = ({ clientAppTypes }: PolicyConditions): readonly Line[] =>
  clientAppTypes.length === 0 || clientAppTypes.includes('all')
    ? []
    : [line('clients', listed(clientAppTypes.map((type) => clientWords.get(type) ?? value(type))))]

const clientWords: ReadonlyMap<string, Said> = new Map([
  ['browser', word('client-browser')],
  ['mobileAppsAndDesktopClients', word('client-mobileAppsAndDesktopClients')],
  ['exchangeActiveSync', word('client-exchangeActiveSync')],
  ['other', word('client-other')],
])

const platforms = ({ platforms: condition }: PolicyConditions): readonly Line[] =>
  condition
    ? lines(
        line('platforms', listed(condition.includePlatforms.map(platformEntry))),
        condition.excludePlatforms.length > 0 &&
          line('platformsLeftOut', listed(condition.excludePlatforms.map(platformEntry))),
      )
    : []

const platformNames: ReadonlyMap<string, string> = new Map([
  ['android', 'Android'],
  ['windows', 'Windows'],
  ['windowsPhone', 'Windows Phone'],
  ['linux', 'Linux'],
])

const platformEntry = (platform: string): Said =>
  platform === 'all' ? word('everyPlatform') : value(platformNames.get(platform) ?? platform)

const places = ({ locations }: PolicyConditions, facts: Names): readonly Line[] =>
  locations
    ? lines(
        line('places', entries(locations.includeLocations, placeEntry, facts)),
        locations.excludeLocations.length > 0 &&
          line('placesLeftOut', entries(locations.excludeLocations, placeEntry, facts)),
      )
    : []

const others = (conditions: PolicyConditions): readonly Line[] => {
  const { deviceFilter } = conditions
  const level = (label: 'userRisk' | 'signInRisk' | 'insiderRisk', levels: readonly string[]): Line | false =>
    levels.length > 0 && line(label, names(levels))
  return lines(
    deviceFilter !== undefined &&
      line(deviceFilter.mode === 'exclude' ? 'devicesLeftOut' : 'devices', value(deviceFilter.rule)),
    level('userRisk', conditions.userRiskLevels),
    level('signInRisk', conditions.signInRiskLevels),
    level('insiderRisk', conditions.insiderRiskLevels),
    conditions.transferMethods.length > 0 &&
      line('flows', listed(conditions.transferMethods.map((flow) => flowWords.get(flow) ?? value(flow)))),
  )
}

const flowWords: ReadonlyMap<string, Said> = new Map([
  ['deviceCodeFlow', word('flow-deviceCode')],
  ['authenticationTransfer', word('flow-transfer')],
])
