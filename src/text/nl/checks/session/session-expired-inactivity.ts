import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een bewaarde aanmelding die verlopen is. */
export const sessionExpiredInactivity: CheckTexts['session-expired-inactivity'] = {
  title: 'De aanmelding die de app bewaarde, is verlopen',
  person:
    '{because, select, unused {De app is zo lang niet gebruikt (meestal 90 dagen) dat de aanmelding is verlopen} other {De aanmelding die de app bewaarde, heeft haar langste duur bereikt}}. Dat is normaal: meld je één keer opnieuw aan en het werkt weer. Je account en wachtwoord zijn in orde.',
  agent:
    'Het token dat de app voor {name} bewaarde, is verlopen {because, select, unused {door inactiviteit: een vernieuwingstoken dat 90 dagen niet is gebruikt, telt niet meer} other {omdat het zijn langste duur heeft bereikt}}. Dat is normaal; één keer opnieuw aanmelden is genoeg. Het account is in orde.',
  evidence: {
    refused:
      'De aanmelding{app, select, none {} other { bij {app}}} op {at} werd geweigerd met AADSTS{code}: het token was verlopen',
  },
  steps: {
    signIn: 'Meld je één keer opnieuw aan in de app die erom vraagt. Daarna bewaart die je aanmelding weer.',
    stillAsks:
      'Blijft het vragen? Meld je in die app helemaal af, sluit en open die opnieuw, of probeer een privévenster van de browser.',
    letSignIn: 'Laat {name} zich één keer opnieuw aanmelden; er hoeft niets opnieuw ingesteld of gewijzigd te worden.',
  },
}
