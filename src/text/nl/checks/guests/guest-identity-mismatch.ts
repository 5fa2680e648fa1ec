import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een gastaccount dat aan een andere identiteit hangt. */
export const guestIdentityMismatch: CheckTexts['guest-identity-mismatch'] = {
  title: 'Het gastaccount is gekoppeld aan een andere identiteit dan gebruikt is',
  person:
    'Je gastaccount hier is gekoppeld aan {linked, select, personal {een persoonlijk Microsoft-account} google {een Google-account} code {een eenmalige code per mail} work {één werk- of schoolaccount} other {één ander account}}. {used, select, unknown {Meld je je aan met een ander account, dan herkent deze organisatie je niet.} other {Je hebt je met een ander account aangemeld, dus herkent deze organisatie je niet.}} Aan je wachtwoord ligt het niet.',
  agent:
    'Het gastaccount van {name} is gekoppeld aan {linked, select, personal {een persoonlijk Microsoft-account} google {een Google-account} code {een eenmalige code per mail} work {één account van een andere Entra-organisatie} other {één andere identiteit}}{issuer, select, none {} other { ({issuer})}}. {used, select, unknown {Een aanmelding met een ander account} other {De aanmelding met {usedAddress, select, none {{used, select, work {een werk- of schoolaccount} personal {een persoonlijk Microsoft-account} other {een ander account}}} other {{usedAddress}}}}} vindt het niet, hoewel het gastaccount bestaat.',
  evidence: {
    linked:
      'Het gastaccount{address, select, none {} other { voor {address}}} is gekoppeld aan de identiteitsuitgever {issuer}',
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
    noSignIn: 'Het aanmeldlogboek toont hier geen geslaagde aanmelding',
  },
  steps: {
    useLinked:
      'Heb je {linked, select, personal {het persoonlijke Microsoft-account} google {het Google-account} other {het account}} nog waarmee je de uitnodiging accepteerde? Meld je daarmee aan, in een privévenster van je browser.',
    askReset:
      'Wil je liever je andere account gebruiken, of bestaat het eerste niet meer? Vraag de helpdesk hier je uitnodiging te laten resetten. Je toegang blijft.',
    agree: 'Spreek met {name} af welk account voortaan wordt gebruikt.',
    reset:
      'Reset de inwisselingsstatus van {name} voor dat account; groepen, apps en rechten blijven (Gebruikersbeheerder is genoeg).',
    accept: 'Laat {name} de nieuwe uitnodiging met dat account accepteren, in een privévenster van de browser.',
    notDelete: 'Verwijder de gast niet om opnieuw uit te nodigen: dan is alle toegang weg.',
  },
}
