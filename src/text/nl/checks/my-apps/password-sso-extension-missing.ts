import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over de extensie van Mijn apps. */
export const passwordSsoExtensionMissing: CheckTexts['password-sso-extension-missing'] = {
  title: '{app} heeft de extensie van Mijn apps in de browser nodig',
  person:
    '{app} heeft een eigen naam en wachtwoord. Mijn apps vult die voor je in, maar alleen met de extensie My Apps Secure Sign-in in Edge of Chrome, en niet in een privévenster.{browser, select, old { Je gebruikte Internet Explorer, en daar werkt dat niet meer.} other {}} Je eigen werkwachtwoord heeft er niets mee te maken.',
  agent:
    '{app} gebruikt eenmalige aanmelding met een wachtwoord: zonder de extensie My Apps Secure Sign-in (Edge of Chrome, niet in een privévenster) worden de opgeslagen naam en het wachtwoord niet ingevuld. Graph laat niet zien of de extensie er is.{personal, select, yes { Het account is een gast met een persoonlijk Microsoft-account: daarvoor werkt de extensie niet.} other {}}',
  evidence: {
    mode: '{app} meldt aan met een opgeslagen naam en wachtwoord (eenmalige aanmelding met een wachtwoord)',
    browser: 'Het laatst gebruikt met {name}',
    personal: 'Gast met een persoonlijk Microsoft-account',
  },
  steps: {
    install:
      'Start {app} vanuit Mijn apps in Edge of Chrome, niet in een privévenster, en installeer de extensie My Apps Secure Sign-in als die wordt aangeboden.',
    signIn: 'Meld je in de extensie aan met je werkaccount en start {app} opnieuw.',
    updateCredentials:
      'Worden de velden wel ingevuld, maar weigert {app} ze? Dan is het opgeslagen wachtwoord een oud wachtwoord: kies de drie puntjes op de tegel, en “Referenties bijwerken”.',
    allow: 'Zorg dat de extensie op beheerde browsers is toegestaan, en dat de browser Edge of Chrome is.',
    recapture:
      'Wordt er bij niemand meer iets ingevuld? Dan is de aanmeldpagina van {app} waarschijnlijk veranderd: laat de eigenaar de velden opnieuw vastleggen bij Single sign-on.',
  },
}
