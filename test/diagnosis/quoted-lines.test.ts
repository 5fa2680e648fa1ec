import { endOf } from '../stories/endings.ts'
import { play } from '../stories/story.ts'

const sureOf = { en: 'Cause found', nl: 'Oorzaak gevonden' } as const

test.each([
  ['yara.bouwman', 'Timesheets says AADSTS50105', 'Expense Cloud'],
  ['yara.bouwman', 'Payroll gives AADSTS50105', 'Expense Cloud'],
  ['yara.bouwman', 'who owns Payroll? I cannot get in', 'Expense Cloud'],
  ['yara.bouwman', 'the page of payroll tells me AADSTS50105', 'Expense Cloud'],
  ['yara.bouwman', 'I forgot my password and can’t sign in', 'Expense Cloud'],
  ['yara.bouwman', 'mijn laptop vraagt steeds om een code en dan kom ik er niet in', 'Expense Cloud'],
  ['yara.bouwman', 'Is my account hacked? Someone signed in from China', 'Expense Cloud'],
  ['gijs.vanveen', 'ik kan niet in Payroll', 'Ledger'],
  ['floortje.zwart', 'Outlook gives error 53000', 'SharePoint'],
  ['floortje.zwart', '53000 op mijn telefoon', 'LT-FZWART'],
])('%s: “%s” is no certain cause of %s', async (who, said, other) => {
  await play(`${who}@contoso.com`, async ({ says }) => {
    const { visible, language } = await says(said)
    const isSure = visible.includes(sureOf[language])
    expect([isSure && visible.includes(other), visible]).toEqual([false, visible])
  })
})

test.each([
  ['yara.bouwman', 'I forgot my password and can’t sign in', 'wrong-password'],
  ['yara.bouwman', 'mijn laptop vraagt steeds om een code en dan kom ik er niet in', 'needs-more-info'],
  ['yara.bouwman', 'Is my account hacked? Someone signed in from China', 'needs-more-info'],
  ['yara.bouwman', 'I cannot sign in', 'user-not-assigned-to-app'],
  ['floortje.zwart', 'Outlook gives error 53000', 'ca-device-not-compliant'],
  ['floortje.zwart', '53000 op mijn telefoon', 'needs-more-info'],
  ['floortje.zwart', '53000 op mijn laptop', 'ca-device-not-compliant'],
])('%s: “%s” → %s', async (who, said, end) => {
  await play(`${who}@contoso.com`, async ({ says }) => {
    expect(endOf(await says(said))).toBe(end)
  })
})

test('no step for the laptop is given to somebody who speaks of a phone', async () => {
  await play('floortje.zwart@contoso.com', async ({ says }) => {
    const { text } = await says('53000 op mijn telefoon')
    expect(text).not.toMatch(/Bedrijfsportal|Company Portal/)
  })
})
