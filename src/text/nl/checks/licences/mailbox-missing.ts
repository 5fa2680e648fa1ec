import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een postvak dat er niet is. */
export const mailboxMissing: CheckTexts['mailbox-missing'] = {
  title: 'Er is geen postvak',
  person:
    '{because, select, told {Je licentie voor e-mail is in orde, maar er lijkt bij je account geen postvak te zijn.} taken {Je postvak kon niet worden gemaakt, omdat een adres van je account al in gebruik is.} other {Je licentie voor e-mail is in orde, maar je account heeft geen postvak.}}',
  agent:
    '{because, select, taken {De toewijzing van de licentie aan {name} is mislukt met UniquenessViolation: een e-mailadres van het account hoort ook bij een ander object.} late {{name} heeft al langer dan 24 uur een licentie voor Exchange Online, maar het postvak is nog steeds niet klaar.} told {{name} heeft een werkende licentie voor Exchange Online en het adres {mail}, maar krijgt te zien dat er geen postvak is. Graph toont het postvak zelf niet.} other {{name} heeft een werkende licentie voor Exchange Online, maar het account heeft geen e-mailadres en dus geen postvak.}}{synced, select, yes { Het account komt uit de lokale directory: wat Exchange ervan weet, komt daarvandaan.} other {}}',
  evidence: {
    plan: 'Exchange Online in de licentie: Success',
    address: 'E-mailadres van het account: {mail, select, none {leeg} other {{mail}}}',
  },
  steps: {
    ask: 'Vraag de helpdesk om naar je postvak te kijken.',
    signInAgain: 'Is het er? Meld je dan af en opnieuw aan.',
    look: '{because, select, taken {Zoek in het Exchange-beheercentrum het andere object met hetzelfde adres, haal het adres weg waar het niet hoort, en laat de licentie opnieuw verwerken.} other {Kijk in het Exchange-beheercentrum of {name} een postvak heeft, een verwijderd postvak, of alleen een e-mailgebruiker of contactpersoon met hetzelfde adres.}}',
    make: '{synced, select, yes {Is het er niet? Laat het externe postvak (remote mailbox) inschakelen in het lokale Exchange-beheer en wacht op de volgende synchronisatie.} other {Is het er niet? Zet Exchange Online in de licentie na goedkeuring uit en weer aan, en wacht tot 24 uur. Zet een verwijderd postvak eerst terug.}}',
  },
}
