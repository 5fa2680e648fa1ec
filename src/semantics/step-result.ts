import type { SignIn } from '../model/facts/sign-ins.ts'

/** How a second step that was asked for ended. */
export type StepResult =
  | 'reported-fraud'
  /** No second step is let through for this account, after a report or by an administrator. */
  | 'blocked'
  | 'declined'
  | 'unanswered'
  | 'miscoded'
  | 'unreachable'
  | 'unsent'
  /** Text messages or calls are used up for now. */
  | 'limit'
  | 'fault'
  | 'untold'

/** Codes of a second step that was asked for and failed, https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const failedStepCodes: readonly number[] = [500121, 50087, 50088, 500881, 500882, 500883]

const byCode: ReadonlyMap<number, StepResult> = new Map([
  [50087, 'fault'],
  [50088, 'limit'],
  [500881, 'limit'],
  [500882, 'limit'],
  [500883, 'limit'],
])

/** What the log says after “MFA denied;”, https://learn.microsoft.com/entra/identity/authentication/howto-mfa-reporting */
const wordings: readonly (readonly [words: RegExp, result: StepResult])[] = [
  [/fraud/i, 'reported-fraud'],
  [/user is blocked|blocked user/i, 'blocked'],
  [/declined/i, 'declined'],
  [/did not respond|never entered|voicemail|hung up|in-progress|no response|timed? out/i, 'unanswered'],
  [/unable to reach|unreachable|not reachable|invalid format/i, 'unreachable'],
  [/unable to send/i, 'unsent'],
  [/incorrect|invalid|already used|wrong/i, 'miscoded'],
  [/service error|misconfiguration/i, 'fault'],
]

/** How the second step of this event ended; `untold` when the log does not say. */
export const stepResult = ({ errorCode, additionalDetails }: SignIn): StepResult =>
  byCode.get(errorCode) ?? wordings.find(([words]) => words.test(additionalDetails))?.[1] ?? 'untold'
