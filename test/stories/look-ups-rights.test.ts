import { contosoProfile } from '../../src/demo/start-demo-tenant.ts'
import { organisationIn } from '../../src/organisation.ts'
import { plainOrganisation } from '../../src/model/organisation.ts'
import { looks } from './every-look-up.ts'
import { userCalled } from './not-for-people.ts'
import { play, tenant } from './story.ts'

const agent = 'ravi.krishnan@contoso.com'
const admin = 'tunde.okafor@contoso.com'
const person = 'yara.bouwman@contoso.com'
const bram = userCalled('bram.terpstra@contoso.com')
const contoso = await organisationIn(contosoProfile)

test('only an administrator reviews the policies', async () => {
  await play(agent, async ({ says }) => {
    const refused = await says('check policies')
    expect(refused.text).toContain('That is for administrators')
    expect(refused.written).toMatchObject([{ lookUp: 'check-policies', outcome: 'admins-only' }])
  })
  await play(admin, async ({ says }) => {
    const review = await says('controleer beleid')
    expect(review.stage).toMatchObject({ is: 'looked-up', result: { is: 'reviewed', policies: 8 } })
    expect(review.written).toMatchObject([{ lookUp: 'check-policies', outcome: 'shown' }])
  })
})

test('somebody who is no agent is refused in the words of tickets, and nothing is asked of Graph; a code is for everybody', async () => {
  await play(person, async ({ says }) => {
    const ticket = await says('take 101')
    for (const { says: words } of looks.filter((look) => !look.says.startsWith('code'))) {
      await says('start over')
      const answer = await says(words)
      expect(answer.stage).toMatchObject({ result: { is: 'refused', because: 'agents-only' } })
      expect(answer.text).toBe(ticket.text)
      expect([answer.asked, answer.cost.requests]).toEqual([[], 0])
      expect(answer.written).toMatchObject([{ outcome: 'agents-only' }])
    }
    const code = await says('code AADSTS50105')
    expect(code.text).toContain('EntitlementGrantsNotFound')
    expect(code.written).toMatchObject([{ lookUp: 'code', subject: 'AADSTS50105', outcome: 'shown' }])
  })
})

/** Bram has become an administrator. */
const promoted = {
  ...tenant.fixtures,
  directoryRoles: [
    {
      id: '9d9d9d9d-0000-4000-8000-000000000001',
      displayName: 'User Administrator',
      roleTemplateId: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
    },
  ],
  roleAssignments: [
    { id: 'a1', principalId: bram.id, roleDefinitionId: 'fe930be7-5e62-47db-91af-98c3a49a38b1', directoryScopeId: '/' },
  ],
}

test('whoever holds a role is shown to administrators only', async () => {
  const show = `show signins ${bram.userPrincipalName}`
  await play(
    agent,
    async ({ says }) => {
      const refused = await says(show)
      expect(refused.text).toContain('That account is protected')
      expect(refused.sent).not.toMatch(/AADSTS/)
      expect(refused.written).toMatchObject([{ subject: bram.id, outcome: 'protected' }])
    },
    plainOrganisation,
    { fixtures: promoted },
  )
  await play(
    admin,
    async ({ says }) => expect((await says(show)).text).toContain('Sign-ins of Bram'),
    plainOrganisation,
    {
      fixtures: promoted,
    },
  )
})

test('of an emergency account an agent is shown nothing, and nothing is read', async () => {
  const emergency = userCalled('bg-admin-01@contoso.onmicrosoft.com')
  await play(
    agent,
    async ({ says }) => {
      const refused = await says(`show mfa ${emergency.userPrincipalName}`)
      expect(refused.text).toContain('That account is protected')
      expect(refused.asked.filter((path) => path.includes(`/users/${emergency.id}`))).toEqual([])
    },
    contoso,
  )
})

test('what could not be written down is not shown', async () => {
  await play(
    agent,
    async ({ says }) => {
      const answer = await says('show account yara.bouwman@contoso.com')
      expect(answer.text).toContain('I could not write this down')
      expect(answer.sent + JSON.stringify(answer.stage)).not.toMatch(/Marketing|Yara Bouwman/)
    },
    plainOrganisation,
    { isAuditDown: true },
  )
})
