import { maliciousIpBlock } from '../../../src/checks/password/malicious-ip-block.ts'
import { judge, minutesAgo, signIn } from '../judge.ts'

const bad = (over = {}) =>
  signIn({
    errorCode: 50053,
    failureReason: 'Sign-in was blocked because it came from an IP address with malicious activity.',
    createdDateTime: minutesAgo(5),
    ...over,
  })
const lockText = "The account is locked, you've tried to sign in too many times with an incorrect user ID or password."
const page = 'AADSTS50053: Sign-in was blocked because it came from an IP address with malicious activity'

test.each([
  ['a bad address', { signIns: [bad()] }, {}, 'probably'],
  ['a bad address, and says locked', { signIns: [bad()] }, { signs: ['says-locked'] }, 'certainly'],
  ['the same code for a lock', { signIns: [bad({ failureReason: lockText })] }, { signs: ['says-locked'] }, 'ok'],
  ['the code without its text', { signIns: [bad({ failureReason: '' })] }, {}, 'ok'],
  [
    'the text of the page, the log cannot be read',
    { signIns: undefined },
    { codes: [50053], quoted: page },
    'certainly',
  ],
  ['the code, the log cannot be read', { signIns: undefined }, { codes: [50053], quoted: 'AADSTS50053' }, 'ok'],
  ['got in from elsewhere since', { signIns: [signIn({ createdDateTime: minutesAgo(1) }), bad()] }, {}, 'ok'],
  ['another code', { signIns: [bad()] }, { codes: [50126] }, 'ok'],
] as const)('%s', (_, facts, said, outcome) => {
  expect(judge(maliciousIpBlock, facts, said)).toBe(outcome)
})
