import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die een machtiging mist. */
export const appPermissionNotConsented: CheckTexts['app-permission-not-consented'] = {
  title: '{app, select, none {De app} other {{app}}} mist een machtiging om mensen aan te melden',
  person:
    '{app, select, none {De app} other {{app}}} is niet goed ingericht: er ontbreekt een machtiging om mensen aan te melden. Iedereen heeft hier last van, en je kunt het niet zelf oplossen. Het ligt niet aan je account of je wachtwoord.',
  agent:
    '{listed, select, no {In de registratie van {app} staat geen enkele machtiging, ook niet om aan te melden en het profiel van de gebruiker te lezen (User.Read).} yes {In de registratie van {app} staan machtigingen, maar {granted, select, no {niemand heeft er ooit toestemming voor gegeven} other {wat de app vraagt hoort niet bij die waarvoor toestemming is}}.} other {{app, select, none {De app} other {{app}}} vraagt iets wat niet in de registratie staat, of waarvoor niemand toestemming gaf{granted, select, no {: hier is geen toestemming vastgelegd} other {}}.}} Geweigerd met AADSTS{code}.',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
    nothingListed: 'In de registratie van {app} staan geen machtigingen',
    nothingGranted: 'Voor {app} is geen toestemming vastgelegd',
    owners: 'Eigenaren van de registratie: {owners}',
  },
  steps: {
    tellOwner:
      'Meld het bij {owners, select, none {de eigenaar van {app, select, none {de app} other {{app}}}, of bij de helpdesk} other {{owners}}}, met deze melding erbij; opnieuw proberen helpt niet.',
    addPermission:
      '{listed, select, yes {Laat {owners, select, none {de eigenaar} other {{owners}}} vergelijken wat de app vraagt met de API-machtigingen van de registratie.} other {Laat {owners, select, none {de eigenaar of maker van de app} other {{owners}}} de ontbrekende machtiging toevoegen bij API-machtigingen van de registratie; om aan te melden is dat User.Read van Microsoft Graph.}}',
    grant: 'Daarna beoordeelt een beheerder het en verleent beheerderstoestemming (Cloudtoepassingsbeheerder).',
    identifier: 'Nog steeds hetzelfde? Vergelijk de toepassings-id in de aanvraag met die van de registratie.',
  },
}
