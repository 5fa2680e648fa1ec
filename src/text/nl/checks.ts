import type { CheckTexts } from '../../checks/index.ts'

/** De woorden van elke controle. */
export const checks: CheckTexts = {
  'account-disabled': {
    title: 'Het account is uitgeschakeld',
    person:
      'Je account is uitgeschakeld, dus geen enkele aanmelding wordt geaccepteerd. Aan je wachtwoord ligt het niet. Soms wordt een account bewust geblokkeerd; vraag dus eerst of dit de bedoeling is.',
    agent:
      'Het account van {name} is uitgeschakeld: aanmelden is geblokkeerd in Entra ID (een cloudaccount, niet gesynchroniseerd). Dat kan bewust zijn.',
    evidence: {
      disabled: 'Aanmelden is geblokkeerd voor dit account (accountEnabled is false)',
      refused: 'De aanmelding op {at} is geweigerd met AADSTS50057',
      lastSuccess: 'De laatste geslaagde aanmelding was op {at}',
    },
    steps: {
      askManager: 'Vraag je leidinggevende of HR of de blokkade de bedoeling is.',
      helpdeskDecides:
        'Is het een vergissing, dan kan de helpdesk ernaar laten kijken; die heeft die bevestiging misschien eerst nodig.',
      findReason: 'Zoek uit wie het account heeft geblokkeerd en waarom: uit dienst, HR, of een beveiligingsincident.',
      enable:
        'Alleen als de blokkade een vergissing blijkt en jullie regels het toestaan: zet “Account ingeschakeld” aan en laat {name} zich opnieuw aanmelden.',
    },
  },
  'mfa-not-registered': {
    title: 'Er is nog geen tweede aanmeldstap geregistreerd',
    person:
      'Aanmelden vraagt een tweede stap (meervoudige verificatie, MFA). Voor je account is nog geen MFA-methode geregistreerd{registered, select, password {: er is alleen een wachtwoord} other {}}. Je kunt er zelf in een paar minuten een instellen.',
    agent:
      '{name} moet MFA gebruiken, maar er is nog geen MFA-methode geregistreerd{registered, select, password {: er is alleen een wachtwoord} other {}}.{policies, select, none {} other { Gevraagd door {policies}.}}',
    evidence: {
      registered:
        'Geregistreerde methoden: {registered, select, password {alleen een wachtwoord} email {niets dan een e-mailadres om het wachtwoord te herstellen} other {geen die overal als tweede stap dient}}',
      refused:
        'De aanmelding{app, select, none {} other { bij {app}}} op {at} stopte met AADSTS{code}: eerst registreren',
      policies: 'MFA wordt gevraagd door {policies}',
    },
    steps: {
      register:
        'Open Beveiligingsgegevens in een browser en kies “Aanmeldingsmethode toevoegen”. Microsoft Authenticator is het makkelijkst.',
      twoMethods:
        'Voeg ook een tweede methode toe, zoals je telefoonnummer, zodat een nieuwe telefoon je niet buitensluit.',
      signInAgain: 'Meld je daarna opnieuw aan.',
      letRegister: 'Laat {name} een methode registreren bij Beveiligingsgegevens, en een tweede als reserve.',
      accessPass:
        'Wordt het registreren geweigerd? Controleer dan eerst wie het werkelijk is, en geef daarna een tijdelijke toegangspas (Temporary Access Pass) voor de registratie.',
    },
  },
  'ca-device-not-compliant': {
    title: 'Het apparaat voldoet niet aan de beveiligingseisen',
    person:
      '{app} mag alleen open op een apparaat dat aan de beveiligingseisen van je organisatie voldoet. {state, select, managed {{device} wordt beheerd door je organisatie, maar voldoet op dit moment niet.} unmanaged {{device} wordt niet beheerd door je organisatie.} other {Het apparaat dat je gebruikte wordt niet beheerd door je organisatie, of maakte zich niet bekend.}}',
    agent:
      '{app} vraagt een compatibel apparaat. {state, select, managed {{device} van {name} wordt beheerd, maar is niet compatibel.} unmanaged {{device} van {name} wordt niet beheerd en kan dus niet compatibel zijn.} other {Het apparaat van {name} wordt niet beheerd of maakte zich niet bekend.}}{policies, select, none {} other { Geweigerd door {policies}.}}',
    evidence: {
      refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS53000',
      state:
        'Apparaat {device}: {state, select, managed {beheerd door je organisatie} other {niet beheerd}}, niet compatibel',
      noDevice: 'Bij de aanmelding hoorde geen apparaat dat je organisatie kent',
      policies: 'Gevraagd door {policies}',
    },
    steps: {
      openPortal:
        'Open Bedrijfsportal (Company Portal) op {device}, kies “Status controleren” en kijk welke instelling niet in orde is (bijvoorbeeld updates of schijfversleuteling).',
      repair: 'Breng dat in orde en kies “Synchroniseren”. Wacht ongeveer 15 minuten en probeer het opnieuw.',
      useManaged:
        'Gebruik het apparaat van je werk, of registreer dit apparaat met Bedrijfsportal (Company Portal) als je organisatie dat toestaat.',
      sameProfile:
        'Op een werkapparaat: gebruik Edge met je werkprofiel en geen privévenster, zodat de browser het apparaat bekend kan maken.',
      helpdesk: 'Nog steeds geweigerd? De helpdesk kan in Intune zien wat er ontbreekt.',
      checkIntune:
        'Kijk in Intune welke nalevingsinstelling van {device} niet in orde is, en laat {name} dat herstellen en synchroniseren.',
      letUseManaged:
        'Laat {name} een beheerd apparaat gebruiken, of {state, select, unmanaged {{device}} other {dit apparaat}} inschrijven in Intune waar jullie regels dat toestaan.',
    },
  },
  'user-not-assigned-to-app': {
    title: 'Er is geen toegang tot {app} toegewezen',
    person: '{app} laat alleen mensen toe aan wie de app is toegewezen, en jij bent nog niet toegewezen.',
    agent:
      '{app} vereist toewijzing, en {name} is niet toegewezen: niet rechtstreeks en niet als lid van een toegewezen groep.{assigned, select, none { Er is geen groep toegewezen.} other { Toegewezen: {assigned}.}}',
    evidence: {
      required: '{app} laat alleen mensen toe aan wie de app is toegewezen',
      missing: 'Geen toewijzing aan {app}, rechtstreeks of via een groep',
      event: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS50105',
      owners: 'Eigenaren van {app}: {owners}',
    },
    steps: {
      askOwner:
        'Vraag {owners, select, none {de eigenaar van {app}, of de helpdesk,} other {{owners}}} om je toegang te geven tot {app}.',
      signInAgain: 'Ben je toegevoegd? Meld je dan af en opnieuw aan.',
      assign:
        '{owners, select, none {Laat de eigenaar van {app}} other {Laat {owners}}} de toegang voor {name} goedkeuren en {groups, select, none {wijs {name} daarna toe bij Gebruikers en groepen van de app} other {voeg {name} daarna als rechtstreeks lid toe aan {groupCount, plural, one {{groups}} other {een van deze: {groups}}}{rules, select, known {} other { (vult een regel de groep, dan beslist die regel)}}}}.',
    },
  },
  'license-missing': {
    title: 'Er is geen licentie voor {app} toegewezen',
    person:
      '{letIn, select, yes {Aanmelden lukt, maar aan} other {Aan}} je account is geen licentie toegewezen waar {app} in zit.{product, select, none {} other { In jouw organisatie zit het in {product}.}}',
    agent:
      '{name} heeft geen licentie waar {app} in zit.{product, select, none { Geen abonnement van deze organisatie dat toegewezen kan worden bevat het.} other { {product} bevat het: {free, plural, =0 {er is geen plaats vrij} one {er is # plaats vrij} other {er zijn # plaatsen vrij}}.}}',
    evidence: {
      nothing: 'Niets van wat is toegewezen bevat {app}',
      offer: '{product}: {free, plural, =0 {geen plaats vrij} one {# plaats vrij} other {# plaatsen vrij}}',
      group: '{product} komt via {groups}',
    },
    steps: {
      ask: 'Vraag de helpdesk{product, select, none {} other { om een licentie voor {product}}}; misschien moet je leidinggevende het goedkeuren.',
      signInAgain: 'Is die toegewezen? Meld je dan af en opnieuw aan. De dienst heeft soms even nodig.',
      addToGroup:
        'Voeg {name} na goedkeuring toe aan {groupCount, plural, one {{groups}; die groep geeft {product}} other {een van deze groepen, die {product} geven: {groups}}}.',
      assign:
        'Wijs na goedkeuring {product, select, none {een product met {app}} other {{product}}} toe aan {name} in het Microsoft 365-beheercentrum.',
      buy: 'Er is geen plaats vrij: maak er eerst een vrij of koop er een bij.',
    },
  },
}
