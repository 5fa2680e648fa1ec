import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een gegeven dat de app moet krijgen en dat in het account leeg is. */
export const samlClaimMissing: CheckTexts['saml-claim-missing'] = {
  title: 'In het account ontbreekt wat {app, select, none {de app} other {{app}}} moet weten',
  person:
    '{app, select, none {De app} other {{app}}} moet {attribute, select, mail {je e-mailadres} other {het kenmerk {attribute} van je account}} krijgen, en {value, select, empty {dat is leeg in je account} filled {dat was leeg toen je het probeerde; nu is het ingevuld} other {dat was niet uit je account te lezen}}. Daarom kan de aanmelding bij deze app niet worden afgemaakt. Met je wachtwoord is niets mis.',
  agent:
    '{app, select, none {De app} other {{app}}} heeft een claim nodig (meestal de NameID) die uit {attribute} komt, en dat is {value, select, empty {leeg bij {name}} filled {inmiddels ingevuld bij {name}} other {niet beschikbaar bij {name}}}.{synced, select, yes { Het account wordt gesynchroniseerd: de waarde komt uit de lokale directory.} other {}}',
  evidence: {
    event: 'De aanmelding op {at} is geweigerd met AADSTS501241',
    empty: 'Kenmerk {attribute} van het account: leeg',
    signedIn: 'Microsoft Entra ID liet de aanmelding door; de app nam niet aan wat ze kreeg',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    ask: 'Vraag de helpdesk om {attribute, select, mail {je e-mailadres} other {het kenmerk {attribute}}} in je account in te vullen.',
    tryAgain:
      '{value, select, filled {Meld je af en opnieuw aan} other {Is het ingevuld? Meld je dan af en opnieuw aan}}, en open {app, select, none {de app} other {{app}}}.',
    fill: '{value, select, filled {Laat {name} zich afmelden en opnieuw aanmelden.} other {{synced, select, yes {Vul {attribute} van {name} in de lokale Active Directory in en wacht op de volgende synchronisatie (ongeveer 30 minuten).} other {Vul {attribute} van {name} in (rol User Administrator){attribute, select, mail {; een account met een postvak krijgt het van Exchange} other {}}.}}}}',
    mapping:
      'Moeten ook mensen zonder {attribute} {app, select, none {de app} other {{app}}} gebruiken? Laat de eigenaar dan een andere bron voor de claim kiezen, zoals de user principal name, en eerst vragen wat de app verwacht.',
  },
}
