import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een gebruikslocatie die een licentie tegenhoudt. */
export const licenseUsageLocation: CheckTexts['license-usage-location'] = {
  title: 'De gebruikslocatie houdt een licentie tegen',
  person:
    '{product, select, none {Je kunt geen licentie krijgen} other {{product} is aan je gegeven maar uitgebleven}}, omdat {location, select, none {in je account niet staat in welk land je de diensten gebruikt} other {het land in je account ({location}) er niet bij past}}.',
  agent:
    '{product, select, none {Aan {name} kan geen product worden toegewezen} other {De toewijzing van {product} aan {name}{group, select, none {} other { via {group}}} is mislukt met ProhibitedInUsageLocationViolation}}: {location, select, none {de gebruikslocatie van het account is leeg} other {de gebruikslocatie is {location}, en daar mag niet elke dienst worden gebruikt}}.',
  evidence: {
    state:
      'Licentiefout bij {product}{group, select, none {} other { via {group}}}: ProhibitedInUsageLocationViolation',
    location: 'Gebruikslocatie: {location, select, none {leeg} other {{location}}}',
  },
  steps: {
    ask: 'Vraag de helpdesk om de gebruikslocatie van je account {location, select, none {in te vullen} other {na te kijken}}: het land waar je werkt.',
    signInAgain: 'Is de licentie toegewezen? Meld je dan af en opnieuw aan. De dienst heeft soms even nodig.',
    set: '{location, select, none {Vul de gebruikslocatie van {name} in} other {Controleer de gebruikslocatie van {name}}}: het land waar de diensten echt worden gebruikt (rol Gebruikersbeheerder).{location, select, none {} other { Klopt {location}? Kies dan een product dat daar gebruikt mag worden.}}',
    assign:
      '{product, select, none {Wijs het product opnieuw toe.} other {Laat de toewijzing daarna opnieuw verwerken voor {name}: Microsoft 365-beheercentrum, “Facturering”, “Licenties”, {product}{group, select, none {} other {, “Groepen”, {group}}}, kies {name}, “Opnieuw verwerken” (rol Licentiebeheerder).}}',
  },
}
