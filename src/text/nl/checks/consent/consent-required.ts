import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over toestemming die niemand gaf. */
export const consentRequired: CheckTexts['consent-required'] = {
  title:
    '{missing, select, again {{app} vraagt om machtigingen die al gegeven zijn} other {{app, select, none {De app} other {{app}}} heeft de gevraagde machtigingen niet gekregen}}',
  person:
    '{missing, select, again {{app} vraagt opnieuw om machtigingen, terwijl die al gegeven zijn. Zo is de app gemaakt.} more {{app} vraagt om machtigingen die de app nog niet had, en kan je daarom nog niet aanmelden.} other {{app, select, none {De app} other {{app}}} heeft de gevraagde machtigingen nog niet gekregen en kan je daarom nog niet aanmelden.}}{who, select, user { Daar mag je zelf over beslissen.} owner {} other { Een beheerder moet ernaar kijken.}} Het ligt niet aan je account of je wachtwoord.',
  agent:
    '{missing, select, again {{app} toont de toestemmingspagina opnieuw terwijl de toestemming er is: de app vraagt erom bij elke aanmelding (prompt=consent), of telkens om iets nieuws.} more {{app} vraagt om machtigingen boven op die er zijn: de ontwikkelaar heeft er toegevoegd, of de app vraagt ze een voor een.} other {Noch {name}, noch een beheerder heeft toestemming gegeven voor wat {app, select, none {de app} other {{app}}} vraagt{code, select, none {} other { (AADSTS{code})}}.}}{consent, select, off { Gebruikers mogen in deze tenant zelf geen toestemming geven, dus alleen een beheerder kan het verlenen.} assigned { De app vereist toewijzing, dus alleen een beheerder kan het verlenen.} limited { Gebruikers mogen hier alleen toestemming geven voor machtigingen met een lage impact.} open { Gebruikers mogen toestemming geven voor alles waar geen beheerder voor nodig is.} other {}}',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} stopte met AADSTS{code}: geen toestemming',
    nothing: 'Voor {app} is geen toestemming vastgelegd: niet voor iedereen en niet voor dit account',
    granted:
      'Tot nu toe verleend, voor iedereen: {everybody, select, none {niets} other {{everybody}}}; alleen voor {name}: {own, select, none {niets} other {{own}}}',
    before: '{name} kwam er op {at} nog in: sindsdien is de toestemming ingetrokken, of de app vraagt om iets nieuws',
  },
  steps: {
    decide:
      'Start {app} vanaf de eigen pagina en lees wat de app vraagt. Ga alleen akkoord met wat je verwacht en vertrouwt; kies bij twijfel Annuleren en vraag het de helpdesk.',
    askHelpdesk:
      'Vraag de helpdesk om er een beheerder naar te laten kijken; zeg waar je {app, select, none {de app} other {{app}}} voor nodig hebt.',
    doNotAccept: 'Ga niet akkoord alleen om van de pagina af te zijn: vraag het eerst de helpdesk.',
    signInAgain: 'Is het verleend? Open {app, select, none {de app} other {{app}}} dan opnieuw.',
    judge:
      'Laat eerst de maker en de machtigingen van {app, select, none {de app} other {{app}}} beoordelen: zijn ze te verwachten, en zo beperkt mogelijk?',
    grant:
      '{madeBy, select, own {Verleen het daarna voor iedereen met “Beheerderstoestemming verlenen” bij API-machtigingen van de app-registratie} other {Verleen het daarna voor iedereen met “Beheerderstoestemming verlenen” bij Machtigingen van de bedrijfstoepassing}} (Cloudtoepassingsbeheerder; voor toepassingsmachtigingen van Microsoft Graph een Beheerder voor bevoorrechte rollen). Laat de instelling voor gebruikerstoestemming zoals die is.',
    consentLink:
      'Of beoordeel en verleen het op de toestemmingspagina van {app}; controleer daar de maker en elke machtiging voordat je akkoord gaat.',
    tellOwner:
      'Vraag {owners, select, none {de eigenaar van {app}} other {{owners}}} om prompt=consent weg te laten en alleen te vragen wat de app nodig heeft, bij de eerste aanmelding.',
  },
}
