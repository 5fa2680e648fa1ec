import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een verkeerd, vergeten of oud wachtwoord. */
export const wrongPassword: CheckTexts['wrong-password'] = {
  title:
    '{is, select, forgotten {Het wachtwoord is vergeten} stored {Er wordt nog een oud wachtwoord gebruikt} other {Het wachtwoord of de gebruikersnaam klopt niet}}',
  person:
    '{is, select, forgotten {Je hoeft het niet meer te weten: je kunt een nieuw wachtwoord instellen.} stored {Met je account is niets mis, maar {app} op {system, select, ios {je iPhone of iPad} android {je Android-toestel} windows {je Windows-computer} mac {je Mac} other {een van je apparaten}} stuurt nog steeds je oude wachtwoord, en dat wordt geweigerd.} other {De aanmelding is geweigerd, omdat de gebruikersnaam en het wachtwoord niet bij elkaar horen. Je account is ingeschakeld en niet vergrendeld.}}{reset, select, home { Je wachtwoord hoort bij je eigen organisatie; je stelt het dus daar in, niet hier.} other {}}',
  agent:
    '{is, select, forgotten {{name} is het wachtwoord vergeten; verder zie ik niets dat mis is.} stored {{app} op {system, select, ios {iOS} android {Android} windows {Windows} mac {macOS} other {een ander apparaat}} blijft een oud wachtwoord van {name} sturen: {attempts, plural, one {één poging} other {# pogingen}} in 48 uur. Aan het wachtwoord dat {name} kent, ligt het niet.} other {Het wachtwoord dat {name} gaf, was verkeerd (AADSTS50126): {attempts, plural, one {één poging} other {# pogingen}} in 48 uur. Het account is ingeschakeld en niet vergrendeld.}}',
  evidence: {
    refused:
      'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}: verkeerde gebruikersnaam of verkeerd wachtwoord',
    source:
      '{attempts, plural, one {Eén poging} other {# pogingen}} van {app}{browser, select, yes { in een browser} other {}} op {system, select, ios {iOS} android {Android} windows {Windows} mac {macOS} other {een ander apparaat}}',
    changed: 'Het wachtwoord is voor het laatst gewijzigd op {at}',
    reset: 'Zelf opnieuw instellen: {reset, select, self {mogelijk} other {niet ingericht voor dit account}}',
  },
  steps: {
    retype:
      'Typ het rustig opnieuw: let op Caps Lock, Num Lock en de taal van het toetsenbord, en gebruik {address} als gebruikersnaam.',
    reset:
      '{reset, select, self {Vergeten? Stel een nieuw wachtwoord in op de herstelpagina, of via “Wachtwoord vergeten” bij het aanmelden.} helpdesk {Vergeten? De helpdesk kan je een nieuw geven zodra ze zeker weten dat jij het bent; zelf herstellen is voor je account niet ingericht.} home {Vergeten? Stel het opnieuw in bij je eigen organisatie, of vraag de helpdesk daar.} other {Vergeten? Probeer de herstelpagina; weigert die, dan kan de helpdesk je helpen zodra ze zeker weten dat jij het bent.}}',
    updateStored: 'Open {app} daar, meld je af of verwijder het account, en vul je huidige wachtwoord in.',
    everywhere:
      'Vul na een wijziging het nieuwe wachtwoord in al je apps en apparaten in, anders kan het account vergrendeld raken.',
    stopSoon: 'Stop na een paar pogingen: te veel verkeerde wachtwoorden vergrendelen het account een tijdje.',
    letRetype:
      'Laat {name} één keer {address} en het wachtwoord typen in een privévenster: dan telt een opgeslagen wachtwoord niet mee.',
    letUpdate:
      'Laat {name} het oude wachtwoord in {app} vervangen. Opnieuw instellen is niet nodig: ook het nieuwe zou daar worden geweigerd.',
    letReset:
      '{reset, select, home {Het wachtwoord van een gast hoort bij de eigen organisatie; hier kan niemand het opnieuw instellen.} other {Vergeten? Laat {name} het zelf opnieuw instellen op de herstelpagina.}}',
    resetFor:
      'Vergeten, en lukt het zelf niet? Controleer wie het is, stel het wachtwoord opnieuw in{synced, select, yes { in Active Directory} other {}} (Wachtwoordbeheerder of Helpdeskbeheerder is genoeg) en geef het door per telefoon of in persoon.',
  },
}
