import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een methode die niet sterk genoeg is. */
export const authStrengthNotMet: CheckTexts['auth-strength-not-met'] = {
  title: 'Er wordt om een sterkere aanmeldmethode gevraagd dan er geregistreerd is',
  person:
    '{app, select, none {Deze aanmelding} other {{app}}} vraagt om een sterkere aanmeldmethode dan je hebt: {wants, select, resistant {een die niet te phishen is, zoals een passkey of een beveiligingssleutel} other {niet elke tweede stap is genoeg}}. Wat je nu hebt ({has, select, nothing {alleen een wachtwoord} app {Microsoft Authenticator} number {een telefoonnummer} other {je huidige methode}}) is hier niet genoeg, al is het dat wel voor andere apps. Aan je wachtwoord ligt het niet.',
  agent:
    '{policy} vraagt om de verificatiesterkte {strength, select, none {die het beleid noemt} other {“{strength}”}}, en geen methode van {name} haalt die (geregistreerd: {has, select, nothing {alleen een wachtwoord} app {Microsoft Authenticator} number {een telefoonnummer} other {geen methode van die sterkte}}).{fido, select, off { Passkeys (FIDO2) staan uit in het beleid voor verificatiemethoden.} excluded { {name} valt buiten passkeys (FIDO2) in het beleid voor verificatiemethoden.} other {}}',
  admin:
    '{policy} vraagt om de verificatiesterkte {strength, select, none {die het beleid noemt} other {“{strength}”}}, en geen methode van {name} haalt die.{combinations, select, none {} other { Genoeg zou een van deze zijn: {combinations}.}}{fido, select, off { Passkeys (FIDO2) staan uit in het beleid voor verificatiemethoden.} excluded { {name} valt buiten passkeys (FIDO2) in het beleid voor verificatiemethoden.} other {}}',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is niet doorgelaten (AADSTS{code})',
    policy: 'Gevraagd door {policy}{strength, select, none {} other {: {strength}}}',
    combinations: 'Genoeg zou een van deze zijn: {combinations}',
  },
  steps: {
    ask: 'Vraag de helpdesk om een passkey of beveiligingssleutel, of om een tijdelijke toegangspas (Temporary Access Pass) om er een te registreren. Zij controleren eerst wie je bent.',
    register:
      'Open daarna Beveiligingsgegevens, kies “Aanmeldingsmethode toevoegen”, en registreer hem daar: een passkey in Microsoft Authenticator of een beveiligingssleutel.',
    fit: 'Geef {name} een methode die de sterkte haalt: een beveiligingssleutel, of een passkey die na een controle van wie het is met een tijdelijke toegangspas (Temporary Access Pass) geregistreerd wordt. Minste rol: Authentication Administrator.',
    allow:
      'Laat {name} eerst passkeys (FIDO2) gebruiken in het beleid voor verificatiemethoden. Minste rol: Authentication Policy Administrator.',
    keep: 'Laat het beleid zoals het is: het bewaakt wat {name} wil openen.',
  },
}
