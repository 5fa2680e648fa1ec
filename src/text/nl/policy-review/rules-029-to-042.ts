import type { Mirror } from '../../mirror.ts'
import type * as en from '../../en/policy-review/rules-029-to-042.ts'

/** Woorden van de regels CA-029 tot en met CA-042. */
export const rules029To042: Mirror<typeof en.rules029To042> = {
  'CA-029': {
    title: 'Noemt iets dat niet meer bestaat',
    why: 'Een verwijderde groep of locatie bevat niemand: het beleid mist mensen of een uitsluiting vervalt.',
    who: 'Niemand, of meer mensen dan bedoeld',
    instead: 'Haal de verwijderde onderdelen weg en zet erin wat is bedoeld.',
  },
  'CA-030': {
    title: 'Gaat over geen app of over niemand',
    why: 'Het staat aan en doet niets.',
    who: 'Niemand',
    instead: 'Noem de apps en mensen voor wie het bedoeld is.',
  },
  'CA-031': {
    title: 'Het apparaatfilter pakt elk niet-geregistreerd apparaat',
    why: '{mode, select, exclude {Een ontkennende vergelijking past op niet-geregistreerde apparaten: ze zijn allemaal uitgesloten} other {Een ontkennende vergelijking past op niet-geregistreerde apparaten: ze worden allemaal geraakt}}.',
    who: '{mode, select, exclude {Niemand wordt buitengesloten; elk onbekend apparaat gaat vrijuit} other {Telefoons, privéapparaten en de apparaten van noodaccounts}}',
    instead: 'Kies bewust: een bevestigende vergelijking past nooit op een niet-geregistreerd apparaat.',
  },
  'CA-032': {
    title: 'Apparaatcode is voor iedereen geblokkeerd',
    why: 'Sommige apparaten en hulpmiddelen kunnen zich alleen met een code aanmelden.',
    who: 'Teams Rooms, de Azure-opdrachtregel, apparaten zonder toetsenbord',
    instead: 'Sluit de accounts van zulke apparaten uit en waarschuw mensen die de opdrachtregel gebruiken.',
  },
  'CA-033': {
    title: 'Iedereen moet zich steeds opnieuw aanmelden',
    why: 'Elke keer of elk uur, voor elke app.',
    who: 'Iedereen: eindeloos vragen, en tickets',
    instead: 'Beperk het tot riskante aanmeldingen of tot beheerders.',
  },
  'CA-034': {
    title: 'Al meer dan 45 dagen op alleen rapporteren',
    why: 'Niet gewijzigd sinds {at}. Microsoft kan eigen beleid na 45 dagen aanzetten.',
    who: 'Iedereen voor wie het geldt, onverwacht',
    instead: 'Bekijk wat het zou hebben gedaan en neem een besluit.',
  },
  'CA-035': {
    title: 'Van Microsoft of uit een sjabloon, zonder uitsluiting',
    why: 'Microsoft kan eigen beleid vanzelf aanzetten.',
    who: 'De noodaccounts, en daarmee iedereen',
    instead: 'Voeg nu de uitsluiting van de noodaccounts toe.',
  },
  'CA-036': {
    title:
      '{which, select, both {Standaardinstellingen voor beveiliging en beleid staan allebei aan} other {Niets vraagt om MFA}}',
    why: '{which, select, both {Die twee zitten elkaar in de weg} other {De standaardinstellingen staan niet aan en geen beleid vraagt om MFA}}.',
    who: 'Iedereen',
    instead: 'Kies er één: beleid dat om MFA vraagt waar een licentie is, anders de standaardinstellingen.',
  },
  'CA-037': {
    title: 'De oude MFA-instelling per gebruiker is nog in gebruik',
    why: '{count, plural, one {# persoon heeft} other {# mensen hebben}} die naast een beleid dat om MFA vraagt.',
    who: 'Deze mensen: extra vragen die geen beleid verklaart',
    instead:
      'Zet hun status per gebruiker op “uitgeschakeld” zodra een beleid voor hen geldt; dat blijft om MFA vragen.',
  },
  'CA-038': {
    title: 'Gebruiksvoorwaarden voor iedereen in elke app',
    why: 'Apparaten inschrijven en apps zonder pagina kunnen geen voorwaarden tonen.',
    who: 'Serviceaccounts, nieuwe apparaten en gasten in zulke apps',
    instead: 'Sluit Microsoft Intune Enrollment en de serviceaccounts uit.',
  },
  'CA-039': {
    title: 'Dicht bij een grens',
    why: '{what, select, groups {Van de bekeken mensen zitten er {count} in meer dan 2.048 groepen: beleid kan ze niet allemaal bekijken} other {Er zijn {count} beleidsregels; er mogen er 195 zijn}}.',
    who: '{what, select, groups {Deze mensen: toegang kan worden geblokkeerd} other {Beheerders, die geen beleid kunnen toevoegen}}',
    instead: '{what, select, groups {Haal ze uit groepen die ze niet nodig hebben} other {Voeg beleid samen}}.',
  },
  'CA-040': {
    title: 'Iedereen hangt af van een controle van een derde',
    why: 'Ligt die dienst eruit, dan komt niemand binnen.',
    who: 'De hele organisatie',
    instead: 'Stap over op een externe verificatiemethode en sluit de noodaccounts uit.',
  },
  'CA-041': {
    title: 'Blokkeert platformen die mensen echt gebruiken',
    why: 'Niet uitgesloten van de blokkade: {platforms}.',
    who: 'Iedereen daarop, en op ChromeOS of in een browser die verbergt wat hij is',
    instead: 'Sluit elk ondersteund platform uit; verwacht AADSTS50005 of 53003 voor de rest.',
  },
  'CA-042': {
    title: 'Wie buitengesloten is, kan zichzelf niet helpen',
    why: 'Ook Mijn apps, de beveiligingsgegevens en de registratie voor wachtwoordherstel vragen om een compliant apparaat.',
    who: 'Iedereen met een apparaat dat niet compliant is',
    instead: 'Laat een weg naar zelfhulp open: sluit deze pagina’s hier uit en bewaak ze met MFA.',
  },
}
