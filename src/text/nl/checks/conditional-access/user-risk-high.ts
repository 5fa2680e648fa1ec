import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een account dat risico loopt. */
export const userRiskHigh: CheckTexts['user-risk-high'] = {
  title: 'Het account loopt risico en moet eerst veilig worden',
  person:
    'Aanmelden is tegengehouden om je account te beschermen, omdat misschien iemand anders je wachtwoord kent. {asks, select, new {Er wordt om een nieuw wachtwoord gevraagd; daarna kun je verder.} other {De mensen die de accounts bewaken moeten er eerst naar kijken.}}',
  agent:
    'Het account van {name} wordt als risicovol gezien (gebruikersrisico){policy, select, none {} other {, en {policy} {asks, select, new {vraagt een veilige wachtwoordwijziging} other {blokkeert het}}}}. Behandel het als mogelijk misbruik: dit gaat naar beveiliging, en de helpdesk heft het niet alleen op.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} stopte met AADSTS{code}',
    policy: 'Tegengehouden door {policy}',
    risk: 'Gebruikersrisico: niveau {level, select, low {laag} medium {gemiddeld} high {hoog} other {niet getoond}}, status {state}{at, select, none {} other {, sinds {at}}}',
    detection: 'Gezien op {at}: {type}{place, select, none {} other {, vanuit {place}}}',
  },
  steps: {
    changeThere:
      'Wordt tijdens het aanmelden om een nieuw wachtwoord gevraagd? Kies het daar, op je eigen werkapparaat, en een dat je nergens anders gebruikt.',
    callSecurity:
      'Bel nu de helpdesk of je beveiligingsteam; zij controleren of jij het bent en laten naar het account kijken.',
    noPrompts: 'Keur geen aanmeldmeldingen goed die je niet zelf begon, en houd wachtwoorden en codes voor jezelf.',
    verify:
      'Controleer op een nummer dat je al kent of je met {name} spreekt, en vraag naar vreemde mails, meldingen of links.',
    investigate:
      'Laat beveiliging onderzoek doen, en laat {name} daarna met MFA het wachtwoord wijzigen, of het risico bevestigen of afwijzen (beveiligingsoperator). {source, select, synced {Het wachtwoord komt uit de lokale Active Directory: daar wijzigen telt alleen met writeback, of als een beheerder het risico afwijst.} other {Pas daarna wordt de aanmelding doorgelaten.}}',
    noShortcut: 'Reset MFA niet en sluit {name} niet uit van het beleid om hier omheen te komen.',
  },
}
