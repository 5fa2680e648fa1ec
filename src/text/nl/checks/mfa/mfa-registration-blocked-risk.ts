import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een registratie die uit voorzorg geweigerd wordt. */
export const mfaRegistrationBlockedRisk: CheckTexts['mfa-registration-blocked-risk'] = {
  title: 'Het registreren van een tweede aanmeldstap wordt uit voorzorg geweigerd',
  person:
    'Je moest een tweede stap (MFA) instellen, maar registreren wordt op dit moment geweigerd: iets aan de aanmelding zag er ongewoon uit, en de beveiliging van Microsoft wil zeker weten dat jij het bent. Opnieuw proberen helpt niet; security moet er eerst naar kijken.',
  agent:
    '{name} mag nu geen MFA registreren: de aanmelding is als riskant beoordeeld (AADSTS53004){risk, select, none {} other {, en het gebruikersrisico is {risk} ({state})}}. Security moet het risico eerst beoordelen; de helpdesk zet dat niet opzij.',
  evidence: {
    refused:
      'Registreren{app, select, none {} other { tijdens de aanmelding bij {app}}} is op {at} geweigerd (AADSTS{code})',
    risk: 'Gebruikersrisico: {risk}, {state}',
    signInRisk: 'Risico van die aanmelding: {level}',
    policies: 'Geweigerd door {policies}',
    place: 'Ze kwam uit {country} ({address})',
  },
  steps: {
    call: 'Bel de helpdesk of security. Zij controleren wie je bent, bekijken de aanmelding, en laten je dan registreren.',
    familiar: 'Vertel waar en op welk apparaat je het probeerde; een bekende plek en een werkapparaat helpen.',
    judge:
      'Beoordeel het risico in Identity Protection. Onschuldig: hef het op, nadat gecontroleerd is dat het {name} is. Niet onschuldig: stel eerst het wachtwoord opnieuw in en trek de sessies in.',
    accessPass:
      'Laat daarna een tijdelijke toegangspas (Temporary Access Pass) geven voor de registratie. Minste rollen: Security Operator voor het risico, Authentication Administrator voor de pas.',
  },
}
