import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over iemand zonder gastaccount. */
export const guestNotInvited: CheckTexts['guest-not-invited'] = {
  title:
    '{direction, select, out {Geen gastaccount in de andere organisatie} other {Geen gastaccount in deze organisatie}}',
  person:
    '{direction, select, out {Je wilde iets openen van {tenant, select, none {een andere organisatie} other {{tenant}}}, maar die organisatie heeft geen gastaccount voor je. Je eigen account en wachtwoord zijn in orde; hier hoeft niets te veranderen.} other {Er is geen gastaccount voor {address} in deze organisatie, dus gaat hier niets open voor deze persoon.}}',
  agent:
    '{direction, select, out {{name} wilde iets openen van {tenant, select, none {een andere organisatie} other {{tenant}}}, dat geen gastaccount heeft voor {address}. Aan het account hier ligt het niet, en hier valt niets te veranderen.} other {Er is geen account voor {address} in deze organisatie, niet als lid en niet als gast. Hier gaat niets open tot iemand deze persoon uitnodigt; aan het eigen account en wachtwoord ligt het niet.}}',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
    page: 'Op de pagina staat dat het account niet bestaat in “{tenant}”',
    nobody: 'Geen gebruiker of gast heeft hier het adres {address}',
  },
  steps: {
    askInvitation:
      'Vraag degene daar met wie je samenwerkt om {address, select, none {je account} other {{address}}} uit te nodigen als gast.',
    acceptThere: 'Open de uitnodiging in een privévenster van je browser en accepteer haar met dat account.',
    otherAccount:
      'Heb je een ander account voor die organisatie? Meld je daarmee aan in een privévenster van je browser.',
    letAskInvitation: 'Laat {name} het contact daar vragen om een uitnodiging als gast, gericht aan {address}.',
    nothingHere: 'Hier hoeft niets te veranderen, en een nieuw wachtwoord helpt niet.',
    askHost: 'Vraag degene hier met wie je samenwerkt om een uitnodiging als gast.',
    checkAddress: 'Controleer het adres: misschien is deze persoon met een ander adres uitgenodigd.',
    invite:
      'Laat degene hier die met deze persoon werkt bevestigen dat toegang gewenst is, en nodig dan {address} uit als gast (Gastuitnodiger is genoeg).',
    accept: 'De gast accepteert de uitnodiging in een privévenster van de browser, met dat account.',
    thenAssign: 'Geef de gast daarna toegang tot wat open moest: het team, de site of de app.',
  },
}
