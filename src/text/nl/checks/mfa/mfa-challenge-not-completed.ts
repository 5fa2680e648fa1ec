import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een tweede stap die niet is afgerond. */
export const mfaChallengeNotCompleted: CheckTexts['mfa-challenge-not-completed'] = {
  title: 'De tweede aanmeldstap is niet afgerond',
  person:
    '{by, select, stranger {Iemand probeerde zich als jou aan te melden en kwam tot de tweede stap; waarschijnlijk is je wachtwoord dus bekend. Zolang niemand goedkeurt, blijven ze buiten.} other {Je wachtwoord klopte, maar de tweede stap {result, select, unanswered {is niet op tijd beantwoord} declined {is op je telefoon geweigerd} miscoded {mislukte: de code was niet juist, of al gebruikt} unreachable {mislukte: je telefoon was niet bereikbaar{ending, select, none {} other { op het nummer dat eindigt op {ending}}}} unsent {mislukte: de melding kon niet naar je telefoon worden gestuurd} limit {mislukte: sms’jes en oproepen zijn op dit moment beperkt} fault {mislukte door een tijdelijke storing} other {is niet afgerond}}.{wantsOff, select, yes { De tweede stap zelf blijft aan: die beschermt je account als iemand je wachtwoord kent.} other {}}}}',
  agent:
    '{by, select, stranger {Er is om tweede stappen gevraagd die {name} naar eigen zeggen niet zelf begon: waarschijnlijk kent iemand het wachtwoord.} other {Het wachtwoord van {name} klopte; de tweede stap {result, select, unanswered {is niet op tijd beantwoord} declined {is door de gebruiker geweigerd} miscoded {mislukte door een onjuiste of gebruikte code} unreachable {mislukte: de telefoon was niet bereikbaar{ending, select, none {} other { (nummer dat eindigt op {ending})}}} unsent {mislukte: de melding kon niet naar de telefoon worden gestuurd} limit {mislukte: sms’jes en oproepen zijn nu beperkt, de Authenticator-app niet} fault {mislukte door een storing van de dienst} other {is niet afgerond}}.}}{policies, select, none {} other { Gevraagd door {policies}.}}',
  evidence: {
    failed:
      'De aanmelding{app, select, none {} other { bij {app}}} op {at} eindigde bij de tweede stap (AADSTS{code}){details, select, none {} other {: “{details}”}}',
    attempts: '{attempts, plural, one {Eén zo’n poging} other {# zulke pogingen}} in drie dagen',
    place: 'Ze kwam uit {country} ({address})',
    methods: 'Er {registered, plural, one {is één methode} other {zijn # methoden}} geregistreerd',
  },
  steps: {
    tryAgain:
      '{result, select, unreachable {Staat de telefoon aan, is er bereik, en mag hij gebeld worden? Meld je dan opnieuw aan.} limit {Gebruik deze keer de Authenticator-app; sms’jes en oproepen werken later weer.} miscoded {Meld je opnieuw aan en typ de code die je telefoon nu toont. Staat de klok van je telefoon op automatisch?} declined {Meld je opnieuw aan. Keur alleen goed als jij het bent die zich aanmeldt, en vul het getal in dat op de aanmeldpagina staat.} other {Meld je opnieuw aan met je telefoon ontgrendeld en verbonden, open de Authenticator-app, en vul het getal in dat op de aanmeldpagina staat.}}',
    otherMethod:
      'Komt er geen melding? Kies “Op een andere manier aanmelden” op de aanmeldpagina; is het telefoonnummer {ending, select, none {daar} other {dat eindigt op {ending}}} nog van jou?',
    lost: 'Is de telefoon weg, nieuw of leeg? De helpdesk kan je opnieuw laten registreren; dat begint met een telefoontje, niet met een code in de chat.',
    doNotApprove: 'Keur niets goed wat je niet zelf begon, en kies “Nee, dit ben ik niet” als het je gevraagd wordt.',
    changePassword: 'Wijzig nu je wachtwoord, op een apparaat dat je vertrouwt, en gebruik het nergens anders.',
    tellSecurity: 'Bel meteen de helpdesk of security, ook als je wel iets hebt goedgekeurd.',
    letTry: 'Laat {name} het nog eens proberen terwijl je meekijkt, of met een andere geregistreerde methode.',
    checkMethods:
      'Kijk of de geregistreerde methoden nog bij de telefoon passen. Zo niet: controleer wie het is en laat {name} opnieuw registreren (Authentication Administrator).',
    keepOn: 'Zet MFA voor {name} niet uit, ook niet even: dan is het account alleen nog met een wachtwoord beschermd.',
    toSecurity: 'Geef dit nu door aan security, als kritiek: waarschijnlijk kent iemand anders het wachtwoord.',
    contain:
      'Laat het wachtwoord wijzigen en alle sessies intrekken; kijk in het aanmeldlogboek of een poging van daar gelukt is, en welke methoden sindsdien zijn toegevoegd.',
  },
}
