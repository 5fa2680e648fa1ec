import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een apparaat dat niet hybride gekoppeld is. */
export const caDeviceNotHybridJoined: CheckTexts['ca-device-not-hybrid-joined'] = {
  title: 'Het apparaat is niet gekoppeld aan het netwerk van de organisatie',
  person:
    '{app} mag alleen open op een computer die je organisatie aan haar eigen netwerk heeft gekoppeld (hybride gekoppeld). {state, select, none {Het apparaat dat je gebruikte liet niet zien dat het er zo een is.} other {{device} is dat niet.}} Aan je wachtwoord ligt het niet.',
  agent:
    '{app} vraagt een hybride gekoppeld apparaat (hybrid joined){policies, select, none {} other { ({policies})}}, en {name} gebruikte {state, select, none {een apparaat dat niet bekend is of zich niet bekendmaakte} joined {{device}, dat aan Microsoft Entra is gekoppeld maar niet hybride} registered {{device}, dat alleen geregistreerd is} hybrid {{device}, waarvan Entra ID de hybride koppeling nu niet accepteert} other {{device}, dat niet hybride gekoppeld is}}.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    trust:
      'Apparaat {device}: {state, select, joined {gekoppeld aan Microsoft Entra} registered {geregistreerd} hybrid {hybride gekoppeld} other {niet gekoppeld}}',
    noDevice: 'Bij de aanmelding hoorde geen apparaat dat je organisatie kent',
  },
  steps: {
    workComputer: 'Gebruik de computer van je werk, in Edge met je werkprofiel en niet in een privévenster.',
    onNetwork:
      'Is dit je werkcomputer? Verbind hem met het netwerk van je organisatie (op kantoor of via haar VPN), vergrendel en ontgrendel hem, en probeer het na een paar minuten opnieuw.',
    helpdesk: 'Nog steeds geweigerd? De helpdesk kan zien of je computer gekoppeld is, en hem koppelen.',
    status:
      'Voer op de computer “dsregcmd /status” uit: AzureAdJoined en DomainJoined moeten allebei YES zijn, en AzureAdPrt ook. Zonder verbinding met een domeincontroller komt de koppeling niet af.',
    rejoin:
      'Niet hybride gekoppeld: valt de computer onder de synchronisatie van Entra Connect en onder de instelling voor koppelen? Laat hem dan opnieuw koppelen (dsregcmd /leave, opnieuw starten, aanmelden op het netwerk).',
    noOwn: 'Een privéapparaat kan niet hybride gekoppeld worden: laat {name} een werkcomputer gebruiken.',
  },
}
