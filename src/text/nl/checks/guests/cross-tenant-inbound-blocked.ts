import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een bezoek dat de bezochte organisatie niet toelaat. */
export const crossTenantInboundBlocked: CheckTexts['cross-tenant-inbound-blocked'] = {
  title:
    '{by, select, us {Deze organisatie laat mensen van die organisatie niet toe} other {De andere organisatie laat dit account niet toe}}',
  person:
    '{by, select, us {Deze organisatie laat je account van je eigen organisatie niet toe.} other {De andere organisatie laat je account niet toe. Je eigen organisatie blokkeert het niet, en niemand hier kan er iets aan veranderen.}} Je account en wachtwoord zijn in orde, en op je apparaat valt er niets aan te veranderen.',
  agent:
    '{by, select, us {De inkomende toegangsinstellingen van deze organisatie (toegang tussen tenants) laten {name, select, none {mensen} other {{name}}} van de andere organisatie niet toe. Alleen een identiteitsbeheerder hier kan dat veranderen.} other {De inkomende toegangsinstellingen van de andere organisatie (toegang tussen tenants) laten {name} niet toe. Die zijn hier niet te zien of te veranderen; een nieuw wachtwoord of een nieuwe uitnodiging helpt niet.}}',
  admin:
    '{by, select, us {De inkomende toegangsinstellingen van deze organisatie (toegang tussen tenants, B2B-samenwerking) laten {name, select, none {mensen} other {{name}}} van de andere organisatie niet toe. Mensen en apps moeten allebei zijn toegestaan; instellingen voor één organisatie gaan vóór de standaardinstellingen.{ours, select, none {} default { De standaardinstellingen blokkeren dit.} partner { De instellingen voor die organisatie blokkeren dit.} other { De instellingen zoals ze nu zijn zouden het doorlaten: ze zijn gewijzigd, of het bezoek is van een andere soort, zoals B2B direct connect.}}} other {De inkomende toegangsinstellingen van de andere organisatie (toegang tussen tenants, B2B-samenwerking) laten {name} niet toe. Die zijn hier niet te zien of te veranderen; een nieuw wachtwoord of een nieuwe uitnodiging helpt niet.}}',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS500213',
    setting:
      'Inkomende B2B-samenwerking is geblokkeerd {ours, select, partner {in de instellingen voor die organisatie} other {in de standaardinstellingen}}',
  },
  steps: {
    askThere: 'Vraag degene daar met wie je samenwerkt om jouw organisatie door de IT-afdeling daar te laten toelaten.',
    askHost:
      'Vraag degene hier met wie je samenwerkt of je toegang hoort te hebben; die kan het de helpdesk hier vragen.',
    decide: 'Een identiteitsbeheerder hier beslist of je organisatie wordt toegelaten.',
    onlyThere:
      'Alleen de IT-afdeling van de andere organisatie kan {name} toelaten: laat {name} het contact daar vragen, met de tijd en de id’s van de foutpagina.',
    findOut: 'Vraag degene hier die met deze gast werkt of die organisatie toegelaten moet worden.',
    allow:
      'Is het gewenst: voeg die organisatie toe aan de instellingen voor toegang tussen tenants en sta inkomende toegang toe voor de mensen en apps die het nodig hebben (Beveiligingsbeheerder is genoeg). Laat de standaardinstellingen zoals ze zijn.',
  },
}
