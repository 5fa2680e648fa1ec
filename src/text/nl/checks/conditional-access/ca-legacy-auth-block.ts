import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over verouderde verificatie die een beleid blokkeert. */
export const caLegacyAuthBlock: CheckTexts['ca-legacy-auth-block'] = {
  title: 'Het programma meldt zich aan op een verouderde manier, en die is geblokkeerd',
  person:
    'Het programma dat je gebruikt meldt zich aan op een verouderde manier (verouderde verificatie{client, select, none {} other {: {client}}}), en je organisatie blokkeert dat omdat het geen tweede stap kan vragen. Het blijft misschien om je wachtwoord vragen, maar daar ligt het niet aan.',
  agent:
    '{name} meldt zich aan met {client, select, none {een verouderde client} other {{client}}}. Dat is verouderde verificatie (basisverificatie, legacy), en {policy} blokkeert die. Aan het wachtwoord ligt het niet: moderne verificatie werkt.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    policy: 'Geweigerd door {policy}',
    attempts:
      '{attempts, plural, one {Eén geweigerde poging} other {# geweigerde pogingen}} met {client}, de eerste op {since}',
  },
  steps: {
    useModern:
      '{kind, select, phone {Verwijder het account uit die mail-app en voeg het toe in Outlook voor iOS of Android.} sending {Kan het programma of de machine OAuth2 (moderne verificatie)? Stel dat in. De meeste printers en scanners kunnen het niet.} other {Zet het account in dat programma op OAuth2 (moderne verificatie), in Thunderbird bij de serverinstellingen van het account, of verwijder het account en voeg het opnieuw toe.}}',
    useOutlook: 'Of gebruik Outlook of webmail (Outlook in de browser): die melden zich op de moderne manier aan.',
    machine:
      'Is het een printer, scanner of andere machine die mail verstuurt? Vraag de helpdesk om een andere manier van versturen.',
    moveOver:
      '{kind, select, sending {Zoek uit welke machine of welk programma mail verstuurt als {name}, en zet die op OAuth2 als dat kan.} other {Help {name} over te stappen op OAuth2 of Outlook.}} Reset het wachtwoord niet en maak geen app-wachtwoord: beide veranderen hier niets.',
    otherWay:
      'Is het een machine of programma dat alleen basisverificatie kan? Laat die op een andere manier versturen of vervang die; één account uitsluiten van {policy} is een laatste redmiddel voor een beheerder voor voorwaardelijke toegang, nooit voor een persoon.',
  },
}
