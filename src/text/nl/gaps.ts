import type { Mirror } from '../mirror.ts'
import type * as en from '../en/gaps.ts'

/** Hoe een feit heet. */
export const facts: Mirror<typeof en.facts> = {
  account: 'het account',
  groups: 'groepslidmaatschap',
  licenses: 'licenties',
  authenticationMethods: 'aanmeldmethoden',
  devices: 'apparaten',
  userAppAssignments: 'toegewezen apps',
  signIns: 'het aanmeldlogboek',
  app: 'de app',
  appAssignments: 'aan wie de app is toegewezen',
  appOwners: 'de eigenaren van de app',
  subscribedSkus: 'de producten van de organisatie',
  licensingGroups: 'de groepen die licenties geven',
  securityDefaults: 'de standaardinstellingen voor beveiliging',
  appNames: 'de lijst van apps',
}

/** Waarom het niet te zien was, en wie dat kan veranderen. */
export const gaps: Mirror<typeof en.gaps> = {
  'no-permission': '{fact}: daarvoor heb ik geen toestemming; een beheerder kan die geven',
  'no-licence': '{fact}: de organisatie heeft er geen licentie voor (Entra ID P1 of P2)',
  'not-supported': '{fact}: hier niet beschikbaar',
  'not-found': '{fact}: niet gevonden',
  throttled: '{fact}: Microsoft heeft het nu te druk; probeer het over een paar minuten opnieuw',
  'too-slow': '{fact}: geen antwoord op tijd; probeer het opnieuw',
  unavailable: '{fact}: Microsoft gaf geen antwoord; probeer het later opnieuw',
  'unexpected-answer': '{fact}: het antwoord begreep ik niet',
  'our-fault': '{fact}: een fout bij mij; de helpdesk kan die melden',
}

/** Families van foutcodes. */
export const families: Mirror<typeof en.families> = {
  account: 'over het account',
  password: 'over het wachtwoord',
  lockout: 'over een vergrendeling van het account',
  mfa: 'over de tweede aanmeldstap',
  'contact-info': 'over beveiligingsgegevens',
  'conditional-access': 'over de toegangsregels van de organisatie',
  device: 'over het apparaat',
  session: 'over de sessie',
  consent: 'over machtigingen van de app',
  assignment: 'over toegang tot de app',
  'app-config': 'over de instellingen van de app',
  federation: 'over de eigen aanmeldserver van de organisatie',
  hybrid: 'over de koppeling met de lokale directory',
  guest: 'over toegang als gast',
  'tenant-restriction': 'over grenzen tussen organisaties',
  risk: 'over een risico dat Microsoft ziet',
  licence: 'over een licentie',
  service: 'over de dienst van Microsoft',
  url: 'over het gebruikte adres',
  other: 'een code die ik nog niet goed ken',
}
