import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een plek waarvandaan aanmelden niet mag. */
export const caLocationBlock: CheckTexts['ca-location-block'] = {
  title: 'Aanmelden mag niet vanaf deze plek',
  person:
    '{app} kan niet open vanaf waar je nu bent.{place, select, none {} other { Je aanmelding kwam uit {place}.}} {kind, select, network {Dat is geen netwerk dat je organisatie toestaat.} blocked {Dat is een plek die je organisatie niet toestaat.} other {Dat is geen van de toegestane landen of plekken van je organisatie.}} Aan je wachtwoord ligt het niet.',
  agent:
    '{name} is bij {app} geweigerd door {policy}, vanwege de locatie.{place, select, none {} other { De aanmelding kwam uit {place}.}} {kind, select, blocked {Dat ligt in een geblokkeerde locatie{locations, select, none {} other { ({locations})}}.} other {Dat is geen van de toegestane locaties{locations, select, none {} other { ({locations})}}.}}',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    policy: 'Geweigerd door {policy}',
    countries: '{location} bevat {countries}',
    address: 'Het adres was {address}',
  },
  steps: {
    whenBack:
      '{kind, select, network {Probeer het op het netwerk van je organisatie: op kantoor, of via de VPN die je van je organisatie hebt.} other {Het werkt weer zodra je je aanmeldt vanaf een toegestane plek, bijvoorbeeld als je terug bent.}}',
    askException:
      'Heb je het eerder nodig? Vraag je leidinggevende en de helpdesk om een uitzondering voor de dagen dat je daar bent. Ze kunnen nee zeggen.',
    verify: 'Ga bij {name} en de leidinggevende na of {name} daar echt is en dit zelf probeerde.',
    exception:
      'Als jullie regels het toestaan: sluit {name} alleen voor de afgesproken dagen uit van {policy} en haal die uitsluiting daarna weg (beheerder voor voorwaardelijke toegang). Laat het beleid zelf aan staan.',
    wrongPlace:
      'Is {name} daar helemaal niet? Dan klopt de plek van het adres misschien niet, of heeft iemand anders het wachtwoord: bekijk eerst de andere aanmeldingen.',
  },
}
