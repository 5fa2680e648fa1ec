import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over klokken die verschillen. */
export const ptaTimeSkew: CheckTexts['pta-time-skew'] = {
  title:
    'Wachtwoorden kunnen niet worden gecontroleerd: de klok van de agent-server verschilt van die van Active Directory',
  person:
    'Je wachtwoord kon niet worden gecontroleerd, omdat de klokken van twee servers in het eigen netwerk van je organisatie te veel verschillen. Je wachtwoord is niet fout, en de klok van je eigen apparaat doet er niet toe.',
  agent:
    'Het wachtwoord kon niet worden gecontroleerd (AADSTS{code}): de klok van de server met de agent voor pass-through-verificatie verschilt van die van Active Directory. Het treft iedereen wiens controle via die agent loopt; er is geen account of wachtwoord fout.',
  evidence: {
    refused: 'De aanmelding{app, select, none {} other { bij {app}}} op {at} mislukte met AADSTS{code}',
    others:
      '{person, select, one {{people, plural, one {Eén ander kreeg} other {# anderen kregen}}} other {{people, plural, one {Eén persoon kreeg} other {# mensen kregen}}}} AADSTS{code} sinds {from}, het laatst op {at}',
  },
  steps: {
    retry: 'Probeer het over een paar minuten opnieuw. Verander je wachtwoord niet: het is niet fout.',
    tellHelpdesk: 'Blijft het zo? Laat het de helpdesk weten: de beheerders van de eigen servers moeten het oplossen.',
    tellPeople: 'Laat mensen weten dat het bekend is en stel geen wachtwoorden opnieuw in.',
    compareClocks:
      'Vergelijk de klokken van de agent-servers en de domeincontrollers (w32tm /query /status): Kerberos staat meestal vijf minuten toe.',
    fixTime:
      'Zet de tijdservice goed: domeinleden volgen het domein, de PDC-emulator een betrouwbare bron, en virtuele machines niet ook nog hun host. Start daarna de agent opnieuw.',
  },
}
