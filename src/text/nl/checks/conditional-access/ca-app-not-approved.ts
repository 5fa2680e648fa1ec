import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die niet beveiligd is voor werk. */
export const caAppNotApproved: CheckTexts['ca-app-not-approved'] = {
  title: 'Deze app mag niet voor je werk worden gebruikt',
  person:
    '{service} mag op een telefoon of tablet alleen open in een beveiligde app, en {client, select, none {de app die je gebruikte} other {{client}}} is dat niet, of is daar nog niet voor ingesteld. Aan je wachtwoord ligt het niet.',
  agent:
    '{name} opende {service} met {client, select, none {een app} other {{client}}}{system, select, none {} android { op Android} other { op {system}}}, en die wordt niet geaccepteerd door {policies, select, none {voorwaardelijke toegang} other {{policies}}}: gevraagd wordt een {control, select, approved {goedgekeurde client-app} other {app met app-beveiliging (Intune)}}.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    policy: 'Geweigerd door {policy}',
  },
  steps: {
    useProtected:
      'Gebruik de app van Microsoft zelf: Outlook voor mail en agenda, Teams, OneDrive, en Edge voor websites. Meld je daar aan met je werkaccount.',
    broker:
      '{system, select, android {Installeer ook Bedrijfsportal (Company Portal); je telefoon inschrijven hoeft daarvoor niet.} iOS {Installeer ook Microsoft Authenticator.} other {Installeer ook Microsoft Authenticator (iPhone, iPad) of Bedrijfsportal (Company Portal, Android).}} De app laat daarmee zien dat die beveiligd is.',
    helpdesk: 'Ook in die app geweigerd? De helpdesk kan zien of je onder het juiste Intune-beleid valt.',
    letUse:
      'Laat {name} op dat apparaat de app van Microsoft zelf gebruiken (Outlook, Teams, OneDrive, Edge), met {system, select, android {Bedrijfsportal (Company Portal)} iOS {Microsoft Authenticator} other {Microsoft Authenticator (iOS) of Bedrijfsportal (Company Portal, Android)}} ernaast.',
    checkProtection:
      'Kijk in Intune of een app-beveiligingsbeleid {name} en die app bereikt, en of de broker op het apparaat staat (Authenticator op iOS, Bedrijfsportal op Android).',
    migrate:
      '{policies} vraagt nog om een goedgekeurde client-app, een eis die Microsoft heeft beëindigd: laat een beheerder voor voorwaardelijke toegang in plaats daarvan om een app-beveiligingsbeleid vragen.',
  },
}
