import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een agent voor pass-through-verificatie die niet bereikbaar is. */
export const ptaAgentUnavailable: CheckTexts['pta-agent-unavailable'] = {
  title: 'Wachtwoorden kunnen niet worden gecontroleerd: de pass-through-agent of Active Directory is onbereikbaar',
  person:
    'Je wachtwoord kon niet worden gecontroleerd: Microsoft vraagt dat aan het eigen netwerk van je organisatie en krijgt daar geen goed antwoord. Je wachtwoord is niet fout en je account is in orde.',
  agent:
    'Het wachtwoord kon niet worden gecontroleerd (AADSTS{code}): {code, select, 80001 {de agent voor pass-through-verificatie kan Active Directory niet bereiken} 80002 {de controle van het wachtwoord duurde te lang} 80005 {de agent gaf een onleesbaar antwoord} 80007 {de agent kon het wachtwoord niet controleren} 80010 {de agent kon het wachtwoord niet ontsleutelen} 80014 {de agent antwoordde te laat} other {pass-through-verificatie werkt niet}}. Het treft iedereen wiens wachtwoord daar wordt gecontroleerd; er is geen account of wachtwoord fout.',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} mislukte met AADSTS{code}',
    others:
      '{person, select, one {{people, plural, one {Eén ander kreeg} other {# anderen kregen}}} other {{people, plural, one {Eén persoon kreeg} other {# mensen kregen}}}} AADSTS{code} sinds {from}, het laatst op {at}',
  },
  steps: {
    retry: 'Probeer het over een paar minuten opnieuw. Verander je wachtwoord niet: het is niet fout.',
    tellHelpdesk: 'Blijft het zo? Laat het de helpdesk weten: de beheerders van het eigen netwerk moeten het oplossen.',
    tellPeople: 'Laat mensen weten dat het bekend is en stel geen wachtwoorden opnieuw in.',
    checkAgents:
      'Controleer elke agent voor pass-through-verificatie: draait de Windows-service, en bereikt die een domeincontroller en het internet op poort 443? In het Entra-beheercentrum staan de agents onder Entra Connect.',
    moreAgents: 'Zorg voor minstens drie agents op verschillende servers: dan is één die uitvalt geen storing.',
    hashSync:
      'Duurt het lang? Waar wachtwoord-hashsynchronisatie al aan staat, kan een Hybrid Identity Administrator het aanmelden daarop overzetten; bereid dat voor, het is geen snelle proef.',
  },
}
