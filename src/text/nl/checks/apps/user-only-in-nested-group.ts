import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die alleen aan een bovenliggende groep is toegewezen. */
export const userOnlyInNestedGroup: CheckTexts['user-only-in-nested-group'] = {
  title: 'De toegang tot {app} geldt niet voor een groep binnen de toegewezen groep',
  person:
    '{app} is aan een groep gegeven, en jij zit alleen in een andere groep daarbinnen. Dat telt niet: alleen rechtstreekse leden krijgen toegang tot een app.',
  agent:
    '{app} vereist toewijzing. {name} zit alleen via een andere groep in {groups}, en een app-toewijzing werkt niet door naar geneste groepen: alleen rechtstreekse leden tellen.',
  evidence: {
    event: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS50105',
    nested:
      'Geen rechtstreeks lid van {groups}, die {app} {count, plural, one {heeft} other {hebben}}; alleen via een groep daarbinnen',
    required: '{app} laat alleen mensen toe aan wie de app is toegewezen, zelf of als rechtstreeks lid van een groep',
    direct: 'Rechtstreeks lid van: {direct}',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    ask: 'Vraag de helpdesk om een rechtstreeks lidmaatschap, of vraag of jouw eigen groep {app} ook kan krijgen; zeg erbij dat je in een groep binnen de juiste groep zit.',
    signInAgain: 'Is dat gedaan? Meld je dan af en opnieuw aan.',
    approve: 'Laat {owners, select, none {de eigenaar van {app}} other {{owners}}} de toegang van {name} goedkeuren.',
    add: 'Voeg {name} als rechtstreeks lid toe aan {count, plural, one {{groups}} other {een van deze: {groups}}} (Groepsbeheerder, of de eigenaar van de groep).',
    assignInner:
      'Moet de hele binnenste groep {app} hebben? Wijs die groep dan zelf toe bij Gebruikers en groepen van de app (Cloudtoepassingsbeheerder). Laat “Toewijzing vereist” aan staan.',
  },
}
