import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een ander account dan bedoeld. */
export const wrongAccountPicked: CheckTexts['wrong-account-picked'] = {
  title:
    'Aangemeld met {kind, select, personal {een persoonlijk account} other {een ander account}} in plaats van het werkaccount',
  person:
    'Je bent aangemeld met {address, select, none {{kind, select, personal {een persoonlijk account} other {een ander account}}} other {{kind, select, personal {een persoonlijk account} other {een ander account}} ({address})}}, en dat heeft hier geen toegang.{same, select, yes { Het heeft hetzelfde adres als je werkaccount, maar het is een ander account.} other {}} Met je werkaccount {own} is niets mis: gebruik dat.',
  agent:
    '{name} gebruikte {address, select, none {{kind, select, personal {een persoonlijk account} other {een ander account}}} other {{kind, select, personal {het persoonlijke account} other {het account}} {address}}} in plaats van {own}.{same, select, yes { Het is een persoonlijk Microsoft-account met hetzelfde adres.} other {}} Met het werkaccount zelf is niets mis; het andere hoeft niet te worden uitgenodigd.',
  evidence: {
    page: 'De pagina toont het account {address}, dat deze organisatie niet kent',
    healthy: 'Het werkaccount {own} meldde zich met succes aan op {at}',
  },
  steps: {
    signOut: 'Meld je af bij het andere account, of open een privévenster (InPrivate), en ga opnieuw naar de app.',
    choose:
      'Kies “Een ander account gebruiken” en typ {own}.{same, select, yes { Wordt gevraagd welk? Kies dan “Werk- of schoolaccount”.} other {}}',
    profile: 'Blijft het andere account terugkomen? Gebruik dan een eigen browserprofiel voor je werk.',
    letChoose:
      'Laat {name} zich als {own} aanmelden in een privévenster of een browserprofiel voor werk. Een nieuw wachtwoord of een uitnodiging is niet nodig.',
  },
}
