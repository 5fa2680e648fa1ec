import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een dienst die nog wordt klaargezet. */
export const licensePendingProvisioning: CheckTexts['license-pending-provisioning'] = {
  title: '{app} wordt nog klaargezet',
  person:
    '{late, select, yes {Je hebt een licentie met {app} gekregen, maar de dienst is nog steeds niet klaar; dat duurt langer dan normaal.} other {Je hebt een licentie met {app} gekregen; de dienst wordt nog klaargezet. Dat kan tot 24 uur duren.}}',
  agent:
    '{waitsFor, select, group {{name} is lid van {group}, die een product met {app} geeft, maar het product is er nog niet{state, select, none {} other { ({state})}}.} fresh {{name} heeft sinds {since} een product met {app}; misschien is nog niet alles klaar.} other {{name} heeft een product met {app}, maar de dienst daarin is nog niet klaar{state, select, none {} other { ({state})}}.}}{late, select, yes { Toegewezen op {since}: langer geleden dan het hoort te duren.} other {}}',
  evidence: {
    state: 'Status: {state}',
    since: 'Toegewezen of gewijzigd op {since}',
    group: 'Lid van {group}, zonder het product',
  },
  steps: {
    wait: '{late, select, yes {Meld je af en opnieuw aan; de helpdesk kan zien waarom het zo lang duurt.} other {Wacht een paar uur, hooguit 24, en meld je dan af en opnieuw aan.}}',
    askLater: 'Is {app} er na 24 uur nog niet? Vraag de helpdesk dan om naar de licentie te kijken.',
    escalate:
      '{late, select, yes {Kijk} other {Is het er na 24 uur nog niet: kijk}} bij Servicestatus en bij de licentie van {name}, laat een licentie die via een groep komt opnieuw verwerken, en vraag het anders aan Microsoft-ondersteuning.',
  },
}
