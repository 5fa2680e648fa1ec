import { endOf } from './endings.ts'
import { play } from './story.ts'

const kwame = 'kwame.asante@contoso.com'

test('a question about a healthy account is told what was looked at', async () => {
  await play(kwame, async ({ says }) => {
    const answer = await says('is my account ok?')
    expect(endOf(answer)).toBe('no-problem-found')
    expect(answer.text).toContain('Signing in works now')
    expect(answer.text).toContain('I looked at your account')
    expect(answer.text).not.toContain('nothing wrong with your account')
  })
})

const advice = /1\.? ?(?:Do not approve prompts|Keur geen verzoeken goed)/

test.each([
  ['Is my account ok? I think someone in Russia logged in with it', true],
  ['is my account safe?', true],
  ['is er iets mis met mijn account? ik heb op een linkje geklikt', true],
  ['is my account ok? Outlook keeps crashing', false],
  ['is alles goed met mijn account? Outlook loopt vast', false],
])('“%s” is never told that all is well; somebody else may be in it: %p', async (line, isSuspect) => {
  await play(kwame, async ({ says }) => {
    const answer = await says(line)
    expect(endOf(answer)).toBe('needs-more-info')
    expect(advice.test(answer.visible.replace(/\s+/g, ' '))).toBe(isSuspect)
  })
})

test.each([
  'is something wrong with my account? my phone was stolen',
  'is er iets mis met mijn account? mijn telefoon is gestolen',
])('“%s”: the stolen phone is the cause, and the account is made safe first', async (line) => {
  await play(kwame, async ({ says }) => {
    const answer = await says(line)
    expect(endOf(answer)).toBe('mfa-method-lost')
    expect(answer.visible.replace(/\s+/g, ' ')).toMatch(advice)
    expect((await says('ticket')).stage).toMatchObject({ is: 'referring', draft: { severity: 'critical' } })
  })
})

test('a phone that was stolen, and no more: the cause itself has it signed out', async () => {
  await play(kwame, async ({ says }) => {
    const answer = await says('my phone was stolen and now I cannot sign in')
    expect(endOf(answer)).toBe('mfa-method-lost')
    expect(answer.visible.replace(/\s+/g, ' ')).not.toMatch(advice)
  })
})

test.each<[line: string, shows: string]>([
  ['…', 'empty'],
  ['...!', 'empty'],
  ['it works now, thanks', 'thanks'],
  ['het werkt weer, bedankt', 'thanks'],
  ['again again', 'nothing-to-repeat'],
])('“%s” is answered with %s', async (line, shows) => {
  await play(kwame, async ({ says }) => {
    expect(endOf(await says(line))).toBe(shows)
  })
})
