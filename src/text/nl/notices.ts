import type { Mirror } from '../mirror.ts'
import type * as en from '../en/notices.ts'

/** Wat een rustend gesprek zegt. */
export const notices: Mirror<typeof en.notices> = {
  welcome: {
    title: 'Lukt het aanmelden niet? Vertel het me.',
    text: 'Ik ben Signpost. Ik zoek uit waarom aanmelden niet lukt en wijs je de volgende stap. Vertel in je eigen woorden wat er gebeurt, of plak de tekst van de foutpagina.',
    tip: 'Ik kijk alleen naar je eigen account, en alleen als je iets vraagt. Stuur me nooit een wachtwoord of een code.',
    examples: 'Bijvoorbeeld',
  },
  help: {
    title: 'Wat ik kan',
    text: 'Vertel wat er gebeurt als je je aanmeldt: in je eigen woorden, of door de tekst van de foutpagina te plakken (“Info naar klembord kopiëren” op die pagina). Ik bekijk je account, licenties, apps, aanmeldmethoden, apparaten en aanmeldlogboek, en vertel wat de oorzaak is en wie het kan oplossen.',
    tip: 'Opdrachten: details · opnieuw · nog steeds niet · ticket · status · begin opnieuw · taal · hulp. Een gesprek bewaar ik één dag.',
    examples: 'Bijvoorbeeld',
  },
  'help-look-ups': {
    title: 'Wat de helpdesk kan opzoeken',
    text: 'Alles is alleen lezen, en wie wat bekijkt, wordt vastgelegd. Zonder naam gaat het over de persoon over wie het al ging.',
    tip: 'Beschermde accounts zien alleen beheerders.',
    examples: '',
  },
  greeting: {
    title: 'Hallo!',
    text: 'Vertel wat er gebeurt als je je aanmeldt, of plak de tekst van de foutpagina.',
    tip: '',
    examples: 'Bijvoorbeeld',
  },
  thanks: {
    title: 'Graag gedaan.',
    text: 'Komt het terug? Vertel dan wat je ziet, dan kijk ik opnieuw.',
    tip: '',
    examples: '',
  },
  empty: {
    title: 'Ik heb geen tekst ontvangen',
    text: 'Bestanden en afbeeldingen kan ik nog niet lezen, en ik heb niets bewaard. Kies op de foutpagina “Info naar klembord kopiëren” (of selecteer de tekst) en plak die hier.',
    tip: '',
    examples: '',
  },
  'out-of-scope': {
    title: 'Daar kan ik niet mee helpen',
    text: 'Ik weet alleen van aanmelden en van toegang tot apps. Voor andere vragen kun je bij de helpdesk terecht.',
    tip: 'Gaat het toch over aanmelden? Vertel welke app je opent en wat je ziet.',
    examples: '',
  },
  'started-over': {
    title: 'We beginnen opnieuw',
    text: 'De eerdere vraag heb ik weggelegd. Wat gebeurt er als je je aanmeldt?',
    tip: '',
    examples: '',
  },
  'language-set': {
    title: 'Ik spreek nu Nederlands',
    text: 'Vertel wat er gebeurt als je je aanmeldt. Zeg “language english” om naar het Engels te gaan.',
    tip: '',
    examples: '',
  },
  'language-not-here': {
    title: 'Ik spreek hier alleen Nederlands',
    text: 'Daar heeft je organisatie voor gekozen. Vertel wat er gebeurt als je je aanmeldt, of plak de tekst van de foutpagina.',
    tip: '',
    examples: '',
  },
  'personal-chat-only': {
    title: 'Laten we apart praten',
    text: 'Vragen over aanmelden gaan over personen, dus die beantwoord ik alleen in een persoonlijke chat. Open een chat met mij en stel je vraag daar.',
    tip: '',
    examples: '',
  },
  'nothing-to-repeat': {
    title: 'Er is nog niets om naar te kijken',
    text: 'Vertel eerst wat er gebeurt als je je aanmeldt.',
    tip: '',
    examples: 'Bijvoorbeeld',
  },
  'chit-chat': {
    title: 'Ik kan maar één ding goed',
    text: 'Ik ben een bot die uitzoekt waarom aanmelden niet lukt. Vertel welke app je opent en wat je ziet, dan kijk ik meteen.',
    tip: '',
    examples: 'Bijvoorbeeld',
  },
  abuse: {
    title: 'Dat klinkt frustrerend',
    text: 'Niet kunnen aanmelden is vervelend. Vertel welke app je opent en wat je ziet, dan kijk ik meteen; of schrijf “ticket” en de helpdesk neemt het over.',
    tip: '',
    examples: '',
  },
  'picture-not-kept': {
    title: 'Afbeeldingen kan ik niet lezen',
    text: 'Ik heb hem niet geopend of bewaard. Kies op de foutpagina “Meer details”, dan “Info naar klembord kopiëren”, en plak de tekst hier. Op een telefoon: houd je vinger op de tekst, selecteer alles, kopieer. Of typ de code (zoals AADSTS50105) en de tijd.',
    tip: '',
    examples: '',
  },
  'file-not-kept': {
    title: 'Bestanden kan ik niet lezen',
    text: 'Ik heb het niet geopend of bewaard. Vertel in je eigen woorden wat er gebeurt, of plak de tekst van de foutpagina (“Meer details”, dan “Info naar klembord kopiëren”).',
    tip: '',
    examples: '',
  },
  'trace-not-kept': {
    title: 'Bewaar die trace zelf',
    text: 'Ik heb hem niet geopend of bewaard. In een trace kunnen wachtwoorden, cookies en tokens staan waarmee iemand zich als jou kan aanmelden. Bewaar hem waar alleen jij erbij kunt, en vermeld in je ticket dat je er een hebt; de helpdesk vraagt erom als het nodig is.',
    tip: 'Zeg “trace” om te horen wat je eruit haalt voordat je hem aan iemand geeft.',
    examples: '',
  },
  'how-to-trace': {
    title: 'Zo neem je een trace op',
    text: 'Open een nieuw privévenster in Edge of Chrome. Druk op F12, kies Netwerk en zet “Logboek behouden” aan. Meld je aan tot de fout verschijnt. Kies dan de pijl omlaag (“HAR exporteren”) zonder gevoelige gegevens, en sla het bestand op.',
    tip: 'In een trace kunnen wachtwoorden, cookies en tokens staan. Bewaar hem zelf en stuur hem niet naar mij. Wijzig eerst je wachtwoord als je het hebt getypt, en haal de regels met cookies en tokens weg en alles achter “code=”, “id_token” en “SAMLResponse”, voordat je hem aan de helpdesk geeft.',
    examples: '',
  },
  broken: {
    title: 'Er ging bij mij iets mis',
    text: 'Ik kon het onderzoek niet afmaken. Er is niets veranderd. Kies “Kijk opnieuw”, of geef de helpdesk dit kenmerk: {reference}.',
    tip: '',
    examples: '',
  },
  replaced: {
    title: 'Gaat hieronder verder',
    text: 'Je vroeg of vertelde meer, dus ik ga hieronder verder met alles wat je hebt gezegd.',
    tip: '',
    examples: '',
  },
  asking: {
    title: 'Om wiens aanmelding gaat het?',
    text: 'Stuur me het adres of de volledige naam van één persoon bij wie het gebeurt, bijvoorbeeld: check naam@jebedrijf.nl.',
    tip: '',
    examples: '',
  },
}

/** Berichten om te proberen. */
export const examples: Mirror<typeof en.examples> = [
  'Power BI geeft AADSTS50105',
  'Teams zegt dat ik geen licentie heb',
  'Er wordt om meer informatie gevraagd als ik me aanmeld',
]

/** Er is op een knop van een oude kaart gedrukt. */
export const elsewhere: Mirror<typeof en.elsewhere> =
  'Deze kaart is niet meer de huidige. De nieuwste kaart staat verderop.'

/** Wat de hulpkaart ook nog vertelt. */
export const helpMore: Mirror<typeof en.helpMore> = {
  person:
    'Over een ticket: ticket · verder · wijzig · verstuur · terug · status · open 123 · antwoord 123 met je tekst · heropen 123 met wat er gebeurt · trace. Uit een lijst: het nummer, zoals 1.',
  agent:
    'Voor de helpdesk: check met een naam of adres · tickets · open 123 · check #123 · neem 123 · vraag 123 met je vraag · opgelost 123 met wat er gedaan is · kopieer 123 · json 123 · microsoft 123. Meer opzoeken: help opzoeken.',
}
