import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een verlopen handtekeningcertificaat van een app. */
export const samlSigningCertExpired: CheckTexts['saml-signing-cert-expired'] = {
  title: 'Het certificaat dat {app} vertrouwt {state, select, expired {is verlopen} other {ontbreekt}}',
  person:
    '{state, select, expired {Microsoft Entra ID laat je binnen, maar het certificaat dat dit aan {app} bewijst is op {since} verlopen, dus {app} weigert het.} other {Microsoft Entra ID heeft geen certificaat om aan {app} te bewijzen wie je bent.}} Daardoor komt niemand {app} in. Met je account en wachtwoord is niets mis.',
  agent:
    '{state, select, expired {Het SAML-handtekeningcertificaat van {app} is op {since} verlopen. Entra ID blijft ermee ondertekenen; {app} weigert wat het ondertekent.} other {Entra ID heeft geen bruikbaar handtekeningcertificaat voor {app}.}}',
  evidence: {
    expired: 'Handtekeningcertificaat van {app}: verlopen op {since}',
    signedIn: 'Met succes aangemeld bij {app} op {at}, nadat het verlopen was',
    event: 'De aanmelding op {at} is geweigerd met AADSTS{code}',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    tellOwner:
      'Je kunt hier zelf niets aan veranderen. Laat {owners, select, none {de eigenaar van {app}, of de helpdesk,} other {{owners}}} weten dat het handtekeningcertificaat {state, select, expired {verlopen is} other {ontbreekt}}.',
    tryAgain: 'Is het vernieuwd? Open {app} dan opnieuw in een nieuw venster.',
    renew:
      'Maak een nieuw handtekeningcertificaat bij Single sign-on van {app}, geef het (of de metagegevens) aan wie {app} beheert, en maak het actief op het moment dat zij het erin zetten (rol Cloud Application Administrator).',
    remind: 'Zet daar bij Notification Email een adres dat gelezen wordt, zodat het volgende einde wordt aangekondigd.',
  },
}
