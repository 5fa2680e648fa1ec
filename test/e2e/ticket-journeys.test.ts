import { jest } from '@jest/globals'
import { asPerson, picture, whyNoJourney } from './as-person.ts'
import type { Chat } from './playground-page.ts'

jest.setTimeout(120_000)

const seen =
  (...words: readonly string[]) =>
  (text: string) =>
    words.every((word) => text.includes(word))

/** What nobody may read in a channel. */
const notInChannel = /@contoso|\d+\.\d+\.\d+\.\d+|CA0\d\d|APP-/

/** The card of a ticket in the agent's channel; the agent is back in the own chat afterwards. */
const inChannel = async (agent: Chat, name: string, fits: (text: string) => boolean): Promise<string> => {
  await agent.goTo('Tickets')
  const card = await agent.waitForCard(fits)
  await agent.show(card)
  await agent.screenshot(picture(name))
  await agent.goTo('Personal Chat')
  return card
}

if (whyNoJourney !== undefined) test.todo(`skipped: ${whyNoJourney}`)
else {
  test('Yara escalates, the agent asks, Yara answers, the agent resolves', () =>
    asPerson('yara.bouwman@contoso.com', async (yara, openAgent) => {
      const agent = await openAgent()
      await yara.waitForCard(seen('Signing in does not work?'))
      await yara.say('Expense Cloud says AADSTS50105 since this morning')
      await yara.waitForCard(seen('No access to Expense Cloud'))
      await yara.press('Ask the helpdesk')
      const form = await yara.waitForCard(seen('A ticket for the helpdesk'))
      expect(form).toContain('How can the helpdesk reach you?')
      expect(form).not.toContain('Which app or page?')
      await yara.fill('How can the helpdesk reach you?', '020 123 45 67')
      await yara.screenshot(picture('ticket-form'))
      await yara.press('Next')
      const preview = await yara.waitForCard(seen('This is what the helpdesk gets'))
      for (const fact of [
        'AADSTS50105',
        'yara.bouwman@contoso.com',
        'Correlation Id',
        'UTC',
        '020 123 45 67',
        'since this morning',
      ])
        expect(preview).toContain(fact)
      expect(preview).not.toContain('APP-ExpenseCloud-Users')
      await yara.press('Send')
      await yara.waitForCard(seen('Ticket 101 · Open'))
      await yara.screenshot(picture('ticket-opened'))

      const posted = await inChannel(agent, 'channel-open', seen('Ticket 101', 'Yara Bouwman', 'not taken yet'))
      expect(posted).not.toMatch(notInChannel)
      await agent.say('open 101')
      const full = await agent.waitForCard(seen('Ticket 101', 'What was checked'))
      for (const fact of ['APP-ExpenseCloud-Users', 'AADSTS50105', '020 123 45 67']) expect(full).toContain(fact)
      await agent.screenshot(picture('case'))
      await agent.fill('Ask Yara Bouwman', 'Since when do you use Expense Cloud?')
      await agent.press('Ask')
      await yara.waitForCard(seen('Question about ticket 101', 'Since when do you use Expense Cloud?'))
      await yara.screenshot(picture('question'))
      await yara.say('Since last week, for the trade fair')
      await agent.waitForCard(seen('Answer on ticket 101', 'for the trade fair'))
      await agent.screenshot(picture('answer'))

      await agent.say('resolve 101 You are in the group now. Sign out and in again.')
      await yara.waitForCard(seen('Ticket 101 resolved', 'Sign out and in again'))
      await yara.screenshot(picture('resolved'))
      const closed = await inChannel(agent, 'channel-resolved', seen('Ticket 101', 'Resolved'))
      expect(closed).not.toMatch(notInChannel)
      await yara.say('status')
      await yara.waitForCard(seen('Your tickets', '101', 'Resolved'))
      await yara.screenshot(picture('status'))
    }))

  test('in het Nederlands: een verkeerde gok wordt verbeterd, en helpt het advies niet, dan volgt een ticket', () =>
    asPerson('yara.bouwman@contoso.com', async (yara, openAgent) => {
      const agent = await openAgent()
      await yara.waitForCard(seen('Signpost'))
      await yara.say('ik kan sinds vanochtend niet meer inloggen')
      await yara.waitForCard(seen('Expense Cloud', 'toegewezen'))
      await yara.say('nee, ik bedoel Travel Desk')
      await yara.waitForCard(seen('Travel Desk'))
      await yara.screenshot(picture('corrected-nl'))
      await yara.say('Expense Cloud zegt AADSTS50105')
      await yara.waitForCard(seen('Oorzaak gevonden', 'Expense Cloud'))
      await yara.press('Lukt nog niet')
      await yara.waitForCard(seen('Een ticket voor de helpdesk'))
      await yara.press('Verder')
      const preview = await yara.waitForCard(seen('Dit krijgt de helpdesk'))
      expect(preview).toContain('Geadviseerd en tevergeefs geprobeerd')
      await yara.screenshot(picture('preview-nl'))
      await yara.press('Verstuur')
      await yara.waitForCard(seen('Ticket 101', 'De helpdesk heeft het'))
      await agent.say('nederlands')
      await agent.waitForCard(seen('Ik spreek nu Nederlands'))
      await agent.say('neem 101')
      await agent.waitForCard(seen('Ticket 101', 'Aangenomen door'))
      await yara.waitForCard(seen('van de helpdesk heeft je ticket aangenomen'))
      await yara.screenshot(picture('taken-nl'))
    }))

  test('an agent checks by name, sees two people, and chooses one', () =>
    asPerson('yara.bouwman@contoso.com', async (_, openAgent) => {
      const agent = await openAgent()
      await agent.say('check eva, she cannot sign in')
      const choice = await agent.waitForCard(seen('Whom do you mean?'))
      await agent.screenshot(picture('choice'))
      const [first = ''] = /[\w.]+@contoso\.com/.exec(choice) ?? []
      await agent.say('1')
      const advice = await agent.waitForCard((text) => text.includes(first) && !text.includes('Whom do you mean?'))
      expect(advice).toContain(first)
      await agent.screenshot(picture('chosen'))
    }))

  test('for a colleague a ticket is opened, and nothing is told about them', () =>
    asPerson('yara.bouwman@contoso.com', async (yara, openAgent) => {
      const agent = await openAgent()
      await yara.say("my colleague bram.terpstra@contoso.com can't sign in any more")
      const refused = await yara.waitForCard(seen('I can only look at your own account'))
      expect(refused).not.toMatch(/disabled|Bram Terpstra/)
      await yara.press('Ask the helpdesk')
      await yara.waitForCard(seen('I have not looked at their account'))
      await yara.press('Next')
      const preview = await yara.waitForCard(seen('This is what the helpdesk gets'))
      expect(preview).not.toMatch(/disabled|50057/)
      await yara.screenshot(picture('on-behalf'))
      await yara.press('Send')
      await yara.waitForCard(seen('Ticket 101'))
      const posted = await inChannel(agent, 'channel-on-behalf', seen('Ticket 101', 'Yara Bouwman'))
      expect(posted).not.toMatch(/bram\.terpstra|disabled/i)
      await agent.say('open 101')
      await agent.waitForCard(seen('Ticket 101', 'Nothing was looked up about this person'))
      await agent.say('check bram.terpstra@contoso.com')
      await agent.waitForCard(seen('The account is disabled'))
    }))
}
