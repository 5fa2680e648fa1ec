import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een uitnodiging die nog niet is geaccepteerd. */
export const guestInvitationPending: CheckTexts['guest-invitation-pending'] = {
  title: 'De uitnodiging als gast is nog niet geaccepteerd',
  person:
    'Je bent{invitedAt, select, none {} other { op {invitedAt}}} uitgenodigd als gast van deze organisatie, maar je hebt de uitnodiging nog niet geaccepteerd. Tot je dat doet, gaat hier niets voor je open. Aan je wachtwoord ligt het niet.',
  agent:
    '{name}{address, select, none {} other { ({address})}} is{invitedAt, select, none {} other { op {invitedAt}}} uitgenodigd als gast, maar heeft de uitnodiging nog niet geaccepteerd. Tot die tijd gaat niets van deze organisatie open, en ziet {name} alleen de eigen organisatie.',
  evidence: {
    pending: 'De uitnodiging is niet geaccepteerd (externalUserState is PendingAcceptance)',
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
    noSignIn: 'Het aanmeldlogboek toont hier geen geslaagde aanmelding',
  },
  steps: {
    openMail:
      'Zoek de uitnodiging in je mail, ook bij de ongewenste mail: ze komt van Microsoft Invitations namens deze organisatie.',
    accept:
      'Open haar in een privévenster van je browser, meld je aan met {address, select, none {het account dat is uitgenodigd} other {{address}}} en kies “Accepteren”.',
    askAgain:
      'Geen uitnodiging te vinden? Vraag degene die je uitnodigde, of de helpdesk hier, om haar opnieuw te sturen.',
    resend: 'Stuur de uitnodiging opnieuw vanaf de pagina van {name} in Entra (Gebruikersbeheerder is genoeg).',
    letAccept:
      'Laat {name} de uitnodiging openen in een privévenster van de browser en accepteren met {address, select, none {het account dat is uitgenodigd} other {{address}}}, niet met een ander account.',
    switchOver: 'Daarna kan {name} naar deze organisatie overschakelen, in Teams via de profielfoto.',
  },
}
