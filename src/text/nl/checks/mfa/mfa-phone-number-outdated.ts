import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een oud telefoonnummer. */
export const mfaPhoneNumberOutdated: CheckTexts['mfa-phone-number-outdated'] = {
  title: 'Het telefoonnummer voor de tweede aanmeldstap is een oud nummer',
  person:
    'Codes en oproepen voor het aanmelden gaan nog naar het telefoonnummer dat eindigt op {ending}. Is dat niet meer jouw nummer, dan komen ze nooit bij je aan. {spare, select, none {Het is de enige methode die voor je account geregistreerd is. Daarom kun je het niet zelf wijzigen: de helpdesk controleert eerst wie je bent en vervangt dan het nummer.} app {Microsoft Authenticator{spareDevice, select, none {} other { op {spareDevice}}} is ook geregistreerd: daarmee kun je je aanmelden en het nummer zelf wijzigen.} hello {Op {spareDevice, select, none {je computer} other {{spareDevice}}} kun je je nog aanmelden met Windows Hello en het nummer zelf wijzigen.} other {Er is ook een andere methode geregistreerd: daarmee kun je je aanmelden en het nummer zelf wijzigen.}}',
  agent:
    'Het telefoonnummer dat voor MFA van {name} geregistreerd is eindigt op {ending}, en dat is naar verluidt een oud nummer{spare, select, none {. Het is de enige geregistreerde methode} app {. Microsoft Authenticator{spareDevice, select, none {} other { op {spareDevice}}} is ook geregistreerd} other {. Er is ook een andere methode geregistreerd}}. Aan het wachtwoord ligt het niet.',
  evidence: {
    registered: 'Geregistreerd: telefoonnummer dat eindigt op {ending}{since, select, none {} other {, sinds {at}}}',
    asked: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is niet afgerond (AADSTS{code})',
  },
  steps: {
    askHelpdesk:
      'Bel de helpdesk of ga erlangs. Zij controleren wie je bent en vervangen het nummer, of laten je opnieuw registreren. Deel nooit een wachtwoord of code in de chat.',
    useSpare:
      'Kies op de aanmeldpagina “Op een andere manier aanmelden” en gebruik {spare, select, app {Microsoft Authenticator} hello {Windows Hello} key {je beveiligingssleutel} other {de andere methode}}.',
    change: 'Open daarna Beveiligingsgegevens en wijzig het telefoonnummer; voeg een tweede methode toe als reserve.',
    letChange:
      'Laat {name} zich aanmelden met {spare, select, app {Microsoft Authenticator} hello {Windows Hello} key {de beveiligingssleutel} other {de andere methode}} en het nummer wijzigen bij Beveiligingsgegevens.',
    verify:
      '{spare, select, none {Controleer} other {Lukt dat niet: controleer}} eerst wie het werkelijk is, buiten deze chat om: persoonlijk, of langs een weg die je al kent. Bel voor die controle niet het nieuwe nummer.',
    replace:
      'Vervang daarna het nummer bij de verificatiemethoden van {name}, of geef een tijdelijke toegangspas (Temporary Access Pass) zodat {name} het zelf kan doen. Minste rol: Authentication Administrator.',
  },
}
