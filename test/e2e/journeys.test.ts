import { jest } from '@jest/globals'
import { asPerson, picture, whyNoJourney } from './as-person.ts'

jest.setTimeout(90_000)

if (whyNoJourney !== undefined) test.todo(`skipped: ${whyNoJourney}`)
else {
  test('Yara is welcomed, pastes AADSTS50105, and learns whom to ask and why', () =>
    asPerson('yara.bouwman@contoso.com', async (chat) => {
      const welcome = await chat.waitForCard((text) => text.includes('Signing in does not work?'))
      expect(welcome).toContain('Never send me a password')
      await chat.screenshot(picture('welcome-en'))
      await chat.say('Expense Cloud says AADSTS50105: Your administrator has configured the application to block users')
      const advice = await chat.waitForCard((text) => text.includes('No access to Expense Cloud'))
      expect(advice).toContain('you are not assigned yet')
      expect(advice).toContain('Who can fix this: the owner of the app')
      expect(advice).not.toContain('APP-ExpenseCloud-Users')
      expect(advice).not.toContain('Request Id')
      await chat.screenshot(picture('advice-en'))
      await chat.press('Show details')
      const details = await chat.waitForCard((text) => text.includes('Request Id'))
      expect(details).toContain('AADSTS50105')
      await chat.screenshot(picture('details-en'))
      await chat.press('Check again')
      await chat.waitForCard((text) => text.includes('No access to Expense Cloud') && !text.includes('Hide details'))
    }))

  test('Jesse begint, in het Nederlands, en leest waar hij zijn tweede stap instelt', () =>
    asPerson('jesse.kuipers@contoso.com', async (chat) => {
      await chat.waitForCard((text) => text.includes('Signpost'))
      await chat.say('teams vraagt om meer informatie als ik me wil aanmelden')
      const advice = await chat.waitForCard((text) => text.includes('tweede aanmeldstap'))
      expect(advice).toContain('aka.ms/mysecurityinfo')
      expect(advice).toContain('Wie dit kan oplossen: jij')
      expect(advice).not.toContain('CA001')
      await chat.screenshot(picture('advice-nl'))
      await chat.press('Toon details')
      await chat.waitForCard((text) => text.includes('alleen een wachtwoord') && text.includes('Sluit details'))
      await chat.screenshot(picture('details-nl'))
    }))

  test('at the other client an agent checks Yara and sees names that she does not', () =>
    asPerson('yara.bouwman@contoso.com', async (chat, agent) => {
      const helpdesk = await agent()
      await helpdesk.waitForCard((text) => text.includes('Signpost'))
      await helpdesk.say('check yara.bouwman@contoso.com: Expense Cloud says AADSTS50105')
      const advice = await helpdesk.waitForCard((text) => text.includes('APP-ExpenseCloud-Users'))
      expect(advice).toContain('yara.bouwman@contoso.com')
      await helpdesk.screenshot(picture('advice-agent'))
      await chat.waitForCard((text) => text.includes('Signpost'))
      expect(await chat.cards()).toBe(1)
    }))
}
