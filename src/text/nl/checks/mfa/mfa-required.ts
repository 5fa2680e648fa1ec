import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een tweede stap die gevraagd wordt. */
export const mfaRequired: CheckTexts['mfa-required'] = {
  title: 'Er wordt om een tweede aanmeldstap gevraagd',
  person:
    '{asked, select, yes {{app, select, none {De aanmelding} other {{app}}} vraagt na je wachtwoord om een tweede stap (MFA), en die is nog niet afgerond.{isOld, select, yes { Je deed hem eerder, maar dat is te lang geleden.} other {}} Er is niets stuk.} other {Je account meldt zich aan met een tweede stap (MFA) na het wachtwoord.}}{wantsOff, select, yes { MFA kan voor jou niet uitgezet worden: die houdt je account veilig als iemand achter je wachtwoord komt, en wordt van iedereen gevraagd. Het kan wel minder lastig.} other {}}',
  agent:
    '{asked, select, yes {{app, select, none {De aanmelding} other {{app}}} vroeg {name} om MFA, en die vraag is niet afgerond (AADSTS{code}).{isOld, select, yes { De eerdere MFA is te oud voor wat het beleid vraagt.} other {}}} other {Van {name} wordt MFA gevraagd, en dat werkt zoals bedoeld.}}{source, select, policy { Gevraagd door {policies}.} defaults { De standaardinstellingen voor beveiliging (security defaults) vragen het.} other {}} {count, plural, =0 {Er is geen methode geregistreerd die overal werkt.} one {Er is een bruikbare methode geregistreerd.} other {Er zijn # bruikbare methoden geregistreerd.}}',
  evidence: {
    asked: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} stopte bij de vraag om MFA (AADSTS{code})',
    registered:
      'Geregistreerd: {method, select, app {Microsoft Authenticator{device, select, none {} other { op {device}}}} code {een authenticator-app} number {telefoonnummer dat eindigt op {ending}} key {beveiligingssleutel} token {codegenerator} other {een andere methode}}',
    policies: 'MFA wordt gevraagd door {policies}',
  },
  steps: {
    finish:
      'Meld je opnieuw aan in een gewoon browservenster en rond de tweede stap af{method, select, app { in Microsoft Authenticator{device, select, none {} other { op {device}}}: vul het getal in dat op de pagina staat} number { met de code die naar het nummer gaat dat eindigt op {ending}} key { met je beveiligingssleutel} other {}}.',
    inApp: 'Toont de app geen vraag? Meld je er helemaal af, sluit de app, en meld je opnieuw aan.',
    easier:
      'Voeg bij Beveiligingsgegevens een tweede methode toe, zoals een passkey of je telefoonnummer, en blijf aangemeld op je eigen werkapparaat: dan wordt het minder vaak gevraagd.',
    letFinish: 'Laat {name} zich opnieuw aanmelden in een browser en de vraag afronden; andere apps volgen.',
    keepOn:
      'Zet MFA voor {name} niet uit, ook niet per gebruiker of voor even: dan is het account alleen nog met een wachtwoord beschermd. Is de telefoon het probleem: controleer wie het is, en geef dan een tijdelijke toegangspas (Temporary Access Pass).',
    methods: 'Kijk of de geregistreerde methoden nog passen.',
  },
}
