import { clientBot } from './client-bot.ts'
import type { ClientPerson } from './client-person.ts'
import type { ClientTeam } from './client-team.ts'

/** Who and what the client shows: the person who types, the others, and where they meet. */
export interface ClientScene {
  readonly tenantId: string
  readonly person: ClientPerson
  /** Only the first five are shown, never the person again; a shorter list is filled up with empty seats. */
  readonly others: readonly ClientPerson[]
  readonly team: ClientTeam
}

/** The client refuses its file unless it names exactly this many users besides the one who types. */
const seats = 5

/** The text of `.m365agentsplayground.yml` (JSON, which is YAML too, so that no name can break it). */
export const clientFile = ({ tenantId, person, others, team }: ClientScene): string => {
  const company = others.filter(({ objectId }) => objectId !== person.objectId)
  return JSON.stringify({
    version: '0.1.1',
    tenantId,
    bot: clientBot,
    currentUser: user(person),
    users: Array.from({ length: seats }, (_, index) => user(company[index] ?? emptySeat(index))),
    personalChat: { id: `a:${person.objectId}` },
    groupChat: { id: '19:group@thread.v2', name: 'Group chat' },
    team: {
      id: team.id,
      name: team.name,
      aadGroupId: team.groupId,
      channels: [{ id: team.channel.id, name: team.channel.name }],
    },
  })
}

const user = (person: ClientPerson) => ({
  id: `29:${person.objectId}`,
  name: person.displayName,
  // Spelt so by the client.
  userPrincipleName: person.userPrincipalName,
  aadObjectId: person.objectId,
  givenName: person.givenName,
  surname: person.surname,
  email: person.userPrincipalName,
})

const emptySeat = (index: number): ClientPerson => ({
  displayName: `Empty seat ${index + 1}`,
  givenName: 'Empty',
  surname: `Seat ${index + 1}`,
  userPrincipalName: `empty-seat-${index + 1}@nobody.invalid`,
  objectId: `00000000-0000-4000-8000-00000000000${index + 1}`,
})
