import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een netwerk dat andere organisaties niet toelaat. */
export const tenantRestrictionsBlock: CheckTexts['tenant-restrictions-block'] = {
  title: 'Het bedrijfsnetwerk laat de andere organisatie niet toe (tenantbeperkingen)',
  person:
    '{network, select, ours {Op het netwerk van je organisatie kun je je alleen aanmelden bij organisaties die op een lijst staan, en {tenant, select, none {de organisatie die je probeerde} other {{tenant}}} staat daar niet op.} visited {Het netwerk waarop je nu zit is van een andere organisatie, en dat laat niet toe dat mensen zich bij de onze aanmelden.} other {Het netwerk waarop je zit, waarschijnlijk dat van je eigen organisatie, laat niet toe dat mensen zich bij deze organisatie aanmelden.}} Je account en wachtwoord zijn in orde.',
  agent:
    '{network, select, ours {Tenantbeperkingen op het netwerk of de apparaten van deze organisatie houden {name} weg bij {tenant, select, none {de andere organisatie} other {{tenant}}}, die niet op de lijst van toegestane organisaties staat.} visited {{name} zit op een netwerk van een andere organisatie, waarvan de tenantbeperkingen {tenant} niet toelaten. Niets in deze organisatie blokkeert het.} other {Tenantbeperkingen van het netwerk waarop {name, select, none {deze persoon} other {{name}}} zit, waarschijnlijk dat van de eigen organisatie van de gast, laten {tenant, select, none {deze organisatie} other {{tenant}}} niet toe. Niets in deze organisatie blokkeert het.}} Het account en voorwaardelijke toegang zijn niet de oorzaak.',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS{code}',
    page: 'Op de pagina staat dat toegang tot {tenant} is geweigerd',
    words:
      'De woorden zijn die van een pagina over tenantbeperkingen; het aanmeldlogboek toont geen aanmelding die past',
  },
  steps: {
    askAccess: 'Heb je het nodig voor je werk? Vertel de helpdesk om welke organisatie het gaat en waarom.',
    decide: 'Een identiteitsbeheerder beslist of die organisatie op de lijst komt.',
    otherNetwork: 'Gebruik een ander netwerk: de VPN van je eigen organisatie, of de hotspot van je telefoon.',
    askLocal: 'Alleen de IT-afdeling van dat netwerk kan het toestaan.',
    findOut: 'Vraag {name} om welke organisatie het gaat en wie daarover gaat, en op welk netwerk het gebeurt.',
    addToList:
      'Is het gewenst: voeg die organisatie toe aan de tenantbeperkingen, op de proxy of in de instellingen voor toegang tussen tenants.',
    letSwitch:
      'Laat {name, select, none {deze persoon} other {{name}}} een ander netwerk gebruiken, zoals de VPN van de eigen organisatie of de hotspot van een telefoon.',
    theirList: 'Alleen de IT-afdeling van dat netwerk kan deze organisatie op de lijst zetten.',
  },
}
