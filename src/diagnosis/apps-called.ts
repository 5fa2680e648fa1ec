import { appById } from '../knowledge/apps.ts'
import type { AppName } from '../model/facts/apps.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { findApp } from './find-app.ts'
import { plain } from './plain.ts'

/** The apps that somebody may mean by a name or an id, best first: of that name here, what people here call one, Microsoft's by the words for it (`symptoms` of the name), or all whose names hold the words. */
export const appsCalled = (
  symptoms: Symptoms,
  appNames: readonly AppName[],
  ownNames: Organisation['appNames'],
): readonly AppName[] => {
  const { quoted } = symptoms
  const same = appNames.filter(
    ({ appId, displayName }) => isSame(appId, quoted) || plain(displayName) === plain(quoted),
  )
  if (same.length > 0) return same
  const microsofts = appById(quoted.trim())
  if (microsofts) return [{ appId: microsofts.appId, displayName: microsofts.name }]
  const own = ownNames.find(({ says }) => says.some((one) => plain(one) === plain(quoted)))
  if (own) return named(own.means, appNames)
  const holding = appNames.filter(({ displayName }) => ` ${plain(displayName)} `.includes(` ${plain(quoted)} `))
  const meant = findApp(symptoms, appNames, ownNames)
  const [appId] = meant?.appIds ?? []
  if (meant && appId !== undefined && holding.length !== 1)
    return [{ appId, displayName: here(appId, appNames) ?? meant.name }]
  return holding
}

const isSame = (appId: string, text: string): boolean => appId.toLowerCase() === text.trim().toLowerCase()

const here = (appId: string, appNames: readonly AppName[]): string | undefined =>
  appNames.find((name) => isSame(name.appId, appId))?.displayName

const named = (name: string, appNames: readonly AppName[]): readonly AppName[] =>
  appNames.filter(({ displayName }) => plain(displayName) === plain(name))
