import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een licentie waar geen plaats voor was. */
export const licenseGroupCountViolation: CheckTexts['license-group-count-violation'] = {
  title: 'Er {free, plural, =0 {is} other {was}} geen licentie voor {product} vrij',
  person:
    '{product}{app, select, none {} other {, dat je voor {app} nodig hebt,}} is aan je gegeven, maar {free, plural, =0 {alle licenties van je organisatie zijn in gebruik} other {op dat moment waren alle licenties van je organisatie in gebruik}}.{stopped, select, none {} other { Daardoor is ook {stopped} uitgebleven.}}',
  agent:
    'De toewijzing van {product} aan {name}{group, select, none {} other { via {group}}} is mislukt met CountViolation{seats, plural, =-1 {: er waren te weinig plaatsen} other {: {used} van de {seats} plaatsen zijn in gebruik, {free, plural, =0 {er is geen plaats vrij} one {nu is er # vrij} other {nu zijn er # vrij}}}}.{stopped, select, none {} other { Een groep geeft al haar producten of geen, dus {stopped} is ook uitgebleven.}}',
  evidence: {
    state: 'Licentiefout bij {product}{group, select, none {} other { via {group}}}: CountViolation',
    since: 'Zo sinds {at}',
    seats: '{product}: {used} van de {seats} plaatsen in gebruik',
  },
  steps: {
    ask: 'Vraag de helpdesk om een licentie voor {product}. Zij kunnen zien dat de toewijzing is mislukt omdat er geen licentie vrij was.',
    signInAgain: 'Heb je de licentie? Meld je dan af en opnieuw aan. De dienst heeft soms even nodig.',
    buy: 'Koop meer plaatsen voor {product}, of maak plaatsen vrij die niet meer nodig zijn. Neem niemand zonder goedkeuring een licentie af.',
    reprocess:
      'Laat de toewijzing daarna opnieuw verwerken voor {name}: Microsoft 365-beheercentrum, “Facturering”, “Licenties”, {product}{group, select, none {} other {, “Groepen”, {group}}}, kies {name}, “Opnieuw verwerken” (rol Licentiebeheerder).',
    checkAfter: 'Kijk na een tijdje of de fout weg is en de diensten van {name} er zijn.',
  },
}
