import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over licenties die elkaar uitsluiten. */
export const licenseGroupConflict: CheckTexts['license-group-conflict'] = {
  title: 'De licentie voor {product} gaat niet samen met een andere',
  person:
    '{product}{app, select, none {} other {, dat je voor {app} nodig hebt,}} is aan je gegeven, maar gaat niet samen met de licenties die je al hebt. Daarom is het uitgebleven.',
  agent:
    'De toewijzing van {product} aan {name}{group, select, none {} other { via {group}}} is mislukt met {error}: {error, select, DependencyViolation {een van de diensten heeft een dienst nodig die {name} niet heeft} other {een van de diensten gaat niet samen met een dienst van een ander product}}.{present, select, none {} other { {name} heeft {present}.}}{plans, select, none {} other { In conflict: {plans}.}}{stopped, select, none {} other { Een groep geeft al haar producten of geen, dus {stopped} is ook uitgebleven.}}',
  evidence: {
    state: 'Licentiefout bij {product}{group, select, none {} other { via {group}}}: {error}',
    since: 'Zo sinds {at}',
  },
  steps: {
    ask: 'Vraag de helpdesk om het conflict tussen je licenties op te lossen. Zelf kun je dit niet.',
    signInAgain: 'Is dat gebeurd? Meld je dan af en opnieuw aan. De dienst heeft soms even nodig.',
    choose:
      '{error, select, DependencyViolation {Geef {name} het product met de dienst die nodig is, of zet de dienst van {product} die erop steunt uit} other {Bepaal welk van de producten {name} nodig heeft. Haal het andere weg, of zet in een van de twee toewijzingen de dienst uit die botst}}. Wat je in een groep wijzigt, geldt voor alle leden.',
    reprocess:
      'Laat de toewijzing daarna opnieuw verwerken voor {name}: Microsoft 365-beheercentrum, “Facturering”, “Licenties”, {product}{group, select, none {} other {, “Groepen”, {group}}}, kies {name}, “Opnieuw verwerken” (rol Licentiebeheerder).',
  },
}
