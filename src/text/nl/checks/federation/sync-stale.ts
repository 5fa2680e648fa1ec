import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over synchronisatie die stilstaat. */
export const syncStale: CheckTexts['sync-stale'] = {
  title: 'De synchronisatie met de lokale Active Directory staat stil',
  person:
    'Je account hoort bij het eigen netwerk van je organisatie (Active Directory), en wat daar verandert komt sinds {last} niet meer bij Microsoft aan. Wat daarna voor jou is gewijzigd, geldt daar nog niet.',
  agent:
    'De synchronisatie van Active Directory met Entra ID heeft sinds {last} niet gedraaid. Wat daarna in Active Directory is gewijzigd{name, select, none {} other { voor {name}}}, geldt nog niet in de cloud; het in de cloud wijzigen helpt niet, want de volgende synchronisatie overschrijft dat.',
  evidence: {
    lastSync: 'De laatste synchronisatie van de organisatie was op {last}',
    synced: 'Het account wordt gesynchroniseerd vanuit de lokale Active Directory',
    state: 'In Entra ID is het account nog {enabled, select, yes {ingeschakeld} other {uitgeschakeld}}',
    password: 'De laatste wachtwoordwijziging die aankwam is van {at}',
  },
  steps: {
    wait: 'Wacht tot de helpdesk zegt dat het weer draait en meld je dan opnieuw aan.',
    oldPassword: 'Heb je je wachtwoord gewijzigd? In de cloud kan tot dan het oude nog gelden.',
    tellHelpdesk: 'Geef de helpdesk deze kaart: een beheerder moet de synchronisatie weer op gang brengen.',
    checkServer:
      'Controleer de server met Entra Connect: staat die aan, draait de service, staat staging mode uit en de planner aan (Get-ADSyncScheduler), en wat melden de laatste runs?',
    runSync: 'Draait het weer, start dan een synchronisatie (Start-ADSyncSyncCycle -PolicyType Delta) en wacht die af.',
    checkAgain: 'Bekijk daarna het account opnieuw: het moet tonen wat Active Directory zegt.',
  },
}
