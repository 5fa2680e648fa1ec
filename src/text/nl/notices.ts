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
    tip: 'Opdrachten: details · opnieuw · begin opnieuw · taal · hulp. Medewerkers van de helpdesk: check met een naam of adres erachter. Een gesprek bewaar ik één dag.',
    examples: 'Bijvoorbeeld',
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
  broken: {
    title: 'Er ging bij mij iets mis',
    text: 'Ik kon het onderzoek niet afmaken. Er is niets veranderd. Kies “Kijk opnieuw”, of geef de helpdesk dit kenmerk: {reference}.',
    tip: '',
    examples: '',
  },
  replaced: {
    title: 'Gaat hieronder verder',
    text: 'Je vertelde meer, dus ik ben opnieuw begonnen met alles wat je hebt gezegd.',
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
