import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over gebruiksvoorwaarden die nog niet zijn geaccepteerd. */
export const caTermsOfUse: CheckTexts['ca-terms-of-use'] = {
  title: 'De gebruiksvoorwaarden zijn nog niet geaccepteerd',
  person:
    'Voordat {app} opengaat moet je de gebruiksvoorwaarden (terms of use) van je organisatie accepteren, en dat is nog niet gebeurd. Dat kun je zelf doen.',
  agent:
    '{name} heeft de gebruiksvoorwaarden (terms of use){policy, select, none {} other { waar {policy} om vraagt}} niet geaccepteerd, dus {app} blijft dicht. Niemand kan ze voor {name} accepteren.',
  evidence: {
    refused: 'De aanmelding bij {app} op {at} stopte met AADSTS{code}',
    policy: 'Gevraagd door {policy}',
  },
  steps: {
    accept:
      'Open {app} in een browser (niet in een privévenster), meld je aan, open de tekst van de gebruiksvoorwaarden tot het einde en kies Accepteren.',
    inApp:
      'Open daarna de app opnieuw. Sommige apps kunnen de voorwaarden niet tonen; na accepteren in de browser werken ze.',
    disagree: 'Ga je niet akkoord, of verschijnen de voorwaarden niet? Neem contact op met de helpdesk.',
    letAccept:
      'Laat {name} zich in een browser aanmelden bij {app}, de hele tekst openen en accepteren. Eerder geweigerd? Bij opnieuw aanmelden verschijnen ze weer.',
    look: 'Verschijnen de voorwaarden niet? Kijk naar de gebruiksvoorwaarden van {policy, select, none {het beleid} other {{policy}}}: een taal zonder document, of een apparaat dat eerst geregistreerd moet worden, houdt ze weg (beheerder voor voorwaardelijke toegang).',
  },
}
