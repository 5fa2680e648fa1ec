import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een tijdelijke vergrendeling. */
export const smartLockout: CheckTexts['smart-lockout'] = {
  title: 'Het account is tijdelijk vergrendeld na te veel verkeerde wachtwoorden',
  person:
    'Je account is tijdelijk vergrendeld, omdat er te vaak een verkeerd wachtwoord is gebruikt. De vergrendeling gaat vanzelf over; elke nieuwe poging kan haar langer maken.{by, select, stored { De verkeerde wachtwoorden komen van {app} op {system, select, ios {een iPhone of iPad} android {een Android-toestel} windows {een Windows-computer} mac {een Mac} other {een ander apparaat}}: daar staat je oude wachtwoord nog.} stranger { De pogingen komen van een plek waar je je niet aanmeldt; ze zijn dus waarschijnlijk niet van jou.} other {}}',
  agent:
    'Het account van {name} is tijdelijk vergrendeld (smart lockout) na te veel verkeerde wachtwoorden. Het account zelf is ingeschakeld, en de vergrendeling gaat vanzelf over.{by, select, stored { De verkeerde wachtwoorden komen van {app} op {system, select, ios {iOS} android {Android} windows {Windows} mac {macOS} other {een ander apparaat}}: daar staat een oud wachtwoord.} stranger { De pogingen komen uit een ander land ({country}) dan waar {name} zich aanmeldt: misschien raadt iemand.} other {}}',
  evidence: {
    locked: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS50053: vergrendeld',
    source:
      '{attempts, plural, one {Eén geweigerde poging} other {# geweigerde pogingen}} van {app}{browser, select, yes { in een browser} other {}} op {system, select, ios {iOS} android {Android} windows {Windows} mac {macOS} other {een ander apparaat}}, de laatste op {at}',
    changed: 'Het wachtwoord is gewijzigd op {at}',
    address: 'De pogingen komen van {address}',
  },
  steps: {
    stop: 'Probeer het even niet meer: de vergrendeling gaat vanzelf over, en elke nieuwe poging maakt haar langer.',
    update:
      '{by, select, stored {Open {app} op dat apparaat, meld je daar af of verwijder het account, en vul je huidige wachtwoord in. Zet het apparaat uit tot het zover is.} other {Vul je huidige wachtwoord in op elke plek waar nog een oud staat: telefoon, tablet, mailprogramma’s, de browser.}}',
    signInOnce: 'Meld je daarna één keer rustig aan: let op Caps Lock en de taal van het toetsenbord.',
    forgot:
      'Weet je je wachtwoord niet meer? Met “Wachtwoord vergeten” op de aanmeldpagina stel je een nieuw in; dat heft ook de vergrendeling op.',
    helpdesk: 'Vergrendelt het opnieuw? Neem dan contact op met de helpdesk.',
    tellSecurity:
      'Zijn deze pogingen niet van jou? Vertel het de helpdesk nu, en keur geen meldingen goed die je niet zelf hebt gestart.',
    findSource:
      'Kijk in het aanmeldlogboek welke app en welk apparaat het blijven proberen, en laat daar eerst het oude wachtwoord vervangen.',
    wait: '{by, select, stranger {Laat {name} intussen wachten: de vergrendeling gaat vanzelf over, en van een vertrouwde plek lukt aanmelden soms wel.} other {Laat {name} wachten: niemand hoeft de vergrendeling op te heffen. Alleen een nieuw wachtwoord helpt niet zolang ergens een oud wordt verstuurd.}}',
    investigate: 'Laat security eerst naar de pogingen en het risico van {name} kijken.',
  },
}
