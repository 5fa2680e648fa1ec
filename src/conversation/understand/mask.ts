/** What stands where a secret stood. */
const hidden = '[hidden]'

/** Secrets people paste: the pattern keeps what is before the secret as its first group. */
const secrets: readonly RegExp[] = [
  // "my password is …", "wachtwoord: …", "pwd=…", "pincode 1234"
  /((?:passwords?|passwort|wachtwoord(?:en)?|passcode|pincode|pwd|pass\s?phrase)\s*(?:is|was|=|:|→)\s*["'“‘]?)[^\s"'”’,;]{3,}/giu,
  // "the code is 123456", "verificatiecode 123 456", "TAP: …"
  /((?:verification code|one-?time (?:pass)?code|security code|sms code|verificatiecode|toegangscode|beveiligingscode|the code|de code|code is|TAP|temporary access pass)\s*(?:is|was|=|:)?\s*)\d[\d -]{3,10}\d\b/giu,
  /((?:TAP|temporary access pass|recovery (?:code|key)|herstelcode)\s*(?:is|=|:)\s*)\S{4,}/giu,
  // a JSON web token, a bearer header, a cookie header
  /(^|[^\w-])eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)*/g,
  /(\bbearer\s+)[\w.~+/=-]{8,}/giu,
  /(\b(?:set-)?cookie:\s*)[^\n]+/giu,
  /(\b(?:ESTSAUTH\w*|SignInStateCookie|buid|fpc|x-ms-[\w-]*cred\w*)=)[^\s;&]+/giu,
  // parameters of a pasted address that let others in
  /([?&#;](?:code|id_token|access_token|refresh_token|client_secret|client_assertion|SAMLResponse|SAMLRequest|sig|token|state|session_state|ctx|flowToken|otp|password)=)[^\s&#"']+/giu,
  /(\bclient[_ ]?secret\s*(?:is|=|:)\s*["']?)[^\s"',;]{6,}/giu,
]

/** Masks passwords, codes, tokens and cookies in what somebody wrote. Runs before anything is kept, logged or sent on. */
export const mask = (text: string): string =>
  secrets.reduce((masked, secret) => masked.replace(secret, `$1${hidden}`), text)
