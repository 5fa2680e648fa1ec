import { codeInQuestion } from '../../src/semantics/code-in-question.ts'
import { minutesAgo, now, signIn, symptoms } from '../checks/judge.ts'

const refused = (over = {}) => signIn({ id: 'told', errorCode: 50126, ...over })
const cause = { codes: [50126, 50056], signs: ['password-trouble'] } as const
const elsewhere = { ...cause, isLoggedElsewhere: true } as const

test.each([
  [
    'the newest failure has the code, and the words say as much',
    cause,
    [refused()],
    { signs: ['password-trouble'] },
    'certainly',
  ],
  ['the newest failure has the code, and nothing is said', cause, [refused()], {}, 'probably'],
  ['the words speak of something else', cause, [refused()], { signs: ['needs-consent'] }, 'possibly'],
  ['a page names the event', cause, [refused()], { requestId: 'told', signs: ['needs-consent'] }, 'certainly'],
  [
    'a later failure has another code',
    cause,
    [refused({ createdDateTime: minutesAgo(60) }), signIn({ errorCode: 53003 })],
    {},
    undefined,
  ],
  [
    'a page names an event with another code',
    cause,
    [signIn({ id: 'told', errorCode: 53003 })],
    { requestId: 'told', codes: [50126] },
    undefined,
  ],
  ['let in since', cause, [refused({ createdDateTime: minutesAgo(60) }), signIn()], { codes: [50126] }, 'possibly'],
  ['the code is quoted, the log cannot be read', cause, undefined, { codes: [50126] }, 'certainly'],
  ['the code is quoted, the log does not hold it', cause, [], { codes: [50126] }, 'probably'],
  ['the code is quoted, and such an event is logged elsewhere', elsewhere, [], { codes: [50126] }, 'certainly'],
  ['another code is quoted', cause, [], { codes: [53003] }, undefined],
  ['nothing is quoted and nothing logged', cause, [], {}, undefined],
] as const)('%s', (...[, of, signIns, said, explains]) => {
  expect(codeInQuestion(of, signIns, symptoms(said), now)?.explains).toBe(explains)
})
