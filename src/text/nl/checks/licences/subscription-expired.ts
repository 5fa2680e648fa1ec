import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een abonnement dat is afgelopen. */
export const subscriptionExpired: CheckTexts['subscription-expired'] = {
  title: 'Het abonnement op {product} is afgelopen',
  person:
    '{app} hoort bij {product}, en het abonnement van je organisatie daarop is afgelopen. Met je account is niets mis; je kunt dit niet zelf veranderen.',
  agent:
    'Het abonnement op {product} heeft de status {status}: wat het geeft werkt voor niemand, ook {app} niet.{are, select, own {} other { {name} heeft niets anders waar het in zit.}}{offer, select, none {} other { Ook {offer} bevat {app}: {free, plural, =0 {er is geen plaats vrij} one {er is # plaats vrij} other {er zijn # plaatsen vrij}}.}}',
  evidence: {
    state: '{product}: abonnement {status}',
    seats: '{used, plural, one {Er is # licentie toegewezen} other {Er zijn # licenties toegewezen}}',
    next: 'Volgende datum van het abonnement op {product}: {at}',
  },
  steps: {
    tell: 'Meld de helpdesk dat {product} is afgelopen: iedereen die het gebruikt heeft er last van.',
    renew:
      'Verleng of heractiveer {product} in het Microsoft 365-beheercentrum, “Facturering”, “Uw producten” (rol Factureringsbeheerder). Wat is toegewezen werkt dan vanzelf weer.',
    another: 'Tot die tijd: geef {name} na goedkeuring {offer}.',
    signInAgain: 'Is het verlengd? Meld je dan af en opnieuw aan.',
  },
}
