import { endOf, ownerOf } from './endings.ts'
import { userCalled } from './not-for-people.ts'
import { play } from './story.ts'

interface Check {
  readonly about: string
  readonly says: string
  readonly cause: string
  readonly owner: string
  readonly sees: readonly string[]
}

const checks: readonly Check[] = [
  {
    about: 'yara.bouwman',
    says: 'Expense Cloud says AADSTS50105',
    cause: 'user-not-assigned-to-app',
    owner: 'app-owner',
    sees: ['Yara Bouwman · yara.bouwman@contoso.com', 'APP-ExpenseCloud-Users', 'Wouter Brands', 'Request Id'],
  },
  {
    about: 'bram.terpstra',
    says: 'he gets AADSTS50057',
    cause: 'account-disabled',
    owner: 'helpdesk',
    sees: ['Bram Terpstra · bram.terpstra@contoso.com', 'AADSTS50057', 'Find out who blocked the account'],
  },
  {
    about: 'aisling.byrne',
    says: 'Teams says she has no licence',
    cause: 'license-missing',
    owner: 'helpdesk',
    sees: ['Aisling Byrne', 'LIC-M365-E3', 'Microsoft 365 E3', '209 seats'],
  },
  {
    about: 'jesse.kuipers',
    says: 'he gets AADSTS50079 in Teams',
    cause: 'mfa-not-registered',
    owner: 'user',
    sees: ['Jesse Kuipers', 'CA001 - Require MFA for all users', 'Temporary Access Pass'],
  },
  {
    about: 'floortje.zwart',
    says: 'error 53000 in SharePoint',
    cause: 'ca-device-not-compliant',
    owner: 'user',
    sees: ['Floortje Zwart', 'LT-FZWART', 'CA005 - Require compliant device for Office 365', 'Intune'],
  },
]

test.each(checks)('Ravi checks $about and sees the names he needs', async ({ about, says, cause, owner, sees }) => {
  await play('ravi.krishnan@contoso.com', async (ravi) => {
    const answer = await ravi.says(`check ${about}@contoso.com: ${says}`)
    expect([endOf(answer), ownerOf(answer)]).toEqual([cause, owner])
    for (const name of sees) expect(answer.text).toContain(name)
    expect(answer.cost.requests).toBeLessThanOrEqual(4)
    expect(answer.cost.waves).toBeLessThanOrEqual(3)
    expect(answer.cost.writes).toBe(0)
  })
})

test('Merel vraagt het in het Nederlands', async () => {
  await play('merel.hendriks@contoso.com', async (merel) => {
    const answer = await merel.tries()
    expect(endOf(answer)).toBe('account-disabled')
    expect(answer.text).toContain('Bram Terpstra · bram.terpstra@contoso.com')
    expect(answer.text).toContain('Wie dit kan oplossen: de helpdesk')
    expect(answer.text).not.toContain('mislukte aanmelding die hierbij past')
  })
})

test('Ravi misspells an address, is told so, and looks at nobody', async () => {
  await play('ravi.krishnan@contoso.com', async (ravi) => {
    const answer = await ravi.says('check bram.terpstr@contoso.com, he cannot sign in')
    expect(endOf(answer)).toBe('user-not-found')
    expect(answer.text).toContain('“bram.terpstr@contoso.com”')
    expect(answer.asked.filter((path) => path.includes(userCalled('bram.terpstra@contoso.com').id))).toEqual([])
  })
})

test('Ravi gives a name that two people have, and is asked which', async () => {
  await play('ravi.krishnan@contoso.com', async (ravi) => {
    const question = await ravi.says('check Eva Jans')
    expect(endOf(question)).toBe('ambiguous-user')
    expect(question.text).toContain('eva.jansen@contoso.com')
    expect(question.text).toContain('eva.janssen@contoso.com')
    const answer = await ravi.says('check eva.jansen@contoso.com')
    expect(answer.text).toContain('Eva Jansen · eva.jansen@contoso.com')
    expect(answer.text).not.toContain('Eva Janssen')
  })
})

test('Ravi asks about himself without being an agent about himself', async () => {
  await play('ravi.krishnan@contoso.com', async (ravi) => {
    const answer = await ravi.says('is there something wrong with my account?')
    const own = userCalled('ravi.krishnan@contoso.com').id
    expect(answer.asked.filter((path) => path.includes('/users/') && !path.includes(own))).toEqual([])
  })
})
