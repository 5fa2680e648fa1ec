import { codeOf } from '../../knowledge/codes.ts'
import { looksLikeSecret, ordinaryAfterPassword } from './secret-shape.ts'

/** Finds a secret: the first group is kept before it, the second is the secret, what matches after it stays. */
export interface SecretRule {
  readonly finds: RegExp
  /** Whether what was found is a secret; absent means always. */
  readonly when?: (found: string) => boolean
}

const rule = (finds: string | RegExp, when?: SecretRule['when']): SecretRule => ({
  finds: typeof finds === 'string' ? new RegExp(finds, 'giu') : finds,
  ...(when ? { when } : {}),
})

const quote = '["\'“”‘’«`]'
const token = String.raw`(?!${quote}?\[hidden\])(\S{1,200})`
const password = String.raw`(?:pass?\s?words?|passwor[td]|passwd|passcode|pass-?phrase|passwort|wacht\s?woord(?:en)?|ww|pwd|pw|psw|pass|wachtwoordzin|wachtzin|mot de passe|kennwort)`
/** "password" in its many spellings, standing by itself or quoted as a key. */
export const passwordLabel = String.raw`(?<![\p{L}\p{N}])["']?${password}["']?(?![\p{L}\p{N}])`
const adverb = '(?:nu|now|nog|still|dus|so|gewoon|just|simply|set to)'
const link = String.raw`(?:\s{0,3}(?:=|:|→|->|=>)\s{0,3}|\s{1,3}(?:is|was|are|zijn|luidt)\s{1,3}(?:${adverb}\s{1,3})?:?\s{0,3})`
const changedTo = String.raw`(?<!\p{L})(?:changed?|set|reset|updated?|veranderd?|gewijzigd|aangepast|gezet|gereset)(?:\s\S{1,12}){0,2}?(?:\s${password})?\s(?:to|in|naar|op)\s`
const pass =
  '(?:TAP|temporary access pass|tijdelijke toegangspas|recovery (?:code|key)|herstel(?:code|sleutel)|back-?up ?code)'
const codeWord = String.raw`(?:(?:verification|security|sms|mfa|2fa|otp|one-?time|single-?use|login|sign-?in|authenticator|access|recovery|back-?up|confirmation)[ -]?(?:pass)?codes?|(?:verificatie|toegangs|beveiligings|sms-?|herstel|inlog|aanmeld|bevestigings|eenmalige )codes?|otp|totp|pin(?:-?codes?)?|tan(?:-?code)?|${pass})`
const after = String.raw`(?:\s{0,3}[:=]\s{0,3}|\s{1,3}(?:(?:is|was|van)\s{1,3})?)`
const tokenNames =
  'code|id_token|access_token|refresh_token|client_secret|client_assertion|assertion|SAMLResponse|SAMLRequest|sig|token|state|session_state|ctx|flowToken|otp|passw(?:or)?d|pwd|wresult|sft|key|sas'

