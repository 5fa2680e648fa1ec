import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over toestemming die alleen een beheerder kan geven. */
export const adminConsentRequired: CheckTexts['admin-consent-required'] = {
  title: '{app, select, none {De app} other {{app}}} heeft de goedkeuring van een beheerder nodig',
  person:
    '{app, select, none {De app} other {{app}}} vraagt om machtigingen die alleen een beheerder kan goedkeuren; zelf kun je dat niet. Het ligt niet aan je account of je wachtwoord.{risky, select, yes { Microsoft vindt de app bovendien riskant, dus zoek geen omweg.} other {}}{request, select, waiting { Je goedkeuringsaanvraag wacht nog op antwoord.} expired { Je eerdere goedkeuringsaanvraag is zonder antwoord verlopen.} closed { Je eerdere goedkeuringsaanvraag is afgehandeld.} other {}}',
  agent:
    '{app, select, none {De app} other {{app}}} vraagt om machtigingen waarvoor beheerderstoestemming nodig is{code, select, none {} other { (AADSTS{code})}}; {name} kan die niet geven.{why, select, off { Gebruikers mogen in deze tenant zelf geen toestemming geven.} assigned { Een app die toewijzing vereist heeft altijd beheerderstoestemming nodig.} limited { Gebruikers mogen hier alleen toestemming geven voor machtigingen met een lage impact.} other {}}{risky, select, yes { Microsoft merkt de app aan als riskant.} other {}}{workflow, select, on { Mensen kunnen een goedkeuringsaanvraag sturen.} off { De werkstroom voor beheerderstoestemming staat uit, dus vanaf die pagina kan niemand een aanvraag sturen.} other {}}',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} stopte met AADSTS{code}',
    consent:
      '{why, select, off {In deze organisatie kunnen mensen apps niet zelf toestemming geven} assigned {{app} vereist toewijzing, dus een beheerder moet toestemming geven} other {Mensen kunnen alleen toestemming geven voor machtigingen met een lage impact}}',
    granted:
      'Tot nu toe verleend, voor iedereen: {everybody, select, none {niets} other {{everybody}}}; alleen voor {name}: {own, select, none {niets} other {{own}}}',
    waiting: 'Op {since} is een goedkeuringsaanvraag gestuurd, en die is nog niet beantwoord',
    past: 'Een eerdere goedkeuringsaanvraag van {since} is {request, select, expired {verlopen} other {gesloten}}',
    asksFor: 'Gevraagd: {scopes}',
  },
  steps: {
    request:
      '{workflow, select, on {Schrijf op die pagina waarom je {app, select, none {de app} other {{app}}} nodig hebt en kies “Goedkeuring aanvragen”.} other {Biedt de pagina “Goedkeuring aanvragen”? Schrijf daar dan waarom je {app, select, none {de app} other {{app}}} nodig hebt. Zo niet, vraag het de helpdesk.}}',
    ask: 'Vraag de helpdesk, of de eigenaar van {app, select, none {de app} other {{app}}}, om het aan een beheerder voor te leggen; zeg waar je het voor nodig hebt.',
    wait: 'Een beheerder bekijkt de aanvragen; het antwoord krijg je per mail. Nog een aanvraag sturen maakt het niet sneller.',
    signInAgain: 'Is het goedgekeurd? Open {app, select, none {de app} other {{app}}} dan opnieuw.',
    judge:
      'Laat {request, select, waiting {de wachtende aanvraag bekijken: } other {}}eerst de maker en de machtigingen beoordelen, zo beperkt mogelijk; daarna goedkeuren, of weigeren met de reden.{risky, select, yes { Niet geverifieerd of niet bekend? Dan weigeren.} other {}} Blokkeren zou de app ook uitschakelen.',
    grant:
      '{madeBy, select, own {Keur het voor iedereen goed met “Beheerderstoestemming verlenen” bij API-machtigingen van de app-registratie} other {Keur het voor iedereen goed met “Beheerderstoestemming verlenen” bij Machtigingen van de bedrijfstoepassing}} (Cloudtoepassingsbeheerder; voor toepassingsmachtigingen van Microsoft Graph een Beheerder voor bevoorrechte rollen). Laat de instelling voor gebruikerstoestemming zoals die is.',
    consentLink:
      'Of beoordeel en verleen het op de toestemmingspagina van {app}; controleer daar de maker en elke machtiging voordat je akkoord gaat.',
    oldLink:
      'De link met prompt=admin_consent is een oude die de meeste apps niet meer volgen: laat de eigenaar die vervangen door het adres met adminconsent.',
  },
}
