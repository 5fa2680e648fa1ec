import { endOf, ownerOf } from './endings.ts'
import { innerNames, othersThan } from './not-for-people.ts'
import { play } from './story.ts'

interface Story {
  readonly who: string
  readonly cause: string
  readonly owner: string
  /** What the card says, in English and in Dutch. */
  readonly en: readonly string[]
  readonly nl: readonly string[]
}

const stories: readonly Story[] = [
  {
    who: 'yara.bouwman',
    cause: 'user-not-assigned-to-app',
    owner: 'app-owner',
    en: [
      'No access to Expense Cloud has been assigned',
      'Who can fix this: the owner of the app',
      'Ask Wouter Brands and Priya Raman',
    ],
    nl: [
      'Er is geen toegang tot Expense Cloud toegewezen',
      'Wie dit kan oplossen: de eigenaar van de app',
      'Vraag Wouter Brands en Priya Raman',
    ],
  },
  {
    who: 'bram.terpstra',
    cause: 'account-disabled',
    owner: 'helpdesk',
    en: ['The account is disabled', 'Who can fix this: the helpdesk', 'Ask your manager or HR'],
    nl: ['Het account is uitgeschakeld', 'Wie dit kan oplossen: de helpdesk', 'Vraag je leidinggevende of HR'],
  },
  {
    who: 'aisling.byrne',
    cause: 'license-missing',
    owner: 'helpdesk',
    en: ['No licence for Microsoft Teams is assigned', 'Who can fix this: the helpdesk', 'Microsoft 365 E3'],
    nl: [
      'Er is geen licentie voor Microsoft Teams toegewezen',
      'Wie dit kan oplossen: de helpdesk',
      'Microsoft 365 E3',
    ],
  },
  {
    who: 'jesse.kuipers',
    cause: 'mfa-not-registered',
    owner: 'user',
    en: ['No second sign-in step is registered', 'Who can fix this: you', 'aka.ms/mysecurityinfo'],
    nl: ['Er is nog geen tweede aanmeldstap geregistreerd', 'Wie dit kan oplossen: jij', 'aka.ms/mysecurityinfo'],
  },
  {
    who: 'floortje.zwart',
    cause: 'ca-device-not-compliant',
    owner: 'user',
    en: ['The device does not meet', 'LT-FZWART', 'Company Portal', 'Who can fix this: you'],
    nl: ['Het apparaat voldoet niet', 'LT-FZWART', 'Bedrijfsportal', 'Wie dit kan oplossen: jij'],
  },
  {
    who: 'kwame.asante',
    cause: 'no-problem-found',
    owner: 'nobody',
    en: ['Nothing wrong found', 'Stay signed in?'],
    nl: ['Niets mis gevonden', 'Aangemeld blijven?'],
  },
]

test.each(stories)('$who tells what happens and learns the cause: $cause', async ({ who, cause, owner, en, nl }) => {
  const upn = `${who}@contoso.com`
  await play(upn, async ({ tries, presses }) => {
    const answer = await tries()
    expect([endOf(answer), ownerOf(answer)]).toEqual([cause, owner])
    expect(answer.cost).toMatchObject({ writes: 0 })
    expect(answer.cost.requests).toBeLessThanOrEqual(3)
    expect(answer.cost.waves).toBeLessThanOrEqual(2)
    const other = await presses('language')
    expect(other.cost.requests).toBe(0)
    const [english, dutch] = answer.language === 'en' ? [answer, other] : [other, answer]
    for (const sentence of en) expect(english.text).toContain(sentence)
    for (const sentence of nl) expect(dutch.text).toContain(sentence)
    for (const { sent } of [answer, other]) {
      expect(innerNames.filter((name) => sent.includes(name))).toEqual([])
      expect(othersThan(upn).filter((theirs) => sent.includes(theirs))).toEqual([])
    }
  })
})

test.each<[who: string, possible: readonly string[], seen: string]>([
  ['mehmet.yildiz', ['smart-lockout', 'needs-more-info'], '50053'],
  ['isabel.fonseca', ['ca-location-block', 'needs-more-info'], '53003'],
])('%s is never told a wrong cause, and always the code of the sign-in', async (who, possible, code) => {
  await play(`${who}@contoso.com`, async ({ tries }) => {
    const answer = await tries()
    expect(possible).toContain(endOf(answer))
    expect(answer.text).toContain(`AADSTS${code}`)
    expect(innerNames.filter((name) => answer.sent.includes(name))).toEqual([])
  })
})

test('while the tenant is read, a card says what was understood', async () => {
  await play('yara.bouwman@contoso.com', async ({ tries }) => {
    const { shown } = await tries()
    expect(shown.map(({ summary }) => summary)).toEqual([
      'Looking into it…',
      'No access to Expense Cloud has been assigned.',
    ])
    expect(new Set(shown.map(({ card }) => card)).size).toBe(1)
    expect(JSON.stringify(shown[0]?.content)).toContain('Error code: AADSTS50105')
  })
})
