import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over aanmelden met een code op een ander apparaat. */
export const caDeviceCodeFlowBlocked: CheckTexts['ca-device-code-flow-blocked'] = {
  title: 'Aanmelden met een code op een ander apparaat mag niet',
  person:
    'Je meldde je bij {app} aan met een code die op een ander apparaat wordt ingetypt (apparaatcode). Je organisatie staat die manier niet toe, omdat criminelen er veel misbruik van maken. Aan je wachtwoord ligt het niet.',
  agent:
    '{name} gebruikte de apparaatcodestroom (device code flow) voor {app}, en {policy} blokkeert die. Een gewone aanmelding heeft er geen last van.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    policy: 'Geweigerd door {policy}',
  },
  steps: {
    signInDirectly:
      'Meld je aan in de app of in een browser op hetzelfde apparaat, zonder code. In een opdrachtregelprogramma: kies de gewone aanmelding met een browservenster in plaats van “device code”.',
    notYours:
      'Heeft iemand je die code gestuurd, of gevraagd er een in te typen? Gebruik hem niet en vertel het nu de helpdesk.',
    noBrowser: 'Is het een apparaat zonder browser, zoals een scherm in een vergaderzaal? Vraag het de helpdesk.',
    letSignIn:
      'Laat {name} zich gewoon aanmelden: in een browser op hetzelfde apparaat, of in het browservenster van het programma zelf. Vraag wie de aanmelding begon; een code die van iemand anders kwam is phishing.',
    decide:
      'Alleen voor apparaten die niet anders kunnen, zoals die in vergaderzalen: laat een beheerder voor voorwaardelijke toegang beslissen of de accounts van die apparaten worden uitgesloten van {policy}.',
  },
}
