import type { Mirror } from '../mirror.ts'
import type * as en from '../en/advice.ts'

/** Woorden van de voortgangs- en advieskaart. */
export const advice: Mirror<typeof en.advice> = {
  progress: {
    title: 'Ik kijk even…',
    text: 'Ik lees je account en het aanmeldlogboek. Dat duurt een paar seconden.',
    textAgent: 'Ik lees het account en het aanmeldlogboek. Dat duurt een paar seconden.',
  },
  kicker: {
    certainly: 'Oorzaak gevonden',
    probably: 'Waarschijnlijkste oorzaak',
    'no-problem-found': 'Niets mis gevonden',
    'needs-more-info': 'Nog niet zeker',
    'user-not-found': 'Account niet gevonden',
    'out-of-scope-other-tenant': 'Van een andere organisatie',
    'ambiguous-user': 'Meer dan één persoon',
    'requester-not-authorised': 'Privé',
    'insufficient-data-no-premium': 'Te weinig te zien',
    'graph-throttled': 'Nu te druk',
  },
  about: '{name} · {address}',
  alsoTitle: 'Ook: {title}',
  fixedBy: 'Wie dit kan oplossen:',
  whatToDo: 'Wat je nu kunt doen',
  guest: {
    title: 'Je bent hier gast',
    text: 'Wat ik hier zie: {cause}. Je account hoort bij een andere organisatie. Hoe je je aanmeldt, je wachtwoord en je tweede stap regelen zij: vraag het de helpdesk van je eigen organisatie.',
    ticket: 'Gaat het om toegang tot iets van deze organisatie? Dan kan de helpdesk hier helpen: open een ticket.',
  },
  lag: {
    waiting:
      'Het aanmeldlogboek kan een paar minuten achterlopen. Ik kijk vanzelf opnieuw op {at}; vind ik meer, dan verandert deze kaart.',
    over: 'Ik heb vanzelf opnieuw gekeken: het aanmeldlogboek toont nog steeds niet meer.',
  },
  onward: 'Hielp dat niet?',
  differs: 'Dit is iets anders dan ik eerder vond.',
  details: 'Wat ik zag',
  possible: 'Mogelijk, maar niet bewezen: {title}',
  disabled:
    'Het account is uitgeschakeld{disabled, select, synced { (gesynchroniseerd vanuit de eigen omgeving)} guest { (een gast)} other {}}',
  choose: {
    person: 'Wie bedoel je?',
    app: '{cause, select, yes {Gaat het om een andere app?} other {Welke app bedoel je?}}',
    event:
      '{cause, select, yes {Ik zie ook andere mislukte aanmeldingen. Gaat het om een van deze?} other {Ik zie meer dan één mislukte aanmelding. Welke bedoel je?}}',
    eventTitle: '{at}{app, select, none {} other { · {app}}}',
    eventCode: 'AADSTS{code}',
    eventTimes: '{times, plural, one {# keer} other {# keer}} sinds {since}',
  },
  sighting: {
    failed: 'Aanmelding{app, select, none {} other { bij {app}}} op {at}: AADSTS{code}',
    succeeded: 'Aanmelding{app, select, none {} other { bij {app}}} op {at}: gelukt',
    times: 'Het gebeurde {times, plural, one {# keer} other {# keer}} sinds {since}',
    solved: 'Bij dezelfde app lukte het aanmelden daarna wel, op {at}',
    requestId: 'Request Id {requestId}',
    correlationId: 'Correlation Id {correlationId}',
    none: 'In het aanmeldlogboek staat geen mislukte aanmelding die hierbij past',
  },
  seenAt: 'Bekeken op {at}',
  unseenTitle: 'Wat ik niet kon zien',
  by: {
    user: { person: 'jij', agent: 'de persoon zelf' },
    helpdesk: { person: 'de helpdesk', agent: 'de helpdesk' },
    'identity-admin': { person: 'een identiteitsbeheerder', agent: 'een identiteitsbeheerder' },
    'app-owner': { person: 'de eigenaar van de app', agent: 'de eigenaar van de app' },
    microsoft: { person: 'Microsoft', agent: 'Microsoft' },
    nobody: { person: 'goed om te weten', agent: 'goed om te weten' },
  },
}

/** Wat knoppen zeggen. */
export const buttons: Mirror<typeof en.buttons> = {
  details: 'Toon details',
  hideDetails: 'Sluit details',
  again: 'Kijk opnieuw',
  'start-over': 'Begin opnieuw',
  language: 'English',
  help: 'Hulp',
  choose: 'Kies',
  'still-stuck': 'Lukt nog niet',
  ticket: 'Vraag de helpdesk',
  ticketForOther: 'Open een ticket',
  next: 'Verder',
  edit: 'Wijzig',
  send: 'Verstuur',
  cancel: 'Niet versturen',
  status: 'Mijn tickets',
  tickets: 'Open tickets',
  open: 'Open het dossier',
  answer: 'Verstuur',
  reopen: 'Het werkt nog niet',
  take: 'Neem aan',
  ask: 'Vraag',
  resolve: 'Opgelost',
  check: 'Kijk nu',
  'copy-text': 'Kopieer als tekst',
  'copy-json': 'Kopieer als JSON',
  microsoft: 'Voor Microsoft',
  back: 'Terug',
}

/** Wat de voortgangskaart heeft begrepen. */
export const understood: Mirror<typeof en.understood> = {
  app: 'App: {app}',
  code: 'Foutcode: AADSTS{code}',
  ids: 'De id’s op de foutpagina',
}

/** Wat een koppeling met een lang adres zegt. */
export const openIn: Mirror<typeof en.openIn> = {
  entra: 'Openen in het Entra-beheercentrum',
  intune: 'Openen in het Intune-beheercentrum',
  microsoft365: 'Openen in het Microsoft 365-beheercentrum',
  other: 'Open de pagina',
}
