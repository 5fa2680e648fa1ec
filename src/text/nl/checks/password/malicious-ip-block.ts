import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een netwerk met een slechte naam. */
export const maliciousIpBlock: CheckTexts['malicious-ip-block'] = {
  title: 'Aanmelding geweigerd vanwege het netwerk waar ze vandaan kwam',
  person:
    'Je account is niet vergrendeld, en aan je wachtwoord ligt het niet. De aanmelding kwam van een internetadres met een slechte reputatie (kwaadwillende activiteit); van daar wordt elke aanmelding geweigerd, ook met het juiste wachtwoord.',
  agent:
    'Het account van {name} is niet vergrendeld. De aanmelding kwam van een IP-adres met kwaadwillende activiteit, en Entra ID weigert aanmeldingen van daar, ook met het juiste wachtwoord (AADSTS50053 in zijn andere betekenis). Vaak is het een VPN, een proxy of het netwerk van een hotel.',
  evidence: {
    refused:
      'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS50053 vanwege het IP-adres',
    address: 'IP-adres {address}{place, select, none {} other { ({place})}}',
  },
  steps: {
    otherNetwork:
      'Zet een VPN of proxy uit die niet van je bedrijf is, of gebruik een ander netwerk, zoals de hotspot van je telefoon, en meld je opnieuw aan.',
    notYou:
      'Probeerde je je op dat moment niet aan te melden? Vertel het de helpdesk, en keur geen meldingen goed die je niet zelf hebt gestart.',
    helpdesk: 'Gebeurt het op het netwerk van kantoor? Vertel het de helpdesk.',
    letSwitch:
      'Laat {name} zich aanmelden vanaf een ander netwerk, zonder eigen VPN of proxy. Wachten helpt hier niet.',
    checkRisk:
      'Vraag of {name} deze poging zelf deed. Zo niet, of is het een adres van jullie zelf, laat een identiteitsbeheerder dan naar het risico kijken.',
  },
}
