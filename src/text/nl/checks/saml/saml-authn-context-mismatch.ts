import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die maar één manier van aanmelden aanneemt. */
export const samlAuthnContextMismatch: CheckTexts['saml-authn-context-mismatch'] = {
  title: '{app, select, none {De app} other {{app}}} neemt maar één manier van aanmelden aan',
  person:
    '{app, select, none {De app} other {{app}}} vraagt om een andere manier van aanmelden dan die jij gebruikte{demanded, select, unknown {} other {: de app wil {demanded}}}. Je was al aangemeld, {used, select, unknown {op een manier die de app niet aanneemt} other {met {used}}}. Dat is een instelling van de app; met je account en wachtwoord is niets mis.',
  agent:
    '{app, select, none {De app} other {{app}}} vraagt om {demanded, select, unknown {één bepaalde verificatiemethode (RequestedAuthnContext)} other {de verificatiemethode {demanded} (RequestedAuthnContext)}}; er is aangemeld met {used, select, unknown {een andere} other {{used}}}. Entra ID meldt niet uit zichzelf opnieuw aan.',
  evidence: {
    event: 'De aanmelding op {at} is geweigerd met AADSTS75011',
    used: 'Aangemeld met {used}',
    demanded: 'Gevraagd door de app: {demanded}',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    privateWindow:
      'Tot het is rechtgezet: open {app, select, none {de app} other {{app}}} in een privévenster (InPrivate of incognito) en meld je aan door je wachtwoord te typen. Dat helpt niet bij iedereen.',
    tellOwner:
      'Laat de foutpagina zien aan {owners, select, none {de eigenaar van de app, of aan de helpdesk} other {{owners}}}.',
    dropContext:
      'Laat de maker van {app, select, none {de app} other {{app}}} RequestedAuthnContext uit het SAML-verzoek weglaten, of ForceAuthn=true meesturen. De aanmeldmethoden van de persoon veranderen is geen oplossing.',
  },
}
