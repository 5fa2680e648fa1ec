import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app achter de toepassingsproxy die na het aanmelden weigert. */
export const appProxyBackendAuthorisation: CheckTexts['app-proxy-backend-authorisation'] = {
  title: '{app, select, none {De app} other {{app}}} weigert de toegang na een geslaagde aanmelding',
  person:
    '{letIn, select, yes {Aanmelden bij Microsoft lukt, maar} other {Het ligt niet aan je aanmelding bij Microsoft:}} {app, select, none {de app} other {{app}}}, die binnen je organisatie draait, laat je niet toe{kerberos, select, yes { met je Windows-account} other {}}. De toegang moet in de app zelf worden gegeven, of de koppeling met je account moet worden rechtgezet.',
  agent:
    '{app, select, none {De app} other {{app}}} wordt via de toepassingsproxy gepubliceerd{kerberos, select, yes { met geïntegreerde Windows-verificatie (Kerberos)} other {}}. Entra ID laat {name, select, none {de persoon} other {{name}}} binnen; de app achter de proxy weigert: daar geen rechten, {kerberos, select, yes {een service principal name (SPN) of delegatie die niet klopt, of een lokaal account dat niet past bij dat in de cloud} other {of een account dat de app niet kent}}. Graph laat die kant niet zien.',
  evidence: {
    page: 'Op de pagina staat Status Code {status}',
    kerberos: '{app} gebruikt Kerberos achter de toepassingsproxy',
    signedIn: 'De aanmelding bij {app} is gelukt',
    cloudOnly:
      'Het account van {name} wordt niet gesynchroniseerd: Kerberos heeft een account in de lokale Active Directory nodig',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    askOwner:
      'Vraag {owners, select, none {de eigenaar van {app, select, none {de app} other {{app}}}, of de helpdesk,} other {{owners}}} of je in {app, select, none {de app} other {{app}}} zelf rechten hebt.',
    checkRights:
      'Kijk in {app, select, none {de app} other {{app}}} zelf of de persoon daar een account en rechten heeft.',
    checkKerberos:
      'Kijk bij Single sign-on van de app (internal application SPN, delegated login identity) en naar de delegatie van de connectorservers in Active Directory. Test met iemand bij wie het wel werkt.',
  },
}
