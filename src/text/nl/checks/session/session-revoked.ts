import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over aanmeldingen die niet meer tellen. */
export const sessionRevoked: CheckTexts['session-revoked'] = {
  title: 'Eerdere aanmeldingen tellen niet meer: meld je opnieuw aan',
  person:
    'Er is niets kapot: apps die nog aangemeld waren, moeten zich één keer opnieuw aanmelden{because, select, password {, omdat je wachtwoord is gewijzigd} revoked {, omdat alle eerdere aanmeldingen van je account zijn beëindigd} other {}}. Je account is in orde.',
  agent:
    'De sessies van {name} van vóór {since, select, unknown {een recent moment} other {{since}}} tellen niet meer{because, select, password { omdat het wachtwoord is gewijzigd} revoked { omdat iemand ze heeft ingetrokken} other {}}: elke app moet zich één keer opnieuw aanmelden. Aan het account zelf mankeert niets.',
  evidence: {
    refused:
      'De aanmelding{app, select, none {} other { bij {app}}} op {at} werd geweigerd met AADSTS{code}: de sessie was ingetrokken',
    validFrom: 'Aanmeldingen van vóór {at} tellen niet meer',
    changed: 'Het wachtwoord is gewijzigd op {at}',
  },
  steps: {
    signIn:
      'Meld je met je huidige wachtwoord opnieuw aan in elke app die erom vraagt, ook op je telefoon en tablet. Daarna blijft het goed.',
    stillAsks:
      'Blijft één app vragen? Meld je daar helemaal af, sluit de app (of alle vensters van de browser) en meld je opnieuw aan.',
    notYou:
      'Heb je je wachtwoord niet gewijzigd, en weet de helpdesk er ook niet van? Laat het de helpdesk dan nu weten.',
    letSignIn:
      'Laat {name} zich met het huidige wachtwoord opnieuw aanmelden, overal waar een app erom vraagt. Een nieuw wachtwoord is niet nodig.',
    askWhy:
      'Kijk in het auditlogboek wie de sessies heeft beëindigd en waarom: het kan een beveiligingsmaatregel zijn.',
  },
}
