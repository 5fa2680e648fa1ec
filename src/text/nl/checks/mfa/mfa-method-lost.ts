import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een tweede stap op een telefoon die er niet meer is. */
export const mfaMethodLost: CheckTexts['mfa-method-lost'] = {
  title: 'De geregistreerde tweede aanmeldstap is niet meer te gebruiken',
  person:
    'Bij het aanmelden wordt nog gevraagd om {method, select, app {Microsoft Authenticator{device, select, none {} other { op {device}}}} code {een code van je authenticator-app} key {je beveiligingssleutel} token {je codegenerator} other {je telefoonnummer dat eindigt op {ending}}}, en die kun je niet meer gebruiken. {spare, select, none {Het is de enige methode die voor je account geregistreerd is. Daarom kun je zelf geen nieuwe instellen: de helpdesk controleert eerst wie je bent en laat je dan opnieuw registreren.} number {Je telefoonnummer dat eindigt op {spareEnding} is ook geregistreerd. Heb je dat nummer nog, dan kun je jezelf helpen.} hello {Op {spareDevice, select, none {je computer} other {{spareDevice}}} kun je je nog aanmelden met Windows Hello; je kunt jezelf dus helpen.} key {Je beveiligingssleutel is ook geregistreerd; je kunt jezelf dus helpen.} app {Microsoft Authenticator{spareDevice, select, none {} other { op {spareDevice}}} is ook geregistreerd; je kunt jezelf dus helpen.} other {Er is ook een andere methode geregistreerd; je kunt jezelf dus helpen.}}{wantsOff, select, yes { De tweede stap zelf blijft aan: die beschermt je account als iemand je wachtwoord kent.} other {}}',
  agent:
    '{name} kan {method, select, app {Microsoft Authenticator{device, select, none {} other { op {device}}}} code {de codes van de authenticator-app} key {de beveiligingssleutel{device, select, none {} other { {device}}}} token {de codegenerator} other {de telefoon met het nummer dat eindigt op {ending}}} niet meer gebruiken{spare, select, none {, en dat is de enige geregistreerde methode} number {; het telefoonnummer dat eindigt op {spareEnding} is ook geregistreerd} hello {; Windows Hello{spareDevice, select, none {} other { op {spareDevice}}} werkt nog} key {; er is ook een beveiligingssleutel geregistreerd} app {; Microsoft Authenticator{spareDevice, select, none {} other { op {spareDevice}}} is ook geregistreerd} other {; er is ook een andere methode geregistreerd}}. De registratie moet opnieuw; aan het wachtwoord ligt het niet.',
  evidence: {
    registered:
      'Geregistreerd: {method, select, app {Microsoft Authenticator{device, select, none {} other { op {device}}}} code {een authenticator-app} key {beveiligingssleutel{device, select, none {} other { {device}}}} token {codegenerator} other {telefoonnummer dat eindigt op {ending}}}{since, select, none {} other {, sinds {at}}}',
    only: 'Er is geen andere tweede stap geregistreerd',
    asked: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is niet afgerond (AADSTS{code})',
  },
  steps: {
    askHelpdesk:
      'Bel de helpdesk of ga erlangs. Zij controleren wie je bent en laten je opnieuw registreren, bijvoorbeeld met een tijdelijke toegangspas (Temporary Access Pass).{stolen, select, yes { Zeg erbij dat hij kwijt of gestolen is, zodat zij hem kunnen afmelden.} other {}} Deel nooit een wachtwoord of code in de chat.',
    useSpare:
      'Kies op de aanmeldpagina “Op een andere manier aanmelden” en gebruik {spare, select, number {een sms of oproep op het nummer dat eindigt op {spareEnding}} hello {Windows Hello op {spareDevice, select, none {je computer} other {{spareDevice}}}} key {je beveiligingssleutel} app {Microsoft Authenticator} other {de andere methode}}.',
    register:
      'Open daarna Beveiligingsgegevens: voeg {method, select, key {een nieuwe beveiligingssleutel, of een passkey in Microsoft Authenticator,} token {Microsoft Authenticator} other {Microsoft Authenticator op de nieuwe telefoon}} toe, voeg een tweede methode toe als reserve, en verwijder de oude.',
    orHelpdesk: 'Lukt dat ook niet? Dan kan de helpdesk je opnieuw laten registreren.',
    letUseSpare:
      'Laat {name} “Op een andere manier aanmelden” kiezen en {spare, select, number {het nummer dat eindigt op {spareEnding}} hello {Windows Hello} key {de beveiligingssleutel} app {Microsoft Authenticator} other {de andere methode}} gebruiken, en daarna een nieuwe registreren bij Beveiligingsgegevens.',
    verify:
      '{spare, select, none {Controleer} other {Lukt dat niet: controleer}} eerst wie het werkelijk is, buiten deze chat om: bel terug op een bekend nummer, of doe het persoonlijk.',
    reRegister:
      'Daarna, bij de verificatiemethoden van {name}: geef een tijdelijke toegangspas (Temporary Access Pass), of kies “Require re-register multifactor authentication”; verwijder de oude methode{stolen, select, yes { en trek de sessies in} other {}}. Minste rol: Authentication Administrator.',
    letRegister:
      'Laat {name} {method, select, key {de nieuwe sleutel} token {een nieuwe methode} other {de nieuwe telefoon}} registreren bij Beveiligingsgegevens, en een tweede methode als reserve.',
    keepOn: 'Zet MFA voor {name} niet uit, ook niet even: dan is het account alleen nog met een wachtwoord beschermd.',
  },
}
