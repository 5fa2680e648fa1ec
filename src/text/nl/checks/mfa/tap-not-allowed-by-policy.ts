import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een tijdelijke toegangspas die niet mag. */
export const tapNotAllowedByPolicy: CheckTexts['tap-not-allowed-by-policy'] = {
  title: 'Een tijdelijke toegangspas is voor dit account niet toegestaan',
  person:
    'Je organisatie laat je account niet aanmelden met een tijdelijke toegangspas (Temporary Access Pass). {hasPass, select, yes {De pas die je kreeg werkt dus niet} other {Zo’n pas werkt dus niet}}, hoe je hem ook typt. Een beheerder moet hem eerst toestaan, of je op een andere manier laten registreren.',
  agent:
    '{name} valt buiten het bereik van tijdelijke toegangspassen (Temporary Access Pass){scope, select, off {: de methode staat uit in het beleid voor verificatiemethoden} excluded {: het beleid voor verificatiemethoden laat {name} erbuiten} other {}}{hasPass, select, yes { (DisabledByPolicy)} other {}}. Een nieuwe pas zou ook geweigerd worden.',
  evidence: {
    state: 'Tijdelijke toegangspas: DisabledByPolicy',
    scope:
      'Beleid voor verificatiemethoden, TemporaryAccessPass: {scope, select, off {uit} other {{name} zit niet in de doelgroepen, of is uitgesloten}}',
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
  },
  steps: {
    ask: 'Vertel de helpdesk dat de pas voor jou niet is toegestaan; een beheerder moet ernaar kijken. Stuur de pas niet mee.',
    allow:
      'Sta Temporary Access Pass toe voor {name} in het beleid voor verificatiemethoden: {scope, select, off {zet de methode aan voor een groep van mensen die geholpen worden, en zet {name} daarin} other {zet {name} in een groep waarvoor hij bedoeld is, of haal {name} uit de uitgesloten groepen}}. Minste rol: Authentication Policy Administrator.',
    otherWay:
      'Of help {name} zonder pas: registreer, na een controle van wie het is, een telefoonnummer of een beveiligingssleutel bij de verificatiemethoden. Minste rol: Authentication Administrator.',
  },
}
