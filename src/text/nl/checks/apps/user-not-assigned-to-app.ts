import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die niet is toegewezen. */
export const userNotAssignedToApp: CheckTexts['user-not-assigned-to-app'] = {
  title: 'Er is geen toegang tot {app} toegewezen',
  person: '{app} laat alleen mensen toe aan wie de app is toegewezen, en jij bent nog niet toegewezen.',
  agent:
    '{app} vereist toewijzing, en {name} is niet toegewezen: niet rechtstreeks en niet als lid van een toegewezen groep.{assigned, select, none { Er is geen groep toegewezen.} other { Toegewezen: {assigned}.}}',
  evidence: {
    required: '{app} laat alleen mensen toe aan wie de app is toegewezen',
    missing: 'Geen toewijzing aan {app}, rechtstreeks of via een groep',
    event: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS50105',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    askOwner:
      'Vraag {owners, select, none {de eigenaar van {app}, of de helpdesk,} other {{owners}}} om je toegang te geven tot {app}.',
    signInAgain: 'Ben je toegevoegd? Meld je dan af en opnieuw aan.',
    assign:
      '{owners, select, none {Laat de eigenaar van {app}} other {Laat {owners}}} de toegang voor {name} goedkeuren en {groups, select, none {wijs {name} daarna toe bij Gebruikers en groepen van de app} other {voeg {name} daarna als rechtstreeks lid toe aan {groupCount, plural, one {{groups}} other {een van deze: {groups}}}{rules, select, known {} other { (vult een regel de groep, dan beslist die regel)}}}}.',
  },
}
