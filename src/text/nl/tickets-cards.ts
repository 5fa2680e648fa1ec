import type { Mirror } from '../mirror.ts'
import type * as en from '../en/tickets-cards.ts'

/** Woorden van de kaarten over tickets. */
export const ticketCards: Mirror<typeof en.ticketCards> = {
  form: {
    title: 'Een ticket voor de helpdesk',
    text: 'Veel is al ingevuld. Vertel van de rest wat je kunt; alles mag leeg blijven. Daarna zie je precies wat er verstuurd wordt.',
    textFor:
      'Ik kan een ticket voor ze openen; naar hun account heb ik niet gekeken. Vertel wat je kunt; alles mag leeg blijven. Daarna zie je precies wat er verstuurd wordt.',
    fault:
      'Het versturen lukte niet, en er is niets verloren. Probeer het zo nog eens, of geef de helpdesk dit kenmerk: {reference}.',
    privacy:
      'Gaat alleen naar de helpdesk van je organisatie: wat je hier invult, wat je mij vertelde en wat ik vond. Schrijf hier nooit een wachtwoord of een code.',
    fields: {
      about: { label: 'Om wie gaat het?', hint: 'De naam van de persoon, zoals je die de helpdesk zou vertellen.' },
      app: { label: 'Welke app of pagina?', hint: 'Bijvoorbeeld Outlook, Power BI, of de naam op de aanmeldpagina.' },
      errorText: {
        label: 'Tekst van de foutpagina',
        hint: 'Kies op die pagina “Meer details”, dan “Info naar klembord kopiëren”, en plak die hier.',
      },
      sinceWhen: {
        label: 'Sinds wanneer, en hoe vaak?',
        hint: 'Bijvoorbeeld: sinds vanochtend, elke keer; of één keer, rond 10:20.',
      },
      browser: {
        label: 'Welke browser?',
        hint: 'Bijvoorbeeld Edge of Chrome, of “de app zelf”. De versie staat onder Instellingen, Over.',
      },
      device: { label: 'Welk apparaat?', hint: 'Bijvoorbeeld: mijn werklaptop met Windows 11, of mijn eigen iPhone.' },
      tried: {
        label: 'Wat heb je geprobeerd?',
        hint: 'Bijvoorbeeld een andere browser, een privévenster, een ander netwerk, opnieuw opstarten.',
      },
      contact: {
        label: 'Hoe kan de helpdesk je bereiken?',
        hint: 'Een telefoonnummer of iets anders dat werkt als Teams het niet doet.',
      },
      trace: {
        label: 'Browser-trace',
        hint: 'Ik heb een trace (HAR) opgenomen en bewaar die zelf. Zeg “trace” om te horen hoe dat gaat.',
      },
    },
  },
  preview: {
    kicker: 'Nog niet verstuurd',
    title: 'Dit krijgt de helpdesk',
    privacy:
      'Gaat alleen naar de helpdesk van je organisatie. Hun kanaal toont alleen de naam, de app, de oorzaak, hoe erg het is en het nummer.{admin, select, none {} other { Beheerders krijgen ook: {admin}.}}',
    more: 'De helpdesk ziet ook welke regels en groepen van de organisatie achter de oorzaak zitten.',
  },
  own: {
    kicker: {
      new: 'Ticket geopend',
      existing: 'Je hebt dit ticket al',
      read: 'Je ticket',
      changed: 'Aan je ticket toegevoegd',
    },
    text: {
      open: 'De helpdesk heeft het. Zodra er iets verandert, hoor je het hier van mij.',
      'in-progress': '{assignee} van de helpdesk werkt eraan. Zodra er iets verandert, hoor je het hier van mij.',
      waiting: '{assignee} van de helpdesk wacht op je antwoord.',
      resolved: 'De helpdesk heeft het opgelost.',
    },
    existing: 'Het gaat over hetzelfde, dus ik heb geen tweede geopend. Vul hieronder aan wat er nieuw is.',
    tip: 'Schrijf “status” om je tickets te zien, of “antwoord {number}” met je tekst om iets toe te voegen.',
    somebody: 'Iemand',
  },
  case: {
    notTaken: 'Nog niemand heeft het aangenomen',
    taken: 'Aangenomen door {name}',
    tip: 'Getypt: neem {number} · vraag {number} met je vraag · opgelost {number} met wat er gedaan is · kopieer {number} · json {number} · microsoft {number}',
  },
  fields: {
    answer: { label: 'Je antwoord', hint: '' },
    add: { label: 'Iets toevoegen', hint: 'Wat er nieuw is, of wat je wilt verbeteren.' },
    reopen: { label: 'Werkt het nog steeds niet?', hint: 'Vertel wat er nu gebeurt.' },
    ask: { label: 'Vraag {name} iets', hint: 'Het komt meteen aan in de eigen chat met mij.' },
    resolve: { label: 'Wat heeft het opgelost?', hint: '{name} leest dit ook.' },
  },
  unchanged: {
    'changed-meanwhile':
      'Iemand heeft dit ticket net veranderd, dus ik heb niets gedaan. Zo staat het er nu voor; wat je typte staat er nog.',
    'text-missing': 'Schrijf eerst iets en kies de knop dan opnieuw.',
    fault: 'Dat lukte niet, en er is niets verloren. Probeer het zo nog eens. Kenmerk: {reference}.',
  },
  news: {
    took: { kicker: 'Ticket {number}', title: '{name} van de helpdesk heeft je ticket aangenomen' },
    asked: { kicker: 'Vraag over ticket {number}', title: '{name} van de helpdesk vraagt' },
    answered: { kicker: 'Antwoord op ticket {number}', title: '{name} schreef' },
    resolved: { kicker: 'Ticket {number} opgelost', title: '{name} van de helpdesk zegt dat het is opgelost' },
    reopened: { kicker: 'Ticket {number} is weer open', title: '{name} zegt dat het nog steeds niet werkt' },
    opened: { kicker: 'Ticket {number}', title: '{name} opende een ticket' },
    done: {
      answered: 'Je antwoord is naar de helpdesk gestuurd.',
      reopened: 'Het ticket is weer open. De helpdesk weet het.',
    },
    doing: 'Ik verstuur het…',
    tip: 'Je kunt ook “antwoord {number}” schrijven met je tekst.',
    tipAgent: 'Schrijf “open {number}” om het dossier te zien.',
  },
  list: {
    own: 'Je tickets',
    all: 'Open tickets',
    noOwn: 'Je hebt geen tickets.',
    noAll: 'Er zijn geen open tickets.',
    row: '{number} · {app}',
    rowAll: '{number} · {name} · {app}',
    state: '{status} · {severity}{assignee, select, none {} other { · {assignee}}}',
    stateOwn: '{status}{assignee, select, none {} other { · {assignee}}}',
    opened: 'Geopend op {at}',
    tip: 'Kies er een, of schrijf “open” met het nummer.',
  },
  copy: {
    text: { title: 'Ticket {number} als tekst', label: 'Tekst' },
    json: { title: 'Ticket {number} als JSON', label: 'JSON' },
    microsoft: { title: 'Ticket {number} voor een verzoek aan Microsoft-ondersteuning', label: 'Tekst voor Microsoft' },
    how: 'Klik in de tekst, selecteer alles (Ctrl+A, op een Mac ⌘A) en kopieer. Op een telefoon: houd vast, Alles selecteren, Kopiëren.',
    changed: 'Wat je hier verandert, wordt niet bewaard.',
    english: 'In het Engels, omdat het formulier van Microsoft dat vraagt. Controleer het voordat je het verstuurt.',
  },
  channel: {
    kicker: 'Ticket {number} · {severity}',
    state: '{status}{assignee, select, none { · nog niet aangenomen} other { · {assignee}}}',
    tip: 'Verder: schrijf “open {number}” aan mij in onze eigen chat.',
    about: {
      requester: '{name} · {app}',
      told: '{name}, voor iemand anders · {app}',
      examined: '{name}, via {agent} · {app}',
    },
  },
  busy: {
    sending: { title: 'Ik verstuur het…', text: 'Ik open het ticket.' },
    opening: { title: 'Een ogenblik…', text: 'Ik zoek het op.' },
    changing: { title: 'Een ogenblik…', text: 'Ik schrijf het op in het ticket.' },
  },
  refused: {
    'not-found': {
      title: 'Dat ticket kan ik niet vinden',
      text: 'Er is geen ticket met dat nummer dat je mag zien. Schrijf “status” om je tickets te zien.',
    },
    'agents-only': {
      title: 'Dat is voor de helpdesk',
      text: 'Alleen medewerkers van de helpdesk kunnen dat. Schrijf “status” om je eigen tickets te zien.',
    },
    fault: {
      title: 'Dat lukte niet',
      text: 'Ik kon de tickets niet bereiken. Er is niets veranderd en niets verloren. Probeer het zo nog eens, of geef de helpdesk dit kenmerk: {reference}.',
    },
    typed: 'Je schreef:',
  },
}
