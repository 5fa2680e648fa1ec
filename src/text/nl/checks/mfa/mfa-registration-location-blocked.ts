import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een registratie die van deze plek niet mag. */
export const mfaRegistrationLocationBlocked: CheckTexts['mfa-registration-location-blocked'] = {
  title: 'Een tweede aanmeldstap kan van hier niet geregistreerd worden',
  person:
    'Je organisatie laat beveiligingsgegevens alleen registreren of wijzigen {wants, select, device {op een apparaat dat zij beheert} both {vanaf een plek die zij vertrouwt, zoals het netwerk op kantoor, en op een apparaat dat zij beheert} other {vanaf een plek die zij vertrouwt, zoals het netwerk op kantoor}}. Waar je het probeerde, wordt het geweigerd. Met je account is niets mis.',
  agent:
    '{name} mag daar geen beveiligingsgegevens registreren{wants, select, device {: dat kan alleen op een beheerd apparaat} both {: dat kan alleen vanaf een vertrouwde plek en op een beheerd apparaat} other {: dat kan alleen vanaf een vertrouwde plek}} (AADSTS{code}).{policies, select, none {} other { Geweigerd door {policies}.}}{places, select, none {} other { Vertrouwd: {places}.}}',
  evidence: {
    refused: 'Registreren is op {at} geweigerd (AADSTS{code})',
    policies: 'Het registreren van beveiligingsgegevens wordt bewaakt door {policies}',
    place: 'De poging kwam uit {city, select, none {{country}} other {{city}, {country}}} ({address})',
    places: 'Toegestaan vanaf {places}',
  },
  steps: {
    goThere:
      '{wants, select, device {Open Beveiligingsgegevens op het apparaat dat je van je werk kreeg, en registreer daar.} both {Open Beveiligingsgegevens op kantoor, op het apparaat dat je van je werk kreeg, en registreer daar.} other {Open Beveiligingsgegevens op kantoor of op een ander vertrouwd netwerk van je organisatie, en registreer daar.}}',
    cannot:
      'Kun je daar niet snel zijn? Bel de helpdesk: als zij weten dat jij het bent, kunnen ze je een tijdelijke toegangspas (Temporary Access Pass) geven.',
    letGo:
      'Laat {name} registreren vanaf {places, select, none {een vertrouwde plek} other {{places}}}{wants, select, device { op een beheerd apparaat} both { op een beheerd apparaat} other {}}.',
    accessPass:
      'Kan dat niet: controleer wie het werkelijk is, en geef dan een tijdelijke toegangspas (Temporary Access Pass); of die genoeg is, hangt af van wat het beleid vraagt. Minste rol: Authentication Administrator.',
  },
}
