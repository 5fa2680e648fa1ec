import type { ClientScene } from '../../src/demo/client/client-file.ts'

const user = (name: string, number: number) => ({
  displayName: `${name} Jansen`,
  givenName: name,
  surname: 'Jansen',
  userPrincipalName: `${name.toLowerCase()}@contoso.example`,
  objectId: `aaaaaaaa-0000-4000-8000-00000000000${number}`,
})

/** A small scene for tests of the client itself; one name has signs that mean something in YAML. */
export const playgroundScene = {
  tenantId: '11111111-1111-4111-8111-111111111111',
  person: user('Nora', 1),
  others: [user('Nora', 1), user('Ada: #1', 2)],
  team: {
    id: '19:helpdesk@thread.tacv2',
    name: 'IT Helpdesk',
    groupId: 'bbbbbbbb-0000-4000-8000-000000000001',
    channel: { id: '19:tickets@thread.tacv2', name: 'Tickets' },
  },
} satisfies ClientScene
