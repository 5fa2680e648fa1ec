import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een tijdelijk wachtwoord. */
export const mustChangePassword: CheckTexts['must-change-password'] = {
  title: 'Het tijdelijke wachtwoord moet eerst worden gewijzigd',
  person:
    'Het wachtwoord dat je hebt, was alleen voor de eerste keer aanmelden: je moet eerst zelf een wachtwoord kiezen. Met je account is niets mis.',
  agent:
    '{name} moet bij de volgende aanmelding het tijdelijke wachtwoord wijzigen en heeft dat nog niet gedaan.{changed, select, unknown {} other { Het is ingesteld op {changed}.}}',
  evidence: {
    flag: 'Het wachtwoord moet bij de volgende aanmelding worden gewijzigd (forceChangePasswordNextSignIn)',
    refused:
      'De aanmelding{app, select, none {} other { bij {app}}} op {at} stopte met AADSTS50055: het wachtwoord moet worden gewijzigd',
    set: 'Het wachtwoord is ingesteld op {at}',
  },
  steps: {
    change:
      'Meld je aan in een browser, bijvoorbeeld bij Mijn apps. Typ eerst het tijdelijke wachtwoord dat je hebt gekregen en kies dan een eigen wachtwoord.',
    notInApp:
      'Doe dat voordat je een mailapp of Teams op je telefoon opent: die kunnen niet altijd om een nieuw wachtwoord vragen.',
    lost: 'Is het tijdelijke wachtwoord kwijt, of wordt het geweigerd? Vraag de helpdesk om een ander; die geeft het per telefoon of in persoon, nooit in chat of mail.',
    letChange:
      'Laat {name} zich in een browser (liefst een privévenster) aanmelden met het tijdelijke wachtwoord en een nieuw kiezen.',
    resetFor:
      'Kwijt of geweigerd: controleer wie het is en stel het wachtwoord nog eens opnieuw in (Wachtwoordbeheerder of Helpdeskbeheerder is genoeg). Geef het door per telefoon of in persoon, nooit in chat, mail of een ticket.',
  },
}
