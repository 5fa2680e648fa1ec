import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een browser die de aanmelding niet onthoudt. */
export const ssoCookieOrSession: CheckTexts['sso-cookie-or-session'] = {
  title:
    '{is, select, script {De browser voert de aanmeldpagina niet uit (JavaScript)} oldbrowser {De browser wordt niet ondersteund} blank {De browser toont de aanmeldpagina niet goed} other {De browser onthoudt de aanmelding niet (cookies)}}',
  person:
    '{is, select, cookies {Je browser blokkeert cookies, en zonder cookies kan die niet onthouden dat je bent aangemeld.} script {Je browser voert geen JavaScript uit, en de aanmeldpagina heeft dat nodig.} oldbrowser {De browser die je gebruikt, wordt (niet meer) ondersteund om je aan te melden.} blank {De pagina blijft leeg in deze browser: meestal houdt iets in de browser die tegen, zoals een extensie, geblokkeerde cookies of JavaScript.} silent {Je browser stuurt niet mee dat je al was aangemeld: meestal blokkeert die cookies (ook die van derden), of wist die ze.} other {Je meldt je wel aan, maar je browser onthoudt het niet: meestal blokkeert of wist die cookies.}} Je account en wachtwoord zijn in orde.',
  agent:
    '{is, select, cookies {De browser van {name} blokkeert cookies, dus de aanmelding wordt niet onthouden.} script {De browser van {name} voert geen JavaScript uit, en de aanmeldpagina heeft dat nodig.} oldbrowser {{name} gebruikt een browser die niet wordt ondersteund om aan te melden.} blank {{name} krijgt een lege pagina; het logboek toont geen weigering, dus kijk eerst naar de browser (extensie, cookies, JavaScript).} silent {De browser van {name} stuurt geen sessiecookie mee (AADSTS50058 en daarna niets): cookies van derden, traceringspreventie of een privémodus.} other {{name} meldt zich steeds weer met succes aan ({attempts} keer binnen een half uur): de browser onthoudt de sessiecookie niet.}} Aan het account en het wachtwoord mankeert niets.',
  evidence: {
    silent:
      '{attempts, plural, =0 {Een aanmelding} one {Eén aanmelding} other {# aanmeldingen}}{app, select, none {} other { bij {app}}} zonder sessie (AADSTS{code}), de laatste op {at}',
    loop: '{attempts, plural, one {Eén geslaagde aanmelding} other {# geslaagde aanmeldingen}}{app, select, none {} other { bij {app}}} binnen een half uur, de laatste op {at}',
    browser: 'De browser van de laatste aanmelding: {browser}',
  },
  steps: {
    otherBrowser:
      'Gebruik een browser die wordt ondersteund, zoals de nieuwste Microsoft Edge, Chrome, Firefox of Safari.',
    privateWindow:
      'Probeer het eerst in een privévenster (InPrivate). Werkt het daar? Dan bewaart de browser iets ouds, of zit een extensie in de weg.',
    clearCookies:
      'Wis daarna de cookies van login.microsoftonline.com en van de app, sluit alle vensters en meld je opnieuw aan.',
    allowCookies:
      'Sta cookies toe in de browser, ook die van derden voor login.microsoftonline.com, en zet traceringspreventie op de gewone stand.',
    allowScript: 'Zet JavaScript aan voor de aanmeldpagina en pauzeer extensies die scripts blokkeren.',
    tellHelpdesk: 'Gaat het in een andere browser net zo? Vertel de helpdesk welke browser en welke app het is.',
    managed:
      'Wordt de browser beheerd? Sta cookies toe voor login.microsoftonline.com en login.microsoft.com en voor het adres van de app, en zet ze bij de vertrouwde websites.',
    compare:
      'Laat {name} een andere browser of een ander profiel proberen: werkt het daar, dan mankeert het account niets.',
  },
}
