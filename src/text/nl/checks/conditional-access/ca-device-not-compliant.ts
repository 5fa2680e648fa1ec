import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een apparaat dat niet aan de eisen voldoet. */
export const caDeviceNotCompliant: CheckTexts['ca-device-not-compliant'] = {
  title: 'Het apparaat voldoet niet aan de beveiligingseisen',
  person:
    '{app} mag alleen open op een apparaat dat aan de beveiligingseisen van je organisatie voldoet. {state, select, managed {{device} wordt beheerd door je organisatie, maar voldoet op dit moment niet.} unmanaged {{device} wordt niet beheerd door je organisatie.} other {Het apparaat dat je gebruikte wordt niet beheerd door je organisatie, of maakte zich niet bekend.}}',
  agent:
    '{app} vraagt een compatibel apparaat. {state, select, managed {{device} van {name} wordt beheerd, maar is niet compatibel.} unmanaged {{device} van {name} wordt niet beheerd en kan dus niet compatibel zijn.} other {Het apparaat van {name} wordt niet beheerd of maakte zich niet bekend.}}{policies, select, none {} other { Geweigerd door {policies}.}}',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    state:
      'Apparaat {device}: {state, select, managed {beheerd door je organisatie} other {niet beheerd}}, niet compatibel',
    noDevice: 'Bij de aanmelding hoorde geen apparaat dat je organisatie kent',
    policies: 'Gevraagd door {policies}',
  },
  steps: {
    openPortal:
      'Open Bedrijfsportal (Company Portal) op {device}, kies “Status controleren” en kijk welke instelling niet in orde is (bijvoorbeeld updates of schijfversleuteling).',
    repair: 'Breng dat in orde en kies “Synchroniseren”. Wacht ongeveer 15 minuten en probeer het opnieuw.',
    useManaged:
      'Gebruik het apparaat van je werk, of registreer dit apparaat met Bedrijfsportal (Company Portal) als je organisatie dat toestaat.',
    sameProfile:
      'Op een werkapparaat: gebruik Edge met je werkprofiel en geen privévenster, zodat de browser het apparaat bekend kan maken.',
    helpdesk: 'Nog steeds geweigerd? De helpdesk kan in Intune zien wat er ontbreekt.',
    checkIntune:
      'Kijk in Intune welke nalevingsinstelling van {device} niet in orde is, en laat {name} dat herstellen en synchroniseren.',
    letUseManaged:
      'Laat {name} een beheerd apparaat gebruiken, of {state, select, unmanaged {{device}} other {dit apparaat}} inschrijven in Intune waar jullie regels dat toestaan.',
  },
}
