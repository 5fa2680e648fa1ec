import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een beleid dat de aanmelding blokkeert. */
export const caBlockPolicy: CheckTexts['ca-block-policy'] = {
  title: 'Een beleid van de organisatie blokkeert deze aanmelding',
  person:
    'Een regel van je organisatie laat je {app} niet op deze manier openen. Je gebruikersnaam en wachtwoord zijn geaccepteerd, dus daar ligt het niet aan.',
  agent:
    '{policy, select, none {{name} is bij {app} geblokkeerd door een beleid voor voorwaardelijke toegang, maar welk is van hieruit niet te zien.} other {{name} is bij {app} geblokkeerd door {policy}.{condition, select, device {} client {} context {} transfer {} insider {} other { Geen locatie, platform, client of risico perkt het in: het blokkeert wie en wat eraan is toegewezen.}}}}{groups, select, none {} other { {name} valt eronder via {groups}.}}{condition, select, device { Het kijkt naar eigenschappen van het apparaat (een apparaatfilter).} client { Het kijkt naar het soort app.} context { Het bewaakt iets binnen de app (een verificatiecontext).} transfer { Het verbiedt een sessie over te nemen van een ander apparaat.} other {}}',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    policy: 'Geweigerd door {policy}',
    unseen: 'Het aanmeldingslogboek laat niet zien welk beleid het was',
    filter: 'Apparaatfilter ({mode}): {rule}',
    insider: 'Het beleid kijkt naar insiderrisico, dat alleen Microsoft Purview toont',
  },
  steps: {
    tell: 'Vertel de helpdesk wat je wilde openen, op welk apparaat en vanaf waar. Zelf kun je dit niet veranderen.',
    otherDevice: 'Lukte het eerder op je werkapparaat? Probeer het intussen daar.',
    findPolicy:
      'Open de gebeurtenis in het aanmeldingslogboek (filter op de aanvraag-id) en zoek op het tabblad Voorwaardelijke toegang het beleid dat mislukte (beveiligingslezer of beheerder voor voorwaardelijke toegang).',
    decide:
      'Bepaal of {policy, select, none {het beleid} other {{policy}}} voor {name} bedoeld is. Zo niet: verander aan wie het is toegewezen, of sluit {name} tijdelijk uit (beheerder voor voorwaardelijke toegang). Controleer het eerst met What If en laat het beleid aan.',
  },
}
