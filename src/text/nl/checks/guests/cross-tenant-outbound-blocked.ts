import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een bezoek dat de eigen organisatie niet toestaat. */
export const crossTenantOutboundBlocked: CheckTexts['cross-tenant-outbound-blocked'] = {
  title:
    '{by, select, us {Deze organisatie staat aanmelden bij de andere organisatie niet toe} other {De eigen organisatie van de gast staat dit bezoek niet toe}}',
  person:
    '{by, select, us {Je organisatie staat niet toe dat je account zich bij die andere organisatie aanmeldt.} other {Je eigen organisatie staat niet toe dat je account zich bij deze organisatie aanmeldt.}} Je account en wachtwoord zijn in orde, en op je apparaat valt er niets aan te veranderen.',
  agent:
    '{by, select, us {De uitgaande toegangsinstellingen van deze organisatie (toegang tussen tenants) laten {name} niet aanmelden bij de andere organisatie. Alleen een identiteitsbeheerder hier kan dat veranderen, de andere organisatie niet.} other {De uitgaande toegangsinstellingen van de eigen organisatie van de gast (toegang tussen tenants) staan aanmelden hier niet toe. Hier valt daar niets aan te veranderen.}}',
  admin:
    '{by, select, us {De uitgaande toegangsinstellingen van deze organisatie (toegang tussen tenants, B2B-samenwerking) laten {name} niet aanmelden bij de andere organisatie. Mensen en apps moeten allebei zijn toegestaan; instellingen voor één organisatie gaan vóór de standaardinstellingen.{ours, select, none {} default { De standaardinstellingen blokkeren dit.} partner { De instellingen voor die organisatie blokkeren dit.} other { De instellingen zoals ze nu zijn zouden het doorlaten: ze zijn gewijzigd, of het bezoek is van een andere soort, zoals B2B direct connect.}}} other {De uitgaande toegangsinstellingen van de eigen organisatie van de gast (toegang tussen tenants, B2B-samenwerking) staan aanmelden hier niet toe. Die zijn hier niet te lezen of te veranderen.}}',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS500212',
    setting:
      'Uitgaande B2B-samenwerking is geblokkeerd {ours, select, partner {in de instellingen voor die organisatie} other {in de standaardinstellingen}}',
  },
  steps: {
    askAccess:
      'Heb je dit nodig voor je werk? Vertel de helpdesk om welke organisatie het gaat en wat je daar wilt openen.',
    decide: 'Een identiteitsbeheerder beslist of die organisatie bezocht mag worden.',
    askHome: 'Vraag de IT-afdeling van je eigen organisatie om toegang tot deze organisatie toe te staan.',
    findOut: 'Vraag {name} om welke organisatie en welke app het gaat, en wie over de samenwerking gaat.',
    allow:
      'Is het gewenst: voeg die organisatie toe aan de instellingen voor toegang tussen tenants en sta uitgaande toegang toe voor de mensen en apps die het nodig hebben (Beveiligingsbeheerder is genoeg). Laat de standaardinstellingen zoals ze zijn.',
    homeDecides:
      'Alleen de IT-afdeling van de eigen organisatie van de gast kan dit toestaan: laat de gast het daar vragen.',
  },
}
