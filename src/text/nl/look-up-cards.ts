import type * as en from '../en/look-up-cards.ts'
import type { Mirror } from '../mirror.ts'

/** Woorden van de kaarten van opzoekvragen, rond wat er is opgezocht. */
export const lookUpCards: Mirror<typeof en.lookUpCards> = {
  busy: { title: 'Ik zoek het op…', text: 'Dit duurt een paar seconden. Er wordt niets gewijzigd.' },
  kicker: { agent: 'Opgezocht, voor de helpdesk', admin: 'Opgezocht, voor beheerders', person: 'Opgezocht' },
  readAt: 'Gelezen op {at}. Wie wat bekijkt, wordt vastgelegd.',
  readAtCode: 'Zie je deze code zelf? Vertel wat je opent, dan kijk ik meteen.',
  more: '… en nog {count, plural, one {# regel} other {# regels}}.',
  narrow: {
    'sign-ins': 'Om minder te zien: voeg mislukt, ca, app met de naam, of sinds 3d toe.',
    'check-policies': 'Om meer van één te zien: beleid en de naam.',
    other: 'Open de pagina om alles te zien.',
  },
  unseenTitle: 'Wat ik niet kon lezen',
  nothing: 'Er is niets om te tonen.',
  choose: { person: 'Wie bedoel je?', app: 'Welke app bedoel je?', policy: 'Welk beleid bedoel je?' },
  moreChoices: '{count, plural, one {Er past er nog #} other {Er passen er nog #}}. Schrijf meer van de naam.',
  notFound: {
    person: {
      title: 'Ik kan die persoon niet vinden',
      text: 'Niemand heet hier “{asked}”. Schrijf het hele adres, of de naam zoals die in de directory staat.',
    },
    app: {
      title: 'Ik kan die app niet vinden',
      text: 'Geen app heet hier “{asked}”. Schrijf de naam zoals die op de aanmeldpagina staat, of het app-id.',
    },
    policy: {
      title: 'Ik kan dat beleid niet vinden',
      text: 'Geen beleid voor voorwaardelijke toegang heet hier “{asked}”. Schrijf een deel van de naam, of het id.',
    },
  },
  refused: {
    'admins-only': {
      title: 'Dat is voor beheerders',
      text: 'Alleen identiteitsbeheerders kunnen het beleid nalopen. Je kunt er wel één bekijken: beleid en de naam.',
    },
    protected: {
      title: 'Dat account is beschermd',
      text: 'Het heeft een beheerdersrol of is bedoeld voor noodgevallen, dus alleen identiteitsbeheerders kunnen het opzoeken. Vraag het een van hen.',
    },
    'not-recorded': {
      title: 'Ik kon dit niet vastleggen',
      text: 'Wie wat opzoekt, wordt altijd eerst vastgelegd. Dat lukte nu niet, dus ik toon niets. Probeer het zo nog eens.',
    },
  },
  fault: {
    title: 'Dat is niet gelukt',
    text: 'Ik kon het niet opzoeken. Er is niets gewijzigd. Probeer het zo nog eens, of geef een beheerder deze referentie: {reference}.',
  },
  review: {
    all: '{findings, plural, =0 {Niets gevonden} one {# bevinding} other {# bevindingen}} in {policies, plural, one {# beleid} other {# beleidsregels}}.',
    finding: '{severity} · {title}',
    would: '{text} (alleen rapporteren)',
  },
  help: [
    'Van een persoon: toon account · toon mfa · toon apparaten · toon aanmeldingen · toon groepen · toon licenties · toon apps, steeds met een naam of adres.',
    'Aanmeldingen kun je beperken: toon aanmeldingen anna@jouwbedrijf.nl mislukt ca app Teams sinds 3d.',
    'Beleid: beleid en de naam · beleid voor Teams · beleid voor Teams anna@jouwbedrijf.nl · wat als anna@jouwbedrijf.nl Teams iOS NL.',
    'En verder: code AADSTS50105 · groep en de naam · app en de naam · verloopt.',
    'Voor beheerders: controleer beleid.',
  ],
}
