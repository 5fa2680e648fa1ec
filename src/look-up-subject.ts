import type { LookUpResult } from './conversation/look-up-stages.ts'
import { understand } from './conversation/understand/understand.ts'
import { appsCalled } from './diagnosis/apps-called.ts'
import type { Gap } from './model/evidence.ts'
import type { AppName } from './model/facts/apps.ts'
import type { LookUp, LookUpOfPerson } from './model/look-up.ts'
import { plainOrganisation, type Organisation } from './model/organisation.ts'
import type { PersonFound } from './model/plan.ts'
import type { World } from './model/world.ts'

/** What a look-up came to, and whom or what the audit says it was about. */
export interface Outcome {
  readonly result: LookUpResult
  readonly subject: string
}

/** What is looked up, or why it cannot be told. */
export type Found<T> = ({ readonly is: 'found' } & T) | ({ readonly is: 'end' } & Outcome)

/** The most that is offered to choose from. */
const most = 5

/** The person meant, found as `check` finds one: exactly one exact match, else a choice. */
export const findPerson = async (
  world: World,
  lookUp: LookUpOfPerson,
  asker: PersonFound,
): Promise<Found<{ readonly person: PersonFound }>> => {
  const { who } = lookUp
  if (who.is === 'self') return { is: 'found', person: asker }
  const asked = who.is === 'name' ? who.name : who.address
  const found = await world.findPeople(who)
  if (!found.known) return { is: 'end', subject: asked, result: unread(world, found.because) }
  const [only, second] = found.value
  if (only?.match === 'exact' && !second) return { is: 'found', person: only }
  const there = found.value.filter(({ match }) => match !== 'deleted')
  if (there.length === 0) return { is: 'end', subject: asked, result: { is: 'not-found', of: 'person', asked } }
  const choices = there.slice(0, most).map(({ displayName, userPrincipalName }) => ({
    title: displayName,
    text: userPrincipalName,
    lookUp: { ...lookUp, who: { is: 'address', address: userPrincipalName, sure: true } as const },
  }))
  return { is: 'end', subject: asked, result: { is: 'choices', of: 'person', choices, more: 0 } }
}

const unread = (world: World, because: Gap): LookUpResult => ({
  is: 'shown',
  view: { sections: [], unseen: [{ fact: 'account', because }] },
  at: world.now(),
})

/** The app meant by a name or an id. */
export const findNamedApp = async (
  { world, organisation = plainOrganisation }: { readonly world: World; readonly organisation?: Organisation },
  asked: string,
  again: (appId: string) => LookUp,
): Promise<Found<{ readonly app: AppName }>> => {
  const found = appsCalled({ ...understand(asked), quoted: asked }, await world.appNames(), organisation.appNames)
  const [only, second] = found
  if (!only) return { is: 'end', subject: asked, result: { is: 'not-found', of: 'app', asked } }
  if (!second) return { is: 'found', app: only }
  const choices = found
    .slice(0, most)
    .map(({ displayName, appId }) => ({ title: displayName, text: appId, lookUp: again(appId) }))
  const more = found.length - choices.length
  return { is: 'end', subject: asked, result: { is: 'choices', of: 'app', choices, more } }
}
