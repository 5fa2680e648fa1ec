import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een apparaat dat is uitgeschakeld. */
export const deviceDisabled: CheckTexts['device-disabled'] = {
  title: 'Het apparaat is uitgeschakeld',
  person:
    '{device, select, none {Het apparaat dat je gebruikt} other {{device}}} is bij je organisatie uitgeschakeld, dus {app} gaat er niet op open. Aan je wachtwoord en je account ligt het niet. Soms wordt een apparaat bewust uitgeschakeld, bijvoorbeeld als het als verloren is gemeld.',
  agent:
    '{device, select, none {Het apparaat van {name}} other {{device} van {name}}} is in Entra ID uitgeschakeld. Het kan zich dus niet bekendmaken, en {app} weigert het. Het kan bewust zijn: een verloren of oud apparaat.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    disabled: '{device} is uitgeschakeld in Entra ID (accountEnabled is false)',
    lastSeen: '{device} is voor het laatst gebruikt op {at}',
  },
  steps: {
    otherDevice: 'Gebruik intussen een ander werkapparaat.',
    tell: 'Vertel de helpdesk hoe het apparaat heet en dat je het bij je hebt; zij zoeken uit waarom het is uitgeschakeld.',
    findWhy:
      'Zoek uit wie het apparaat heeft uitgeschakeld en waarom: verloren, gestolen, vervangen, of opgeruimd omdat het niet werd gebruikt.',
    enable:
      'Alleen als {name} het zelf in handen heeft en er niets tegen pleit: schakel het apparaat in Entra ID weer in (cloudapparaatbeheerder), of verwijder het en koppel het opnieuw.',
    checkSync:
      'Een hybride gekoppeld apparaat wordt uitgeschakeld door wat er in de lokale Active Directory mee gebeurt: kijk daar eerst.',
  },
}
