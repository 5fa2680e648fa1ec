import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over de standaardinstellingen voor beveiliging. */
export const securityDefaultsMfa: CheckTexts['security-defaults-mfa'] = {
  title: 'Iedereen moet een tweede aanmeldstap registreren',
  person:
    'Je organisatie gebruikt de standaardinstellingen voor beveiliging van Microsoft (security defaults): iedereen meldt zich aan met een tweede stap (MFA). Voor je account is nog geen methode geregistreerd. Je stelt Microsoft Authenticator zelf in een paar minuten in.{wantsOff, select, yes { Voor één persoon kan dat niet uitgezet worden: het beschermt je account als iemand je wachtwoord kent.} other {}}',
  agent:
    'De standaardinstellingen voor beveiliging (security defaults) staan aan; iedereen moet dus MFA registreren, en {name} heeft nog geen methode. Het is geen beleid voor voorwaardelijke toegang. Security defaults nemen de Authenticator-app of een andere code-app, geen sms.',
  evidence: {
    defaults: 'De standaardinstellingen voor beveiliging (security defaults) staan aan',
    registered: 'Er is geen MFA-methode geregistreerd',
    asked: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} stopte met AADSTS{code}: eerst registreren',
  },
  steps: {
    register:
      'Open Beveiligingsgegevens in een browser, kies “Aanmeldingsmethode toevoegen” en stel Microsoft Authenticator in; de pagina toont een code om met je telefoon te scannen.',
    signInAgain: 'Meld je daarna opnieuw aan.',
    letRegister: 'Laat {name} Microsoft Authenticator, of een andere code-app, registreren bij Beveiligingsgegevens.',
    keepOn: 'Laat security defaults aan: uitzetten neemt MFA bij iedereen weg.',
  },
}
