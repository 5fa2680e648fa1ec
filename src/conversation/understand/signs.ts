import type { Sign } from '../../model/symptoms.ts'

/** What people write, in English and Dutch, for each sign. Plain words only; codes are read elsewhere. */
const patterns: Readonly<Record<Sign, RegExp>> = {
  'cannot-sign-in':
    /\b(?:(?:can.?t|cannot|can not|couldn.?t|unable to|not able to|fails? to)\s+(?:\w+\s+){0,2}?(?:sign|log|login|logon|get in|access|open)|(?:sign|log)[ -]?(?:in|on)\s+(?:fails|failed|does ?n.t work|problem)|locked out|won.?t let me in|niet (?:meer )?(?:inloggen|aanmelden|in ?loggen)|kom er niet (?:meer )?in|kan (?:er )?(?:nergens|niet) (?:meer )?in|inloggen (?:lukt|werkt|gaat) niet|(?:problem|trouble|problemen?) (?:signing|logging|met (?:inloggen|aanmelden)))/i,
  'says-not-assigned':
    /\b(?:not assigned|block users unless they are specifically granted|no access to (?:this|the) app|niet toegewezen|geen toegang tot (?:deze|de) (?:app|toepassing))/i,
  'says-disabled':
    /\b(?:account (?:is|has been|was) (?:disabled|blocked|deactivated)|account (?:is )?(?:uitgeschakeld|geblokkeerd|gedeactiveerd))/i,
  'says-no-licence': /\b(?:licen[sc]e|licensed|licentie|subscription|abonnement)\b/i,
  'asks-to-register':
    /\b(?:more information (?:is )?required|more information needed|(?:set|sign) ?up (?:mfa|security info|the authenticator|multi.?factor)|keep your account secure|must enroll|enroll in multi|register (?:mfa|security|for multi)|meer informatie (?:is )?(?:nodig|vereist)|vraagt om meer informatie|beveiligingsgegevens (?:instellen|registreren)|mfa (?:instellen|registreren))/i,
  'asks-for-approval':
    /\b(?:approve (?:the )?(?:sign|request)|authenticator (?:prompt|notification|request)|enter the number|goedkeur\w*|melding op (?:mijn|mn|m.n) (?:telefoon|toestel))/i,
  'device-not-allowed':
    /\b(?:device (?:to be|must be|is not|isn.t|not) (?:compliant|managed)|non-?compliant|keep your device secure|company portal|bedrijfsportal|apparaat (?:voldoet niet|niet (?:compatibel|conform|beheerd)))/i,
  'stay-signed-in-question': /\b(?:stay signed in|keep me signed in|aangemeld blijven|ingelogd blijven)/i,
  'asks-if-anything-is-wrong':
    /(?:\b(?:is|are) (?:there )?(?:still )?(?:something|anything|everything|it|all)\b.{0,30}\b(?:wrong|ok|okay|fine|right)|\bis er (?:nog )?iets (?:mis|fout|aan de hand)|\bklopt (?:alles|er iets niet)|\bis alles (?:in orde|goed|oké))/i,
  'signed-in-but-app-refuses':
    /\b(?:(?:sign|log)(?:s|ged|ned)? ?in (?:works|fine|ok)\b.{0,40}\bbut|after (?:signing|logging) in|na (?:het )?(?:inloggen|aanmelden)|error (?:page )?(?:of|from|in) the app)/i,
  'password-trouble': /\b(?:password|wachtwoord|pasword|paswoord)\b/i,
  'needs-consent':
    /\b(?:admin(?:istrator)? approval|need admin|permissions? requested|grant (?:permission|consent|access)|consent|toestemming|goedkeuring van (?:een|de) (?:beheerder|admin))/i,
  'app-not-listed': /\b(?:my ?apps|mijn apps|tile|tegel|myapps)\b/i,
}

/** The signs that the words hold. */
export const signsOf = (text: string): readonly Sign[] =>
  (Object.keys(patterns) as Sign[]).filter((sign) => patterns[sign].test(text))
