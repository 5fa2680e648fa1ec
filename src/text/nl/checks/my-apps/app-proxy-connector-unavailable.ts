import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app achter de toepassingsproxy die niet te bereiken is. */
export const appProxyConnectorUnavailable: CheckTexts['app-proxy-connector-unavailable'] = {
  title: '{app, select, none {De app} other {{app}}} is binnen de organisatie niet te bereiken',
  person:
    '{letIn, select, yes {Aanmelden lukt, maar} other {Het ligt niet aan je aanmelding:}} {app, select, none {de app} other {{app}}} draait binnen je organisatie, en de doorgang ernaartoe (toepassingsproxy) {status, select, BadGateway {krijgt geen goed antwoord van de app} GatewayTimeout {krijgt niet op tijd antwoord} ServiceUnavailable {vindt de app niet beschikbaar} other {lijkt de app niet te bereiken}}. Jij doet niets verkeerd.',
  agent:
    '{app, select, none {De app} other {{app}}} wordt via de toepassingsproxy gepubliceerd. {status, select, BadGateway {BadGateway: een connector antwoordt, maar krijgt geen goed antwoord van de app erachter (interne URL, de app zelf, of Kerberos-delegatie).} GatewayTimeout {GatewayTimeout: geen werkende connector, een dichte poort, of een app erachter die te traag is.} ServiceUnavailable {ServiceUnavailable: geen connector kon het verzoek aannemen, of de app erachter ligt eruit.} other {De woorden passen bij een connector of een app erachter die niet antwoordt.}} Graph laat de toestand van de connectors niet zien, dus kijk daar.',
  evidence: {
    page: 'Op de pagina staat Status Code {status}',
    proxy: '{app} wordt via de toepassingsproxy gepubliceerd',
    signedIn: 'De aanmelding bij {app} is gelukt',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    tellOwner:
      'Laat {owners, select, none {de eigenaar van {app, select, none {de app} other {{app}}}, of de helpdesk,} other {{owners}}} weten wat er op de pagina staat, met het tijdstip en de Status Code.',
    later:
      'Probeer het later opnieuw in een nieuw venster. Een nieuw wachtwoord of een andere browser verandert niets.',
    checkConnector:
      'Kijk naar de connectors van de connectorgroep van de app (Application proxy in het Entra-beheercentrum): er moet er minstens één Active zijn, de service ervan moet draaien, en de poorten 80 en 443 moeten naar buiten open staan.',
    checkBackEnd:
      'Open de interne URL van {app, select, none {de app} other {{app}}} op de connectorserver zelf. Mislukt het daar ook, dan ligt de app erachter eruit of is die te traag; werkt het zonder geïntegreerde Windows-verificatie wel, kijk dan naar de Kerberos-delegatie.',
  },
}
