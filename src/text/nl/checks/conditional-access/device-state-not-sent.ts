import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een browser die niet vertelt op welk apparaat hij draait. */
export const deviceStateNotSent: CheckTexts['device-state-not-sent'] = {
  title: 'De browser vertelde niet op welk apparaat hij draait',
  person:
    '{app} gaat alleen open op een apparaat dat je organisatie kent. {device, select, none {De browser{browser, select, none {} other { ({browser})}} vertelde niet op welk apparaat hij draait} other {Je apparaat {device} is in orde, maar de browser{browser, select, none {} other { ({browser})}} vertelde niet dat het dat apparaat is}}, bijvoorbeeld door een privévenster, een ander profiel of een browser zonder de juiste extensie.',
  agent:
    '{app} vraagt een {demand, select, hybrid {hybride gekoppeld} other {compatibel}} apparaat{policies, select, none {} other { ({policies})}}, en bij de aanmelding van {name} hoorde geen apparaat{browser, select, none {} other { ({browser})}}. {device, select, none {Er staat geen compatibel apparaat van dezelfde soort op naam van {name}, dus het is niet zeker dat het apparaat zelf in orde is.} other {{device} voldoet, dus aan het apparaat ligt het niet: de browser of het profiel gaf het niet door.}}',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}, en noemde geen apparaat',
    works: 'De aanmelding op {at} vanaf {device} met {browser} lukte',
    registered: '{device} staat op naam van dit account en voldoet',
  },
  steps: {
    edge: 'Gebruik Edge met je werkprofiel (meld je in Edge zelf aan met je werkaccount), en geen privévenster.',
    extension:
      'Liever Chrome? Installeer daar de extensie Microsoft Single Sign On. Zet in Firefox bij de instellingen eenmalige aanmelding van Windows aan.',
    oldWindow: 'Sluit eerst het oude venster en open de pagina opnieuw.',
    helpdesk: 'Ook in Edge op dat apparaat geweigerd? Dan kijkt de helpdesk naar het apparaat zelf.',
    letUseEdge:
      'Laat {name} {app} openen in Edge met het werkprofiel op {device, select, none {het werkapparaat} other {{device}}}, niet in een privévenster; in Chrome met de extensie Microsoft Single Sign On. Vergelijk het apparaat in de aanmeldgebeurtenis.',
    rollOut:
      'Overkomt het meer mensen? Laat de browserextensie of de browserinstelling uitrollen door wie de apparaten beheert.',
  },
}
