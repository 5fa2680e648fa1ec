import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over verouderde verificatie die de standaardinstellingen blokkeren. */
export const securityDefaultsLegacyBlock: CheckTexts['security-defaults-legacy-block'] = {
  title: 'Het programma meldt zich aan op een verouderde manier, en de standaardbeveiliging blokkeert dat',
  person:
    'Het programma dat je gebruikt meldt zich aan op een verouderde manier (basisverificatie{client, select, none {} other {: {client}}}), en de beveiligingsinstellingen van je organisatie blokkeren dat omdat het geen tweede stap kan vragen. Het blijft misschien om je wachtwoord vragen, maar daar ligt het niet aan.',
  agent:
    '{name} meldt zich aan met {client, select, none {een verouderde client} other {{client}}}. Dat is verouderde verificatie (basisverificatie, legacy), en de standaardinstellingen voor beveiliging (security defaults){defaults, select, on { van deze tenant, die aan staan,} other {}} blokkeren die. Er is geen beleid voor voorwaardelijke toegang bij betrokken.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    attempts:
      '{attempts, plural, one {Eén geweigerde poging} other {# geweigerde pogingen}} met {client}, de eerste op {since}',
    on: 'De standaardinstellingen voor beveiliging (security defaults) staan aan',
    off: 'De standaardinstellingen voor beveiliging (security defaults) staan inmiddels uit',
  },
  steps: {
    useModern:
      '{kind, select, phone {Verwijder het account uit die mail-app en voeg het toe in Outlook voor iOS of Android.} other {Gebruik Outlook of webmail (Outlook in de browser), of zet het programma op OAuth2 (moderne verificatie) als het dat kan.}}',
    machine:
      'Is het een printer, scanner of andere machine? Vertel het de helpdesk: wie het aanmelden beheert moet er een andere weg voor vinden.',
    moveOver:
      '{kind, select, sending {Zoek uit welke machine of welk programma mail verstuurt als {name}, en zet die op OAuth2 als dat kan.} other {Help {name} over te stappen op Outlook of OAuth2.}} Een nieuw wachtwoord of een app-wachtwoord verandert hier niets.',
    otherWay:
      'Voor een machine of programma dat alleen basisverificatie kan: laat die op een andere manier versturen of vervang die. Zet de standaardinstellingen er niet voor uit; uitzonderingen vragen voorwaardelijke toegang met Entra ID P1 (beveiligingsbeheerder).',
  },
}
