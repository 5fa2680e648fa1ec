import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die in Mijn apps verborgen is. */
export const myappsAppHidden: CheckTexts['myapps-app-hidden'] = {
  title: '{app} is verborgen in Mijn apps',
  person:
    '{assigned, select, yes {Je hebt nog steeds toegang tot {app}: de app is alleen verborgen in Mijn apps.} other {{app} is voor iedereen verborgen in Mijn apps.}} {address, select, none {Je kunt de app wel rechtstreeks starten.} other {Je kunt de app wel rechtstreeks openen: {address}}}',
  agent:
    '{app} heeft “Visible to users” op No staan (tag HideApp), dus Mijn apps toont de app aan niemand. {access, select, assigned {De persoon is toegewezen en kan zich via het adres aanmelden.} admitted {Toewijzing is niet vereist: de persoon kan zich via het adres aanmelden.} other {De persoon is ook niet toegewezen.}}',
  evidence: {
    hidden: '{app} is niet zichtbaar voor gebruikers in Mijn apps',
    assigned: 'De app is aan dit account toegewezen',
    owners: 'Eigenaren van {app}: {owners}',
  },
  steps: {
    openDirectly: 'Open {address} en bewaar dat als favoriet.',
    launch: 'Start {app} met deze link en bewaar die als favoriet: {address}',
    askOwner:
      'Wil je de tegel liever terug? Vraag het {owners, select, none {de eigenaar van {app}, of de helpdesk} other {aan {owners}}}.',
    show: 'Is de app niet met opzet verborgen? Laat {owners, select, none {de eigenaar} other {{owners}}} ermee instemmen en zet “Visible to users” op Yes bij Properties van {app} (rol Cloud Application Administrator). Na enkele minuten meldt de persoon zich af en opnieuw aan.',
  },
}
