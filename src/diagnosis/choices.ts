import type { AppName } from '../model/facts/apps.ts'
import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import type { Choice, Verdict } from '../model/plan.ts'
import type { Symptoms } from '../model/symptoms.ts'
import { concernsApp, isRecent, isStop, isSuccess, outcomes } from '../semantics/sign-in-chain.ts'
import { sightingOf } from './sighting.ts'
import { toldByWord } from './telling-words.ts'

/** The most that is offered. */
const most = 5

/** The people an end without an examination leaves open: of one name, or with nearly the name or address that was typed. */
export const peopleToChoose = (verdict: Verdict): readonly Choice[] => {
  if (verdict.is === 'ambiguous-user') return persons(verdict.candidates)
  if (verdict.is !== 'user-not-found') return []
  return persons((verdict.near ?? []).filter(({ match }) => match !== 'deleted'))
}

const persons = (found: readonly Extract<Choice, { is: 'person' }>['person'][]): readonly Choice[] =>
  found.slice(0, most).map(({ id, displayName, userPrincipalName }) => ({
    is: 'person',
    person: { id, displayName, userPrincipalName },
  }))

/** The tenant's own apps that share the words somebody used for one of them ("expense" for two apps), when no app is known yet; at least two. */
export const appsToChoose = ({ app, quoted }: Symptoms, appNames: readonly AppName[]): readonly Choice[] => {
  if (app?.chosen || (app && app.appIds.length > 0 && !app.fromLog)) return []
  const fitting = toldByWord(quoted, appNames, false)
    .toSorted((one, other) => other.words - one.words || one.app.displayName.localeCompare(other.app.displayName))
    .map((told) => told.app)
  return fitting.length > 1 ? fitting.slice(0, most).map((found) => ({ is: 'app', app: found })) : []
}

/** The recent failures that may be meant by somebody who names none of them: the newest of each app and code that was not followed by a success; at least two. */
export const eventsToChoose = (signIns: readonly SignIn[], symptoms: Symptoms, now: Instant): readonly Choice[] => {
  const { codes, requestId, correlationId, app } = symptoms
  if (codes.length > 0 || requestId || correlationId) return []
  const recent = outcomes(signIns).filter((event) => isRecent(event, now))
  const told = app && !app.fromLog ? recent.filter((event) => concernsApp(event, app)) : recent
  const open = told.filter((event, at) => isStop(event) && !isFollowed(event, told.slice(0, at)))
  return open.length > 1
    ? open.slice(0, most).map((event) => ({ is: 'event', sighting: sightingOf({ event }, signIns) }))
    : []
}

/** A newer success of the app, or a newer failure of the same app and code, tells more. */
const isFollowed = (event: SignIn, newer: readonly SignIn[]): boolean =>
  newer.some(
    (other) =>
      other.appId === event.appId && (isSuccess(other) || (isStop(other) && other.errorCode === event.errorCode)),
  )
