import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een verlopen wachtwoord. */
export const passwordExpired: CheckTexts['password-expired'] = {
  title: 'Het wachtwoord is verlopen',
  person:
    'Je wachtwoord is verlopen{since, select, unknown {} other { (op {since})}}. Met je account is niets mis: kies een nieuw wachtwoord, dan kun je er weer in.',
  agent:
    'Het wachtwoord van {name} is verlopen (AADSTS50055).{days, select, unknown {} other { In dit domein mag een wachtwoord {days} dagen mee.}}{changed, select, unknown {} other { Het is voor het laatst gewijzigd op {changed}.}}',
  evidence: {
    refused:
      'De aanmelding{app, select, none {} other { bij {app}}} op {at} stopte met AADSTS50055: het wachtwoord is verlopen',
    changed: 'Het wachtwoord is voor het laatst gewijzigd op {at}',
    rule: 'Een wachtwoord mag {days} dagen mee; dit verliep op {since}',
    synced: 'Het account wordt gesynchroniseerd vanuit de lokale Active Directory',
  },
  steps: {
    change:
      'Meld je aan in een browser, bijvoorbeeld bij Mijn apps: daar wordt eerst om het verlopen wachtwoord gevraagd en dan om een nieuw. Een mailapp kan dat niet vragen.',
    cannot: 'Weet je het oude niet meer, of lukt het wijzigen niet? Gebruik de herstelpagina, of vraag de helpdesk.',
    everywhere: 'Vul het nieuwe wachtwoord daarna ook in je andere apps en apparaten in.',
    letChange:
      'Laat {name} zich in een browser aanmelden en daar een nieuw wachtwoord kiezen, of de herstelpagina gebruiken.',
    writeback:
      'Bij een gesynchroniseerd account lukt dat alleen met terugschrijven van wachtwoorden (writeback); anders wijzig je het in Active Directory.',
    resetFor:
      'Lukt dat niet: controleer wie het is en stel dan het wachtwoord opnieuw in{synced, select, yes { in Active Directory} other {}} (Wachtwoordbeheerder of Helpdeskbeheerder is genoeg); geef het door per telefoon of in persoon.',
  },
}
