import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die in een lus om aanmelding vraagt. */
export const appSigninLoop: CheckTexts['app-signin-loop'] = {
  title: '{app, select, none {De app} other {{app}}} blijft in een lus om een aanmelding vragen',
  person:
    '{app, select, none {De app} other {{app}}} vraagt Entra ID steeds opnieuw om een aanmelding zonder verder te gaan{refused, select, yes {, dus Entra ID houdt dat een tijdje tegen} other {}}. Met je account en je wachtwoord is niets mis; de app doet iets verkeerd.',
  agent:
    '{app, select, none {De app} other {{app}}} herhaalt aanmeldingsaanvragen in een lus{times, plural, =0 {} one {} other {: # binnen {minutes} minuten}}{refused, select, yes {, en Entra ID weigert verdere een tijdje (AADSTS50196)} other {}}. De aanmelding zelf is in orde: de app bewaart of accepteert het token niet.',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} is geweigerd met AADSTS50196: een lus',
    times:
      '{times, plural, one {# aanmelding} other {# aanmeldingen}} bij {app} binnen {minutes} minuten, de laatste op {at}',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    stop: 'Sluit alle tabbladen of vensters van {app, select, none {de app} other {{app}}} en wacht ongeveer vijf minuten: de blokkade gaat vanzelf over.',
    once: 'Open de app daarna één keer in een nieuw privévenster. Werkt het daar wel? Wis dan in je gewone browser de cookies van {app, select, none {de app} other {{app}}}.',
    tellOwner:
      'Begint het opnieuw? Meld het bij {owners, select, none {de eigenaar van de app, of bij de helpdesk} other {{owners}}}: de app moet gerepareerd worden.',
    giveOwner:
      'Geef {owners, select, none {de eigenaar van de app} other {{owners}}} de tijdstippen en de correlatie-id en vraag: bewaart de app de sessiecookie en de tokens, staat de klok goed, en stopt de app als een aanvraag mislukt?',
    noReset: 'Laat het account zoals het is: een nieuw wachtwoord of nieuwe aanmeldmethoden stoppen geen lus.',
  },
}
