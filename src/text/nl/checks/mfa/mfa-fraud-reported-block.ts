import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een melding die als verdacht is gemeld. */
export const mfaFraudReportedBlock: CheckTexts['mfa-fraud-reported-block'] = {
  title: 'De tweede aanmeldstap wordt uit voorzorg geweigerd',
  person:
    '{is, select, blocked {De tweede stap van je account wordt uit voorzorg steeds geweigerd, bijvoorbeeld omdat een melding als verdacht is gemeld.} other {Een aanmeldmelding van je account is gemeld als “dit ben ik niet”. Sindsdien worden je aanmeldingen uit voorzorg geweigerd, voor het geval iemand anders je wachtwoord heeft.}} Alleen security kan dat opheffen, nadat ze je gesproken hebben.{by, select, accident { Per ongeluk gedrukt? Dat gebeurt: zeg het gewoon.} other {}}',
  agent:
    '{is, select, blocked {Tweede stappen van {name} worden geweigerd: het account is geblokkeerd voor MFA} other {{name} heeft een MFA-melding als verdacht gemeld{at, select, none {} other { op {reportedAt}}}}}{risk, select, none {} other {, en het gebruikersrisico is {risk} ({state})}}. Verdere MFA wordt geweigerd tot een beheerder gekeken heeft; een nieuw wachtwoord of een andere telefoon heft dat niet op.',
  evidence: {
    report: 'De melding{app, select, none {} other { van {app}}} op {at} eindigde met “{details}” (AADSTS{code})',
    detection: 'Identity Protection kreeg de melding (userReportedSuspiciousActivity) op {at}, met risico {level}',
    risk: 'Gebruikersrisico: {risk}, {state}',
    place: 'De melding kwam uit {country} ({address})',
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
  },
  steps: {
    call: 'Bel de helpdesk of security en vertel of je per ongeluk drukte, of die aanmelding niet zelf begon.',
    approveNothing: 'Keur geen melding goed die je niet zelf begon. Vaker proberen helpt niet.',
    changePassword: 'Was jij het niet? Wijzig dan je wachtwoord zodra security zegt dat het kan.',
    ask: 'Vraag {name}, op een bekend nummer, of de melding een vergissing was; bekijk met security de aanmelding die gemeld is.',
    lift: 'Een vergissing: hef het gebruikersrisico op{is, select, blocked { en haal {name} van de lijst met voor MFA geblokkeerde gebruikers} other {, en haal {name} van de lijst met voor MFA geblokkeerde gebruikers als een fraudewaarschuwing {name} daarop zette}}. Minste rol: Security Operator voor het risico, Authentication Policy Administrator voor de lijst.',
    contain:
      'Geen vergissing: stel het wachtwoord opnieuw in, trek alle sessies in, en hef het pas daarna op. De helpdesk heft geen risico op.',
  },
}
