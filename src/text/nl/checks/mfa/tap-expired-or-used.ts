import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een tijdelijke toegangspas die niet meer geldt. */
export const tapExpiredOrUsed: CheckTexts['tap-expired-or-used'] = {
  title: 'De tijdelijke toegangspas is niet geldig',
  person:
    '{state, select, used {De tijdelijke toegangspas (Temporary Access Pass) die je kreeg werkt maar één keer, en is al gebruikt.} early {De tijdelijke toegangspas (Temporary Access Pass) die je kreeg geldt nog niet: hij begint op {from}.} gone {Er is geen tijdelijke toegangspas (Temporary Access Pass) meer voor je account.} other {De tijdelijke toegangspas (Temporary Access Pass) die je kreeg is verlopen{hasEnd, select, yes {: hij gold tot {until}} other {}}.}}{state, select, early {} other { De helpdesk kan je een nieuwe geven.}}',
  agent:
    '{state, select, used {De tijdelijke toegangspas (Temporary Access Pass) van {name} werkt één keer en is gebruikt (OneTimeUsed).} early {De tijdelijke toegangspas (Temporary Access Pass) van {name} begint pas op {from} (NotYetValid).} gone {{name} heeft geen tijdelijke toegangspas (Temporary Access Pass) meer.} other {De tijdelijke toegangspas (Temporary Access Pass) van {name} is verlopen{hasEnd, select, yes { op {until}} other {}} (Expired).}}{state, select, early {} other { Er is een nieuwe nodig; die vervangt de oude.}}',
  evidence: {
    state:
      'Tijdelijke toegangspas: {state, select, used {één keer gebruikt} early {nog niet geldig} other {verlopen}}{hasEnd, select, yes {, geldig van {from} tot {until}} other {}}',
    gone: 'Er is geen tijdelijke toegangspas geregistreerd',
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
  },
  steps: {
    ask: 'Bel de helpdesk of ga erlangs voor een nieuwe tijdelijke toegangspas; zij controleren eerst wie je bent. Vraag er niet om in de chat, en stuur hem daar ook nooit.',
    wait: 'Gebruik hem vanaf {from}. Is dat te laat? De helpdesk kan je een andere geven.',
    atOnce:
      'Gebruik hem meteen: meld je ermee aan bij Beveiligingsgegevens en registreer daar direct Microsoft Authenticator of een passkey. Een pas voor één keer geeft je daar tien minuten voor.',
    verify:
      'Controleer eerst wie het werkelijk is, buiten deze chat om: bel terug op een bekend nummer, of doe het persoonlijk.',
    issue:
      'Voeg daarna een nieuwe tijdelijke toegangspas (Temporary Access Pass) toe bij de verificatiemethoden van {name}, lang genoeg om mee te registreren. Minste rol: Authentication Administrator. Geef hem door per telefoon of persoonlijk.',
  },
}
