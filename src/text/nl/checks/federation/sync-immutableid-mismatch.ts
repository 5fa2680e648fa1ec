import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een account dat niet aan het juiste in Active Directory vastzit. */
export const syncImmutableidMismatch: CheckTexts['sync-immutableid-mismatch'] = {
  title: 'Het account in Entra ID zit niet vast aan het juiste account in Active Directory',
  person:
    'De eigen aanmeldserver van je organisatie kent je, maar de koppeling tussen je account daar en je account bij Microsoft klopt niet. Daarom zegt Microsoft dat je account niet bestaat, terwijl het er wel is. Dit kun je niet zelf oplossen; je wachtwoord is niet het probleem.',
  agent:
    'De aanmeldserver staat in voor {name}, maar het bronanker (ImmutableID) in het token is niet dat van het account in Entra ID (AADSTS{code}){anchor, select, none {: het account heeft er geen en is dus helemaal niet aan Active Directory gekoppeld} other {}}. Dat gebeurt vaak als een account opnieuw is gemaakt of naar een ander forest is verhuisd. Nodig {name} niet uit als gast.',
  evidence: {
    page: 'De pagina toont AADSTS{code}',
    server: 'Gefedereerd: {domains}{host, select, none {} other {, aanmeldserver {host}}}',
    anchor: 'Het bronanker van het account in Entra ID: {anchor}',
    seen: 'Het logboek heeft AADSTS{code} op {at} voor iemand die niet aan een account te koppelen was',
  },
  steps: {
    tellHelpdesk: 'Geef de helpdesk deze kaart met de tekst van de pagina; een beheerder moet de koppeling herstellen.',
    keep: 'Maak geen nieuw account en verander je wachtwoord hier niet voor.',
    compare:
      'Vergelijk het bronanker in Active Directory (mS-DS-ConsistencyGuid, of objectGUID in base64) met onPremisesImmutableId in Entra ID, en zoek naar een tweede account van {name}.',
    link: 'Laat een Hybrid Identity Administrator de twee weer koppelen: synchroniseer het juiste object of zet het juiste anker; probeer het eerst met één account.',
    rule: 'Controleer of AD FS de ImmutableID-claim uit datzelfde kenmerk haalt.',
  },
}
