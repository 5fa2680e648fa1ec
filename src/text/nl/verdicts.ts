import type { Mirror } from '../mirror.ts'
import type * as en from '../en/verdicts.ts'

/** Uitkomsten die geen oorzaak zijn. */
export const verdicts: Mirror<typeof en.verdicts> = {
  'no-problem-found': {
    title: 'Aanmelden werkt',
    person:
      'Aanmelden werkt nu: je account staat aan en je laatste aanmelding is gelukt. Ik heb gekeken naar je account, licenties, aanmeldmethoden, apparaten en het aanmeldlogboek. “Aangemeld blijven?” en een vraag om te bevestigen dat jij het bent, zijn normale vragen en geen fouten.',
    agent:
      'Aanmelden werkt nu: het account van {name} staat aan en de laatste aanmelding is gelukt. Ik heb gekeken naar het account, de licenties, aanmeldmethoden, apparaten en het aanmeldlogboek.',
    steps: {
      person: [
        'Beantwoord gewoon de vraag op de pagina: Ja of Nee.',
        'Gaat het toch weer mis? Plak dan de tekst van de foutpagina hier.',
      ],
      agent: ['Komt het terug, vraag dan om de tekst van de foutpagina met het Request Id.'],
    },
  },
  'needs-more-info': {
    title: 'Ik kan de oorzaak nog niet noemen',
    person:
      '{disabled, select, none {{seen, select, failed {Ik zie dat je aanmelding{app, select, none {} other { bij {app}}} op {at} niet is gelukt (AADSTS{code}, {family}), maar ik weet niet zeker waarom.} other {Ik heb{app, select, none {} other { naar {app}}} gekeken, maar wat ik kan zien verklaart het niet. Dat betekent niet dat er niets mis is.}}} other {Je account is uitgeschakeld in deze organisatie, dus geen enkele aanmelding wordt geaccepteerd. Wie dat deed en waarom, kan ik niet zien.}}',
    agent:
      '{disabled, select, none {} guest {Het account van {name}, een gast, is uitgeschakeld. } synced {Het account van {name}, gesynchroniseerd met Active Directory, is uitgeschakeld. } other {Het account van {name} is uitgeschakeld. }}{seen, select, failed {De aanmelding van {name}{app, select, none {} other { bij {app}}} op {at} is niet gelukt (AADSTS{code}, {family}), maar de oorzaak is niet zeker.} other {Wat van {name}{app, select, none {} other { en {app}}} te zien is, verklaart het niet. Dat betekent niet dat er niets mis is.}}',
    steps: {
      person: {
        compromise:
          '{suspects, select, compromise {Keur geen verzoeken goed waar je niet om hebt gevraagd. Wijzig je wachtwoord op de officiële pagina, {passwordReset, select, none {https://aka.ms/sspr} other {{passwordReset}}}, en neem nu contact op met de helpdesk of het beveiligingsteam.} other {}}',
        disabled: 'De helpdesk kan uitzoeken waarom: kies “Toon details” en geef ze deze kaart.',
        giveCard:
          '{given, select, page {De helpdesk kan hiermee verder: geef ze de id’s onder details.} other {Kies “Toon details” en geef deze kaart aan de helpdesk: de code, de tijd en de id’s die ze nodig hebben staan erop.}}',
        another:
          'Gaat het om een andere aanmelding? {given, select, app {Plak} code {Noem de app, of plak} other {Vertel welke app je opent, of plak}} de tekst van die foutpagina hier.',
        givePage:
          'De helpdesk kan hiermee verder: geef ze deze kaart en {given, select, page {de tekst van de foutpagina} other {de code}}.',
        tell: 'Vertel {given, select, app {wat je ziet} other {welke app je opent en wat je ziet}}. Het liefst de tekst van de foutpagina: kies daar “Info naar klembord kopiëren” en plak die hier.',
        inAHurry: 'Heb je haast? Geef de helpdesk deze kaart; er staat op wat ze nodig hebben.',
      },
      agent: {
        compromise:
          '{suspects, select, compromise {Misschien gebruikt iemand anders dit account: behandel het nu eerst als een beveiligingsincident.} other {}}',
        disabled:
          'Zoek uit of de blokkade bedoeld is. {disabled, select, synced {Een gesynchroniseerd account zet je weer aan in Active Directory, niet in Entra ID.} other {Zet het account alleen weer aan als dat niet zo is.}}',
        log: 'Open het aanmeldlogboek en zoek het Request Id op dat onder details staat.',
        code: 'Zoek de code op bij Microsoft.',
        otherLog: 'Kijk zelf in het aanmeldlogboek: ik vond daar geen aanmelding die past.',
        ask: 'Vraag om {given, select, app {de hele tekst} other {de app en de hele tekst}} van de foutpagina (Request Id, Correlation Id en tijd), en stuur me die.',
      },
    },
  },
  'user-not-found': {
    title: 'Dat account kan ik niet vinden',
    person:
      '{near, select, none {Ik kon geen account met die naam vinden.} other {Je typte “{asked}”, maar dat is niet jouw gebruikersnaam. Die is {near}. Aan je wachtwoord ligt het niet.}}',
    agent:
      'Geen account in deze organisatie heeft het adres of de naam “{asked}”.{deleted, select, none {} other { {deleted} is verwijderd{deletedAt, select, unknown {} other { op {deletedAt}}}. Een verwijderd account is 30 dagen terug te zetten.}}{near, select, none {{deleted, select, none { Misschien een typefout, een verwijderd account of een andere organisatie.} other {}}} other { Bedoel je {near}? Naar dat account heb ik niet gekeken.}}',
    steps: {
      person: [
        '{near, select, none {Controleer de spelling en probeer het opnieuw.} other {Meld je aan met {near}; haal de verkeerde naam uit de lijst met accounts als die wordt aangeboden.}}',
      ],
      agent: ['Controleer de spelling met de persoon en stuur me daarna “check” met het juiste adres.'],
    },
  },
  'out-of-scope-other-tenant': {
    title: 'Dat account is van een andere organisatie',
    person: 'Dat account is van een andere organisatie. Hoe het zich aanmeldt, is hier niet te zien.',
    agent:
      '{asked} is een adres van een andere organisatie, en geen gebruiker of gast heeft het hier. Hoe dat account zich thuis aanmeldt, het wachtwoord en de tweede stap zijn hier niet te zien of te veranderen.',
    steps: {
      person: ['De helpdesk van die organisatie kan helpen.'],
      agent: [
        'Verwijs de persoon naar de helpdesk van de eigen organisatie.',
        'Gaat het om iets van deze organisatie? Vertel me wat niet opengaat, met de tekst van de foutpagina.',
      ],
    },
  },
  'ambiguous-user': {
    title: 'Wie bedoel je?',
    person: 'Meer dan één account past bij die naam.',
    agent: 'Meer dan één account past:',
    steps: {
      person: ['Geef het adres.'],
      agent: ['Stuur me “check” met het adres van de juiste persoon.'],
    },
  },
  'requester-not-authorised': {
    title: 'Ik mag alleen naar je eigen account kijken',
    person:
      'Over het account van iemand anders mag ik niets delen, ook niet of het bestaat. Je bent daar niet toe bevoegd, en ik heb niet gekeken.',
    agent:
      'Alleen de helpdesk mag vragen naar het aanmelden van iemand anders, en jij zit niet in de helpdeskgroep. Ik heb niet gekeken.',
    steps: {
      person: ['Vraag je collega om zelf contact op te nemen met de helpdesk, of om mij zelf een bericht te sturen.'],
      agent: ['Laat de helpdesk het mij vragen, of laat je toevoegen aan de helpdeskgroep.'],
    },
  },
  'insufficient-data-no-premium': {
    title: 'Het aanmeldlogboek is hier niet beschikbaar',
    person:
      'Je organisatie heeft geen Entra ID Premium-licentie (P1), dus ik kan het aanmeldlogboek niet lezen. Al het andere wat ik mag zien heb ik bekeken, en daar zag ik geen oorzaak.',
    agent:
      'Zonder Entra ID P1 of P2 is het aanmeldlogboek niet via Graph te lezen. Wat verder van {name} te lezen is, toont geen oorzaak.',
    steps: {
      person: ['Plak de precieze tekst van de foutpagina hier: de code daarop zegt veel, ook zonder logboek.'],
      agent: [
        'Vraag om de precieze tekst van de foutpagina en stuur me die.',
        'Een beheerder kan de laatste zeven dagen van het logboek zien in het Entra-beheercentrum.',
      ],
    },
  },
  'graph-throttled': {
    title: 'Het aanmeldlogboek is nu even niet te lezen',
    person:
      'Microsoft laat me het aanmeldlogboek tijdelijk niet lezen, omdat er te veel aanvragen zijn. Ik heb het niet gezien, dus ik weet niet of er een aanmelding is mislukt.',
    agent:
      'Het aanmeldlogboek was nu niet te lezen: Microsoft Graph remt af (429, te veel aanvragen).{account, select, enabled { Wat wel bekend is: het account van {name} staat aan{licensed, select, yes { en heeft een licentie} other {}}.} other {}} Of er een aanmelding is mislukt, is onbekend.',
    steps: {
      person: [
        'Kies over ongeveer {minutes, plural, one {# minuut} other {# minuten}} “Kijk opnieuw”.',
        'Plak intussen de tekst van de foutpagina, als je die hebt.',
      ],
      agent: [
        'Kies over ongeveer {minutes, plural, one {# minuut} other {# minuten}} “Kijk opnieuw”.',
        'Vraag intussen om de precieze tekst van de foutpagina.',
      ],
    },
  },
}
