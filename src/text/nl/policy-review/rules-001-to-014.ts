import type { Mirror } from '../../mirror.ts'
import type * as en from '../../en/policy-review/rules-001-to-014.ts'

/** Woorden van de regels CA-001 tot en met CA-014. */
export const rules001To014: Mirror<typeof en.rules001To014> = {
  'CA-001': {
    title: 'Iedereen wordt voor elke app geblokkeerd',
    why: 'Niets beperkt deze blokkade: ze geldt voor elke aanmelding.',
    who: 'De hele organisatie, ook beheerders',
    instead:
      'Noem de apps, platformen of locaties waar het om gaat en sluit de noodaccounts uit; laat het tot die tijd op alleen rapporteren.',
  },
  'CA-002': {
    title: 'Iedereen wordt voor elke app geblokkeerd, op alle platformen',
    why: '“Alle platformen” beperkt niets: deze blokkade geldt voor elke aanmelding.',
    who: 'De hele organisatie, ook beheerders',
    instead:
      'Noem de platformen die je wilt blokkeren en sluit de noodaccounts uit; laat het tot die tijd op alleen rapporteren.',
  },
  'CA-003': {
    title: 'Elke app vraagt iedereen om een compliant apparaat',
    why: 'Zo kan niemand een apparaat inschrijven: ook dat vraagt om een compliant apparaat.',
    who: 'Iedereen zonder ingeschreven apparaat, ook beheerders, en het inschrijven zelf',
    instead:
      'Sluit Microsoft Intune Enrollment en de noodaccounts uit, of laat MFA of een hybride gekoppeld apparaat ook gelden.',
  },
  'CA-004': {
    title: 'Elke app vraagt iedereen om een hybride gekoppeld apparaat',
    why: 'Alleen Windows-computers uit het lokale domein kunnen hybride gekoppeld zijn.',
    who: 'Iedereen met een Mac, een telefoon of een computer zonder lokaal domein, gasten en beheerders',
    instead: 'Laat een compliant apparaat ook gelden, of beperk het tot Windows.',
  },
  'CA-005': {
    title: 'Elke app vraagt iedereen om app-beveiliging',
    why: 'Alleen sommige mobiele apps kunnen dat; browsers op computers en de beheerportalen niet.',
    who: 'Elke browser en elke app zonder de Intune-SDK, ook de beheerportalen',
    instead: 'Beperk het tot Android en iOS, en tot Office 365.',
  },
  'CA-006': {
    title: 'Vraagt om een goedgekeurde client-app, en die eis is vervallen',
    why: 'Microsoft heeft deze eis in maart 2026 laten vervallen.',
    who: 'Iedereen in een app die er niet aan kan voldoen',
    instead: 'Vraag in plaats daarvan om een app-beveiligingsbeleid, of laat één van beide volstaan.',
  },
  'CA-007': {
    title: 'Geen enkel noodaccount is uitgesloten',
    why: 'Gaat het mis met dit beleid, dan kan niemand het nog rechtzetten.',
    who: 'De hele organisatie: die kan zichzelf buitensluiten',
    instead: 'Sluit in elk beleid minstens één noodaccount uit, of een groep ervan.',
  },
  'CA-008': {
    title: 'Op noodaccount {account} kun je niet rekenen',
    why: 'Gezien bij dit account: {weakness, select, gone {het bestaat niet} disabled {het is uitgeschakeld} synced {het komt uit de lokale directory} ownDomain {het adres is niet van onmicrosoft.com} federated {het domein meldt zich elders aan} weakMethod {het heeft geen passkey of certificaat} noRole {het is nu geen globale beheerder} other {er is iets mis}}.',
    who: 'Wie het nodig heeft als al het andere faalt',
    instead:
      'Maak er een cloudaccount op onmicrosoft.com van, met een passkey of certificaat, en blijvend globale beheerder.',
  },
  'CA-009': {
    title: 'Minder dan twee noodaccounts',
    why: 'Het profiel noemt er {count, plural, =0 {geen} one {maar één} other {#}}: faalt dat, dan is er niets meer.',
    who: 'De hele organisatie',
    instead: 'Zorg voor twee of meer, los van elkaar bewaard, en noem ze in het profiel van de organisatie.',
  },
  'CA-010': {
    title: 'Blokkeert alle apps behalve enkele',
    why: 'Wat de uitgesloten apps uit de directory lezen, wordt toch geblokkeerd.',
    who: 'Iedereen die een app opent die vrij had moeten zijn',
    instead: 'Noem de apps die je wilt blokkeren in plaats van de apps die je wilt sparen.',
  },
  'CA-011': {
    title: 'Alle apps behalve enkele: die worden sinds juni 2026 toch gevraagd',
    why: 'Apps die alleen vragen wie je bent of je profiel lezen, tellen nu als de directory.',
    who: 'Iedereen in een uitgesloten app',
    instead: 'Loop de uitsluitingen na; zie aka.ms/BaselineScopesSettingsUX.',
  },
  'CA-012': {
    title: 'Blokkeert op land of netwerk zonder uitweg',
    why: 'Er is geen noodaccount uitgesloten, of de vrije locaties bestaan niet of zijn leeg.',
    who: 'Iedereen in het buitenland, achter een nieuw adres of op IPv6',
    instead: 'Sluit de noodaccounts uit en controleer de adressen van de benoemde locaties, ook IPv6.',
  },
  'CA-013': {
    title: 'Rekent op vertrouwde locaties, en die zijn er niet',
    why: 'Geen benoemde locatie is als vertrouwd gemarkeerd, dus nergens is iemand vrij.',
    who: 'Iedereen, overal',
    instead: 'Markeer eerst de netwerken die je vertrouwt als vertrouwde locatie.',
  },
  'CA-014': {
    title: 'Beveiligingsgegevens zijn niet te registreren',
    why: 'Er is geen locatie en geen tijdelijke toegangspas om mee te beginnen.',
    who: 'Nieuwe medewerkers en mensen met een nieuwe telefoon',
    instead: 'Sta het toe vanaf vertrouwde locaties of met een tijdelijke toegangspas, en sluit gasten uit.',
  },
}
