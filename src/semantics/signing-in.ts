import type { SignIn } from '../model/facts/sign-ins.ts'
import type { Instant } from '../model/instant.ts'
import type { AppMention, Sign, Symptoms } from '../model/symptoms.ts'
import { concernsApp, isRecent, isStop, isSuccess, outcomes } from './sign-in-chain.ts'

/** How the newest attempt of the last three days ended; `unknown` when there is none, or the log cannot be read. */
export const signingIn = (
  signIns: readonly SignIn[] | undefined,
  now: Instant,
  app?: AppMention,
): 'works' | 'fails' | 'unknown' => {
  const newest = outcomes(signIns ?? [])
    .filter((event) => isRecent(event, now) && (!app || concernsApp(event, app)))
    .find((event) => isSuccess(event) || isStop(event))
  if (!newest) return 'unknown'
  return isSuccess(newest) ? 'works' : 'fails'
}

/** Signs that a person who is let in, and then misses something, may give. */
const afterwards: ReadonlySet<Sign> = new Set([
  'cannot-sign-in',
  'says-not-assigned',
  'says-no-licence',
  'lacks-service',
  'says-no-mailbox',
  'about-membership',
  'signed-in-but-app-refuses',
  'app-not-listed',
  'from-saved-link',
  'not-filled-in',
  'app-times-out',
  'app-forbids',
  'says-bad-response',
  'says-claim-missing',
  'stay-signed-in-question',
  'asks-if-anything-is-wrong',
  'another-complaint',
  'old-mail-client',
  'own-device',
  'from-elsewhere',
  'keeps-asking',
  'was-signed-out',
  'long-away',
  'says-down',
  'changed-password',
  'changed-on-premises',
  'as-guest',
  'new-phone',
  'asks-mfa-off',
  'speaks-of-script',
])

/** What no sign tells: a prompt for a code, which an app that admits only some does not give. */
const codePrompt =
  /\b(?:asks?|asking|prompts?|prompted|vraagt|vragen|gevraagd)(?: \S+){0,3} (?:for|om) (?:\S+ ){0,2}(?:pin)?-?code\b/iu

/** Whether the words describe something else than missing access (a password, a prompt, a device, consent, a code of a client), `own` signs of the cause apart. */
export const pointsElsewhere = ({ signs, clientCodes, quoted }: Symptoms, own: readonly Sign[] = []): boolean =>
  clientCodes.length > 0 ||
  signs.some((sign) => !afterwards.has(sign) && !own.includes(sign)) ||
  codePrompt.test(quoted)
