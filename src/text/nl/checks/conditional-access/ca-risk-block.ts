import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een aanmelding die er ongewoon uitzag. */
export const caRiskBlock: CheckTexts['ca-risk-block'] = {
  title: 'De aanmelding zag er ongewoon uit en is tegengehouden',
  person:
    'Deze aanmelding leek niet op hoe je je anders aanmeldt, en is daarom tegengehouden om je account te beschermen. Je account zelf is niet geblokkeerd.',
  agent:
    'Deze aanmelding van {name} werd als riskant gezien{policy, select, none {} other {, en {policy} blokkeert riskante aanmeldingen}}. Het gaat om deze aanmelding (aanmeldingsrisico): het account zelf is niet geblokkeerd.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} is geweigerd met AADSTS{code}',
    policy: 'Geweigerd door {policy}',
    risk: 'Aanmeldingsrisico: {level, select, low {laag} medium {gemiddeld} high {hoog} other {niet getoond}}{types, select, none {} other { ({types})}}',
    from: 'De aanmelding kwam uit {place}, adres {address}',
  },
  steps: {
    familiar:
      'Meld je aan vanaf een plek en een apparaat die je vaak gebruikt: je werkapparaat, op het netwerk waar je meestal werkt, zonder privévenster en zonder eigen VPN.',
    wasItYou:
      'Was deze aanmelding niet van jou? Vertel het nu de helpdesk, en keur geen meldingen goed die je niet zelf begon.',
    helpdesk:
      'Word je ook daar tegengehouden? Neem contact op met de helpdesk; die controleert eerst of jij het echt bent.',
    askName:
      'Vraag {name}, op een nummer dat je al kent, of deze aanmelding van {name} zelf was. Zo ja: aanmelden vanaf een vertrouwde plek en een vertrouwd apparaat.',
    investigate:
      'Was het iemand anders, of twijfel je? Behandel het als misbruik. Beveiliging bevestigt het risico of wijst het af (beveiligingsoperator); versoepel het beleid niet.',
  },
}
