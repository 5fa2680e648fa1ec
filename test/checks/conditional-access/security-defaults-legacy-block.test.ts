import { securityDefaultsLegacyBlock } from '../../../src/checks/conditional-access/security-defaults-legacy-block.ts'
import { judge, minutesAgo, signIn, verdictOf } from '../judge.ts'

const on = { securityDefaults: { isEnabled: true } }
const smtp = (over: Parameters<typeof signIn>[0] = {}) =>
  signIn({ errorCode: 530035, clientAppUsed: 'Authenticated SMTP', ...over })
const scanner = { ...on, signIns: [smtp()] }
const older = smtp({ createdDateTime: minutesAgo(60) })
const teams = { name: 'Teams', appIds: ['teams'] }

test.each([
  ['SMTP is refused', scanner, {}, 'probably'],
  ['the code is quoted', scanner, { codes: [530035] }, 'certainly'],
  ['"the scanner cannot mail"', scanner, { signs: ['old-mail-client'] }, 'certainly'],
  ['the words name an app that works', scanner, { signs: ['old-mail-client'], app: teams }, 'certainly'],
  ['another app is meant', scanner, { app: teams }, 'ok'],
  ['switched off since', { signIns: [smtp()] }, { codes: [530035] }, 'probably'],
  ['a modern client', { ...on, signIns: [smtp({ clientAppUsed: 'Browser' })] }, { codes: [530035] }, 'probably'],
  ['only quoted, log unreadable', { ...on, signIns: undefined }, { codes: [530035] }, 'certainly'],
  ['let in since, nothing told', { ...on, signIns: [older, signIn()] }, {}, 'ok'],
  ['security defaults are on, and nothing failed', { ...on, signIns: [signIn()] }, {}, 'ok'],
  ['a newer failure of another kind', { ...on, signIns: [older, signIn({ errorCode: 50126 })] }, {}, 'ok'],
  ['an old client, blocked by a policy', { ...on, signIns: [smtp({ errorCode: 53003 })] }, {}, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(securityDefaultsLegacyBlock, facts, said)).toBe(outcome)
})

test('counts the attempts and sends what cannot change to the administrators', () => {
  expect(verdictOf(securityDefaultsLegacyBlock, { ...on, signIns: [older, smtp()] })).toMatchObject({
    whoCanFix: 'identity-admin',
    evidence: [
      { say: 'refused' },
      { say: 'attempts', values: { attempts: 2, since: { instant: minutesAgo(60) } } },
      { say: 'on' },
    ],
  })
})
