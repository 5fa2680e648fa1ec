import { lackInQuestion } from '../../src/semantics/lack-in-question.ts'
import { hours, minutesAgo, now, signIn, symptoms, teams } from '../checks/judge.ts'

const of = (errorCode: number, over = {}) => signIn({ appId: teams.appIds[0] ?? '', errorCode, ...over })
const lacking = { app: teams, signs: ['says-no-licence'] } as const
const named = { app: teams }
const fromLog = { app: { ...teams, fromLog: 'no-app-told' } } as const

test.each([
  ['told to be missing, signing in works', [of(0)], lacking, 'certainly'],
  ['told to be missing, nothing known of signing in', undefined, lacking, 'certainly'],
  ['told to be missing, another app fails', [signIn({ errorCode: 50126 })], lacking, 'probably'],
  ['told to be missing, without an app', [of(0)], { signs: ['lacks-service'] }, 'certainly'],
  ['only named, signing in works', [of(0)], named, 'certainly'],
  ['only named, nothing known of signing in', undefined, named, 'probably'],
  ['only named, another app fails', [signIn({ errorCode: 50126 })], named, 'possibly'],
  ['the words speak of a password', [of(0)], { ...named, signs: ['password-trouble'] }, 'possibly'],
  ['stopped on the way to it', [of(50055)], named, 'certainly'],
  ['stopped on the way, for a reason nobody knows', [of(999999)], named, undefined],
  ['stopped, and let in since', [of(0), of(50055, { createdDateTime: minutesAgo(60) })], named, 'certainly'],
  ['stopped, only the log names the app', [of(50055)], fromLog, undefined],
  ['stopped, only the log names the app, told to be missing', [of(50055)], { ...lacking, ...fromLog }, 'possibly'],
  ['a known code is quoted that the log does not hold', [of(0)], { ...named, codes: [50055] }, 'probably'],
  ['a known code is quoted, log unreadable', undefined, { ...named, codes: [50055] }, 'certainly'],
  ['an unknown code is quoted', [of(0)], { ...named, codes: [999999] }, undefined],
  ['stopped at an app that is named', [signIn({ errorCode: 50105 })], { app: hours }, 'certainly'],
] as const)('%s', (_, signIns, said, sure) => {
  expect(lackInQuestion(signIns, symptoms(said), now)).toBe(sure)
})
