import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een tweede stap die nog niet geregistreerd is. */
export const mfaNotRegistered: CheckTexts['mfa-not-registered'] = {
  title: 'Er is nog geen tweede aanmeldstap geregistreerd',
  person:
    'Aanmelden vraagt een tweede stap (meervoudige verificatie, MFA). Voor je account is nog geen MFA-methode geregistreerd{registered, select, password {: er is alleen een wachtwoord} other {}}. Je kunt er zelf in een paar minuten een instellen.{wantsOff, select, yes { Uitzetten kan niet: de tweede stap beschermt je account als iemand je wachtwoord kent. Gebruik je liever niet je eigen telefoon? Vraag de helpdesk of een beveiligingssleutel kan.} other {}}',
  agent:
    '{name} moet MFA gebruiken, maar er is nog geen MFA-methode geregistreerd{registered, select, password {: er is alleen een wachtwoord} other {}}.{policies, select, none {} other { Gevraagd door {policies}.}}',
  evidence: {
    registered:
      'Geregistreerde methoden: {registered, select, password {alleen een wachtwoord} email {niets dan een e-mailadres om het wachtwoord te herstellen} other {geen die overal als tweede stap dient}}',
    refused:
      'De aanmelding{app, select, none {} other { bij {app}}} op {at} stopte met AADSTS{code}: eerst registreren',
    policies: 'MFA wordt gevraagd door {policies}',
  },
  steps: {
    register:
      'Open Beveiligingsgegevens in een browser en kies “Aanmeldingsmethode toevoegen”. Microsoft Authenticator is het makkelijkst.',
    twoMethods:
      'Voeg ook een tweede methode toe, zoals je telefoonnummer, zodat een nieuwe telefoon je niet buitensluit.',
    signInAgain: 'Meld je daarna opnieuw aan.',
    letRegister: 'Laat {name} een methode registreren bij Beveiligingsgegevens, en een tweede als reserve.',
    accessPass:
      'Wordt het registreren geweigerd? Controleer dan eerst wie het werkelijk is, en geef daarna een tijdelijke toegangspas (Temporary Access Pass) voor de registratie.',
  },
}
