import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een licentie die ontbreekt. */
export const licenseMissing: CheckTexts['license-missing'] = {
  title: 'Er is geen licentie {app, select, none {} other {voor {app} }}toegewezen',
  person:
    '{letIn, select, yes {Aanmelden lukt, maar aan} other {Aan}} je account is geen licentie toegewezen{app, select, none {} other { waar {app} in zit}}.{product, select, none {} other { In jouw organisatie zit het in {product}.}}',
  agent:
    '{name} heeft {app, select, none {helemaal geen licentie} other {geen licentie waar {app} in zit}}.{product, select, none {{app, select, none {} other { Geen abonnement van deze organisatie dat toegewezen kan worden bevat het.}}} other { {product} bevat het: {free, plural, =0 {er is geen plaats vrij} one {er is # plaats vrij} other {er zijn # plaatsen vrij}}.}}',
  evidence: {
    nothing: '{app, select, none {Er is niets toegewezen} other {Niets van wat is toegewezen bevat {app}}}',
    offer: '{product}: {free, plural, =0 {geen plaats vrij} one {# plaats vrij} other {# plaatsen vrij}}',
    group: '{product} komt via {groups}',
    nested: 'Lid van een groep binnen {nested}; een licentie komt alleen bij directe leden',
    location: 'De gebruikslocatie van het account is leeg',
  },
  steps: {
    ask: 'Vraag de helpdesk{product, select, none {} other { om een licentie voor {product}}}; misschien moet je leidinggevende het goedkeuren.',
    signInAgain: 'Is die toegewezen? Meld je dan af en opnieuw aan. De dienst heeft soms even nodig.',
    setLocation:
      'Vul eerst de gebruikslocatie van {name} in, het land waar die werkt: zonder dat zijn sommige producten niet toe te wijzen.',
    addToGroup:
      'Voeg {name} na goedkeuring toe aan {groupCount, plural, one {{groups}; die groep geeft {product}} other {een van deze groepen, die {product} geven: {groups}}}.',
    assign:
      'Wijs na goedkeuring {product, select, none {een product{app, select, none {} other { met {app}}}} other {{product}}} toe aan {name} in het Microsoft 365-beheercentrum (Licentiebeheerder is genoeg).',
    buy: 'Er is geen plaats vrij: maak er eerst een vrij of koop er een bij.',
  },
}
