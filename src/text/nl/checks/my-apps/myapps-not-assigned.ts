import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app zonder tegel, omdat hij niet is toegewezen. */
export const myappsNotAssigned: CheckTexts['myapps-not-assigned'] = {
  title:
    '{why, select, fresh {{app} is nog maar net toegewezen} other {{app} is niet toegewezen, dus Mijn apps toont geen tegel}}',
  person:
    '{why, select, fresh {{app} is op {at} aan je toegewezen. Mijn apps toont de app na enkele minuten, als je je opnieuw hebt aangemeld.} other {Mijn apps toont alleen apps die aan jou zijn toegewezen, en {app} is dat niet. Je mag de app wel gebruiken{address, select, none {.} other {: {address}}}}}',
  agent:
    '{why, select, fresh {{app} is op {at} aan {name} toegewezen; Mijn apps heeft enkele minuten en een nieuwe aanmelding nodig om de app te tonen.} other {{app} vereist geen toewijzing, dus {name} kan zich aanmelden; zonder toewijzing (rechtstreeks, of als rechtstreeks lid van een toegewezen groep) toont Mijn apps geen tegel.}}',
  evidence: {
    notRequired: '{app} vereist geen toewijzing',
    missing: 'Geen toewijzing aan {app}, rechtstreeks of via een groep',
    assigned: 'Toegewezen op {at}',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    signInAgain: 'Meld je af bij Mijn apps, sluit de browser en meld je opnieuw aan.',
    openDirectly: 'Open {address} en bewaar dat als favoriet.',
    askAddress:
      'Vraag {owners, select, none {de eigenaar van {app}, of een collega,} other {{owners}}} naar het adres van {app}, en bewaar het als favoriet.',
    askOwner:
      'Wil je een tegel? Vraag {owners, select, none {de eigenaar van {app}, of de helpdesk,} other {{owners}}} om de app aan je toe te wijzen.',
    assign:
      'Voor een tegel: laat {owners, select, none {de eigenaar} other {{owners}}} ermee instemmen en wijs {name}, of een groep met {name} als rechtstreeks lid, toe bij Users and groups van {app} (rol Cloud Application Administrator).',
    wait: 'Er hoeft niets te veranderen: laat {name} zich na enkele minuten afmelden en opnieuw aanmelden.',
  },
}
