import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een verlopen geheim of certificaat van een app. */
export const appSecretExpired: CheckTexts['app-secret-expired'] = {
  title:
    'Het {kind, select, certificate {certificaat} other {clientgeheim}} van {app, select, none {de app} other {{app}}} is verlopen',
  person:
    'Je eigen aanmelding is in orde, maar {app, select, none {de app} other {{app}}} zelf krijgt geen toegang meer: een sleutel van de app is verlopen. Iedereen die de app gebruikt heeft hier last van. Je kunt het niet zelf oplossen, en het ligt niet aan je account of je wachtwoord.',
  agent:
    'Het {kind, select, certificate {certificaat} other {clientgeheim}} waarmee {app, select, none {de app} other {{app}}} tokens ophaalt is verlopen{state, select, ended { op {at}; een ander geldig is er niet} other {}}. De app werkt voor niemand tot er een nieuw is.{state, select, newer { Een nieuwer is geldig tot {until}: de app zelf gebruikt nog het oude (verlopen op {at}).} elsewhere { De registratie staat niet in deze tenant, dus de maker moet het vernieuwen.} other {}}',
  evidence: {
    refused: 'De aanmelding op {at} is geweigerd met AADSTS{code}',
    ended: 'Het nieuwste geheim of certificaat van de app is verlopen op {at}',
    newer: 'Eén is verlopen op {at}; een ander is geldig tot {until}',
    owners: 'Eigenaren van de app: {owners}',
  },
  steps: {
    tellOwner:
      'Laat {owners, select, none {de eigenaar van {app, select, none {de app} other {{app}}}, of de helpdesk,} other {{owners}}} weten dat de sleutel van de app is verlopen en vernieuwd moet worden.',
    wait: 'Opnieuw proberen of een ander wachtwoord helpt niet; wacht tot je hoort dat het weer werkt.',
    renew:
      '{state, select, newer {Laat {owners, select, none {de eigenaar} other {{owners}}} het nieuwere geheim in de instellingen van de app zetten en de app opnieuw starten.} elsewhere {Laat wie de app beheert de maker om een nieuw geheim of certificaat vragen.} other {Laat {owners, select, none {de eigenaar} other {{owners}}} bij Certificaten en geheimen van de app-registratie een nieuw geheim of certificaat maken, dat in de instellingen van de app zetten en de app opnieuw starten.}}',
    remind: 'Verwijder daarna het oude en noteer wanneer het nieuwe afloopt. Stuur een geheim nooit via chat of mail.',
  },
}
