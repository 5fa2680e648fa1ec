import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een bewaarde link die niet meer klopt. */
export const deepLinkWrong: CheckTexts['deep-link-wrong'] = {
  title: 'De bewaarde link leidt niet meer naar de app',
  person:
    '{why, select, elsewhere {De link die je gebruikt is van een andere organisatie, en kan dus geen app van ons openen.} cut {De link die je gebruikt is afgebroken: het deel dat zegt welke app geopend moet worden ontbreekt.} other {De link die je gebruikt wijst naar een app die er onder dat nummer niet meer is.}}{app, select, none {} other { {app} zelf is er nog: gebruik de nieuwe link.}}',
  agent:
    '{why, select, elsewhere {De link noemt een andere organisatie dan deze.} cut {De link bevat geen toepassings-id en is dus afgebroken.} other {De toepassings-id in de link is niet die van een app van deze organisatie: de app is verwijderd, of opnieuw toegevoegd met een nieuwe id.}}{app, select, none {} other { De URL voor gebruikerstoegang van {app} is een andere.}}',
  evidence: {
    gone: 'Geen app van deze organisatie heeft de id uit de link',
    elsewhere: 'De link is van een andere organisatie',
    cut: 'De link bevat geen volledige toepassings-id',
  },
  steps: {
    newLink: 'Start {app} met deze link en vervang de oude favoriet erdoor: {address}',
    myApps: 'Open Mijn apps, start de app met de tegel en vervang de oude favoriet.',
    where: 'Waar staat de oude link? Vertel het wie die pagina bijhoudt, zodat niemand anders erop vastloopt.',
    replacePage:
      'Staat de link op een pagina of in een handleiding? Laat de eigenaar die vervangen door de User access URL bij Properties van de app.',
  },
}
