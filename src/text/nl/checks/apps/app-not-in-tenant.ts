import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die hier niet bestaat. */
export const appNotInTenant: CheckTexts['app-not-in-tenant'] = {
  title:
    '{is, select, service {Een dienst die de app nodig heeft} other {{app, select, none {De app} other {{app}}}}} is niet ingericht in {directory, select, none {deze organisatie} other {{directory}}}',
  person:
    '{is, select, service {De app vraagt om een dienst ({app, select, none {die de pagina niet noemt} other {{app}}}) die niet is ingericht in {directory, select, none {deze organisatie} other {{directory}}}.} other {{app, select, none {De app} other {{app}}} is niet ingericht in {directory, select, none {deze organisatie} other {{directory}}}, dus niemand kan zich daar aanmelden.}} Dat kun je zelf niet oplossen, en het ligt niet aan je account of je wachtwoord.{where, select, elsewhere { Dat is niet je eigen organisatie: misschien klopt de link niet.} other {}}',
  agent:
    '{is, select, service {De gevraagde dienst} other {De app}} {identifier, select, none {} other {met id {identifier} }}heeft geen service-principal in {directory, select, none {deze organisatie} other {{directory}}}: nooit toegevoegd of nooit toestemming gekregen, verwijderd, of de app gebruikt een verkeerde id of tenant.{where, select, elsewhere { De aanvraag ging naar een andere directory dan deze ({own}).} other {}}',
  evidence: {
    refused: 'De aanmelding op {at} is geweigerd met AADSTS{code}',
    absent: 'Geen app van deze tenant heeft de id {identifier}',
    elsewhere: 'Gezocht in {directory}, terwijl deze organisatie {own} is',
  },
  steps: {
    askHelpdesk:
      'Vertel de helpdesk welke app je nodig hebt en waar de link vandaan kwam; een beheerder beslist of die erbij mag.',
    startAgain:
      'Volgde je een oude link of bladwijzer? Start de app dan één keer vanaf de eigen startpagina: de link kan ergens anders heen wijzen.',
    compare:
      'Laat de eigenaar van de app de id en de tenant in de instellingen vergelijken met deze tenant{identifier, select, none {} other {: de app stuurt {identifier}}}.',
    add: 'Hoort de app hier wel? Beoordeel eerst de maker en voeg de app dan toe: uit de galerie, of met toestemming van een beheerder (Cloudtoepassingsbeheerder). Ontbreekt de app bewust? Laat het zo en zeg dat erbij.',
    deleted: 'Was de app er eerder wel? Een verwijderde app is 30 dagen lang terug te zetten.',
  },
}
