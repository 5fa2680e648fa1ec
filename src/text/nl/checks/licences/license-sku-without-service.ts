import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een licentie waar de dienst niet in zit. */
export const licenseSkuWithoutService: CheckTexts['license-sku-without-service'] = {
  title: '{app} zit niet in de toegewezen licentie',
  person:
    'Je hebt {products}, maar {app} zit {count, plural, one {daar niet in} other {in geen daarvan}}.{offer, select, none {} other { In jouw organisatie zit het in {offer}.}}',
  agent:
    '{name} heeft {products}, en {count, plural, one {daar zit} other {in geen daarvan zit}} de dienst van {app}{count, plural, one { niet in} other {}}.{offer, select, none { Geen abonnement van deze organisatie dat toegewezen kan worden bevat het.} other { {offer} bevat het: {free, plural, =0 {er is geen plaats vrij} one {er is # plaats vrij} other {er zijn # plaatsen vrij}}.}}',
  evidence: {
    products: 'Toegewezen: {products}, zonder {app}',
    group: '{offer} komt via {groups}',
  },
  steps: {
    ask: 'Vraag de helpdesk{offer, select, none {} other { om een licentie voor {offer}}}; misschien moet je leidinggevende het goedkeuren.',
    signInAgain: 'Is die toegewezen? Meld je dan af en opnieuw aan. De dienst heeft soms even nodig.',
    buy: '{offer, select, none {Overleg met wie de licenties koopt of een product met {app} nodig is.} other {Er is geen plaats voor {offer} vrij: maak er eerst een vrij of koop er een bij.}}',
    assign:
      '{groupCount, plural, =0 {Wijs na goedkeuring {offer, select, none {een product met {app}} other {{offer}}} toe aan {name} in het Microsoft 365-beheercentrum.} one {Voeg {name} na goedkeuring toe aan {groups}; die groep geeft {offer}.} other {Voeg {name} na goedkeuring toe aan een van deze groepen, die {offer} geven: {groups}.}}',
  },
}
