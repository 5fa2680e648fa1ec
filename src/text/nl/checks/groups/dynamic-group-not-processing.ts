import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een groep die niet is bijgewerkt. */
export const dynamicGroupNotProcessing: CheckTexts['dynamic-group-not-processing'] = {
  title: 'Een groep is niet bijgewerkt',
  person:
    '{gives, select, membership {De gegevens van je account passen, maar die groep} other {De gegevens van je account passen, maar de groep die {app} geeft}} is {paused, select, yes {niet} other {nog niet}} bijgewerkt.',
  agent:
    '{gives, select, licence {{group} geeft het product met {app}} app {{group} geeft toegang tot {app}} other {{group} wordt door een regel gevuld}}. {matches, select, yes {{name} voldoet aan de regel maar is geen lid} other {{name} is geen lid; of de regel past is niet te zeggen}}: {paused, select, yes {de verwerking van de regel staat op pauze} other {de regel staat aan, dus de wijziging is nog niet verwerkt}}.',
  evidence: {
    state: 'Verwerking van de regel van {group}: {state}',
    rule: 'Regel van {group}: {rule}',
    created: 'Het account is gemaakt op {at}',
  },
  steps: {
    ask: '{paused, select, yes {Meld het de helpdesk: een beheerder moet de groep weer aanzetten.} other {Wacht een paar uur, hooguit 24. Nog steeds niets? Vraag het dan de helpdesk.}}',
    resume:
      'Zoek uit waarom {group} op pauze staat en zet de verwerking van de regel dan weer aan (rol Groepsbeheerder). Dat werkt alle leden in een keer bij: kijk eerst wie erbij komt en wie eruit valt.',
    wait: 'Wacht: een wijziging van regel of persoon is meestal binnen minuten verwerkt, in grote directory’s binnen 24 uur. Daarna helpt de regel van {group} opnieuw opslaan (een spatie aan het eind is genoeg) om het weer te starten (rol Groepsbeheerder).',
    stopGap:
      'Haast: wijs na goedkeuring {gives, select, licence {het product} other {de app}} rechtstreeks aan {name} toe, en haal dat weer weg zodra de groep het doet. Niemand kan met de hand aan {group} worden toegevoegd.',
  },
}