/** What browsers, servers and pages carry: addresses, forms, headers, cookies, tokens. */
const technical: readonly SecretRule[] = [
  // "password":"…" in JSON, also with escaped quotes
  rule(
    String.raw`(["'](?:${password}|client_?secret|(?:id_|access_|refresh_)?token|secret|SAMLResponse|assertion)\\?["']\s{0,3}:\s{0,3}\\?["'])((?:\\.|[^"'\\\n]){1,8000})`,
  ),
  rule(
    /(name=["'](?:SAMLResponse|SAMLRequest|id_token|code|wresult|passwd|ctx|flowToken)["']\s{1,3}value=["'])([^"'\n]{1,8000})/giu,
  ),
  // parameters of a pasted address that let others in; a password inside an address
  rule(String.raw`([?&#;](?:${tokenNames})=)([^\s&#"'<>]{1,8000})`),
  rule(/(\bhttps?:\/\/[^\s:/@]{1,80}:)([^\s/@]{1,120})(?=@)/giu),
  rule(/(\bSAML(?:Response|Request)\s{0,3}[=:]\s{0,3})([\w+/=%-]{8,8000})/giu),
  rule(/(^|[^\w+/=-])((?:PHNhbWxw|PD94bWwg|PFJlc3BvbnNl|PHNhbWw)[\w+/=%-]{16,8000})/gu),
  rule(/(^|[^\w-])(eyJ[\w-]{8,8000}(?:\.[\w-]{0,8000}){0,4})/gu),
  // refresh tokens and other long random text
  rule(/(^|[^\w.-])((?:[01]\.A|M\.[CR]\w{1,8}[._-])[\w.!*$-]{40,4000})/gu),
  rule(/(^|[^\w+/=-])([\w-]{64,8000}|[A-Za-z0-9+/]{120,8000}={0,2})/gu, (found) => /\d/.test(found)),
  rule(/(-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)([^-]{1,8000})/gu),
  rule(/(\b(?:bearer|basic)\s{1,3})((?!\[hidden\])[\w.~+/=-]{12,8000})/giu),
  rule(/(\b(?:set-)?cookie:\s{0,3})((?!\s{0,3}\[hidden\])[^\n]{1,8000})/giu),
  rule(
    /(\b(?:ESTSAUTH\w{0,20}|ESTSSC|SignInStateCookie|buid|fpc|brcap|x-ms-[\w-]{0,30}cred\w{0,20}|FedAuth|rtFa)=)([^\s;&]{1,8000})/giu,
  ),
  rule(/(\bclient[_ ]?secrets?["']?\s{0,3}(?:is|=|:)\s{0,3}["']?)((?!\[hidden\])[^\s"']{6,200})/giu),
  rule(/(\bclient[_ ]?secrets?\s{1,3})((?!\[hidden\])[^\s"']{6,200})/giu, looksLikeSecret),
  // BitLocker recovery key: groups of six digits
  rule(/(^|[^\d-])(\d{6}(?:-\d{6}){3,7})(?![\d-])/gu),
]

/** "verification code 123 456", "pin: 1234", "TAP is …"; "the code is …" when it is no AADSTS number. */
const codes: readonly SecretRule[] = [
  rule(String.raw`((?<![\p{L}\p{N}])${codeWord}${after})(\d[\d -]{2,10}\d)(?![\p{L}\d])`),
  rule(String.raw`((?<![\p{L}\p{N}])${pass}${after}${quote}?)${token}`, looksLikeSecret),
  rule(
    /((?:\b(?:the|my|a|this|de|mijn|deze|een|met)\s(?:code|number|nummer)|\bcode\s(?:is|was)|(?<!(?:error|fout|status)[ _-]?)\bcode\s?:)\s{0,3}(?:(?:is|was|=|:)\s{0,3})?)(\d{3}[ -]\d{3}|\d{6,8})(?![\p{L}\d])/giu,
    (found) => !codeOf(Number(found)),
  ),
]

/** "my password is …", "ww: …", "changed to …", but not "my password is wrong". */
const passwords: readonly SecretRule[] = [
  rule(String.raw`((?:pass-?\s?phrase|wachtzin|wachtwoordzin)${link})((?!\s{0,3}\[hidden\])[^\n]{1,200})`),
  rule(String.raw`(${passwordLabel}(?:${link}|\s{1,3}))(["“‘«'](?!\[hidden\])[^\n"”’»']{3,64}["”’»'])`),
  rule(String.raw`(${passwordLabel}${link}${quote}?)${token}`, (found) => !ordinaryAfterPassword(found)),
  rule(String.raw`(${changedTo}${quote}?)${token}`, looksLikeSecret),
  // a sign-in name and a password side by side: "jan@contoso.com / Zomer2026!"
  rule(String.raw`(@[\w.-]{3,80}\s{0,2}[/|,;:]\s{0,2})${token}`, looksLikeSecret),
]

/** Every kind of secret people paste, in the order to look for them. Each reads at most the 8,000 characters of one message. */
export const secretRules: readonly SecretRule[] = [...technical, ...codes, ...passwords]
