import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een storing bij Microsoft. */
export const serviceOutage: CheckTexts['service-outage'] = {
  title: 'Microsoft meldt een storing in {service}',
  person:
    'Microsoft heeft sinds {since} een storing in {service} ({issue}) en werkt eraan. {kind, select, second {Daardoor komt de tweede stap van het aanmelden niet aan.} signing {Daardoor kan aanmelden mislukken.} other {Daardoor werkt het bij jou misschien niet.}} Je account en je wachtwoord zijn niet het probleem.',
  agent:
    'Microsoft heeft sinds {since} een open storing {issue} in {service}: “{title}”. Die past bij wat er gemeld wordt{people, plural, =0 {} one {; {person, select, one {één ander} other {één persoon}} heeft deze fout} other {; # {person, select, one {anderen} other {mensen}} hebben deze fout}}. Aan het account of het wachtwoord mankeert niets.',
  evidence: {
    issue: 'Servicestatus van Microsoft: {issue} ({service}), “{title}”, open sinds {since}',
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} mislukte met AADSTS{code}, na dat moment',
    others:
      '{person, select, one {{people, plural, one {Eén ander kreeg} other {# anderen kregen}}} other {{people, plural, one {Eén persoon kreeg} other {# mensen kregen}}}} AADSTS{code} sinds {from}',
  },
  steps: {
    wait: 'Wacht tot Microsoft het heeft opgelost en probeer het dan opnieuw. Verander je wachtwoord hier niet voor.',
    otherMethod: 'Probeer intussen op de aanmeldpagina een andere manier voor de tweede stap, als je die hebt.',
    otherWay: 'Probeer de dienst intussen in een browser of in de app op je telefoon: soms is maar één ervan geraakt.',
    tellPeople:
      'Laat mensen weten dat het een bekende storing bij Microsoft is, en dat wachtwoorden of methoden opnieuw instellen niet helpt.',
    follow: 'Volg {issue} bij de servicestatus; wat Microsoft daar schrijft geldt, ook als het is opgelost.',
    solve: '{issue} oplossen: in deze organisatie hoeft niets te veranderen.',
    report: 'Wijkt het af van wat Microsoft beschrijft? Meld het dan bij Microsoft, met de Request Id en het tijdstip.',
  },
}
