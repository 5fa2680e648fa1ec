import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een apparaat van een gast dat hier niet telt. */
export const guestDeviceClaimNotTrusted: CheckTexts['guest-device-claim-not-trusted'] = {
  title: 'Het apparaat van een gast telt hier niet als beheerd',
  person:
    '{app, select, none {Wat je opent} other {{app}}} mag alleen worden geopend op een beheerd apparaat. {home, select, personal {Het account dat je als gast gebruikt kan niet laten zien dat een apparaat beheerd wordt.} other {Wat je eigen organisatie over je apparaat zegt, wordt in deze organisatie niet geaccepteerd.}} Daarom wordt het geweigerd, ook als je apparaat in orde is.',
  agent:
    '{app, select, none {Wat geopend werd} other {{app}}} vraagt om een {claim, select, hybrid {hybride gekoppeld} other {compatibel}} apparaat. {home, select, personal {Het gastaccount van {name} is niet van een Entra-organisatie, dus brengt het nooit een apparaat mee.} other {Apparaten van de eigen organisatie van {name}, een gast, worden hier niet vertrouwd, dus ook een apparaat dat thuis in orde is wordt geweigerd.}}{policies, select, none {} other { Geweigerd door {policies}.}}',
  admin:
    '{app, select, none {Wat geopend werd} other {{app}}} vraagt om een {claim, select, hybrid {hybride gekoppeld} other {compatibel}} apparaat. {home, select, personal {Het gastaccount van {name} is niet van een Entra-organisatie, dus brengt het nooit een apparaat mee. De gast komt er alleen door als het beleid gasten aan iets anders laat voldoen.} other {Apparaten van de thuistenant van {name}, een gast, worden hier niet vertrouwd (inkomend vertrouwen {trust, select, unknown {is niet bekend} default {staat uit in de standaardinstellingen} other {staat uit voor die organisatie}}). De gast komt erdoor als ze wel worden vertrouwd en het apparaat thuis in orde is, of als het beleid gasten aan iets anders laat voldoen.}}{policies, select, none {} other { Geweigerd door {policies}.}}',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
    trust:
      '{claim, select, hybrid {Hybride gekoppelde} other {Compatibele}} apparaten van de eigen organisatie worden hier niet vertrouwd (inkomend vertrouwen staat uit {trust, select, default {in de standaardinstellingen} other {voor die organisatie}})',
    policies: 'Gevraagd door {policies}',
  },
  steps: {
    notYours: 'Aan je apparaat kun je niets veranderen: het hier ook nog inschrijven werkt niet.',
    askHost: 'Vraag degene hier met wie je samenwerkt of je op een andere manier kunt krijgen wat je nodig hebt.',
    decide: 'Een identiteitsbeheerder hier beslist of apparaten van jouw organisatie worden vertrouwd.',
    trust:
      'Vertrouw je op hoe die organisatie apparaten beheert: vertrouw de {claim, select, hybrid {hybride gekoppelde} other {compatibele}} apparaten ervan in de instellingen voor toegang tussen tenants (Binnenkomende toegang, Vertrouwensinstellingen), alleen voor die organisatie (Beveiligingsbeheerder is genoeg).',
    otherControl:
      'Of geef gasten een eigen beleid dat om MFA vraagt in plaats van een beheerd apparaat; het beleid voor leden blijft zoals het is (Beheerder voor voorwaardelijke toegang is genoeg).',
    notEnrol: 'Laat de gast het apparaat niet hier inschrijven: één organisatie beheert een apparaat.',
  },
}
