import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een adres dat niet naar de organisatie leidt. */
export const wrongUrlOrTenant: CheckTexts['wrong-url-or-tenant'] = {
  title: 'Het adres waar je begon, leidt niet naar je organisatie',
  person:
    '{kind, select, unknown {Het adres dat je opende, wijst naar een organisatie die bij Microsoft niet bestaat{told, select, none {} other {: {told}}}.} bare {Het adres dat je opende, is maar een stukje van de aanmeldpagina, zoals een oude favoriet dat bewaart.} other {In het adres dat je opende, staat niet bij welke organisatie je hoort.}}{near, select, none {} other { Die van jou is {near}.}} Je account en wachtwoord zijn in orde.',
  agent:
    '{kind, select, unknown {Het startadres noemt een tenant die niet bestaat{told, select, none {} other {: {told}}}} bare {Het startadres is maar een stukje van de aanmeldpagina, zonder de vraag erbij} other {Het startadres noemt geen tenant en geen gebruiker waaraan die te zien is}}{code, select, none {} other { (AADSTS{code})}}.{near, select, none {} other { Het eigen domein is {near}: een tikfout.}} Aan het account van {name} mankeert niets; zo’n aanmelding staat in geen logboek van deze organisatie.',
  evidence: {
    code: 'De pagina toont AADSTS{code}',
    told: 'Het adres of de pagina noemt {told}',
  },
  steps: {
    start: 'Sluit die pagina en begin bij Mijn apps, of bij het adres van de app dat je collega’s gebruiken.',
    typed: 'Typte je het adres of de naam van je organisatie zelf? Controleer het letter voor letter.',
    bookmark: 'Gooi de oude favoriet weg en bewaar de startpagina van de app, niet de aanmeldpagina.',
    tellHelpdesk:
      'Kwam de link van een pagina of mail van je organisatie? Geef die aan de helpdesk, dan kan het worden rechtgezet.',
    askAddress: 'Vraag {name} om het volledige adres waar die begon, en laat {name} beginnen bij Mijn apps.',
    correctLink:
      'Staat de link in een portaal, mail of app? Laat de eigenaar de tenant erin verbeteren (het domein of de tenant-id van de organisatie).',
  },
}
