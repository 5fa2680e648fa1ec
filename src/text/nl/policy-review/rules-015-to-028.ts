import type { Mirror } from '../../mirror.ts'
import type * as en from '../../en/policy-review/rules-015-to-028.ts'

/** Woorden van de regels CA-015 tot en met CA-028. */
export const rules015To028: Mirror<typeof en.rules015To028> = {
  'CA-015': {
    title: 'Geen apparaat kan worden geregistreerd',
    why: 'Een apparaat dat nog wordt geregistreerd, kan niet al compliant of gekoppeld zijn.',
    who: 'Iedereen met een nieuw apparaat',
    instead: 'Vraag om MFA of een verificatiesterkte: alleen die werken hier.',
  },
  'CA-016': {
    title: 'Gasten kunnen niet aan de eis voldoen',
    why: 'Apparaten van gasten worden elders beheerd en dat wordt hier niet vertrouwd; hun apps zijn van hieruit niet te beveiligen.',
    who: 'Alle gasten',
    instead: 'Sluit gasten uit, of vertrouw de apparaatclaims van hun organisaties.',
  },
  'CA-017': {
    title: 'Wachtwoordwijziging past niet bij de rest',
    why: 'Dit werkt alleen voor alle apps, bij gebruikersrisico en samen met MFA.',
    who: 'Mensen met een risico, die het niet zelf kunnen oplossen',
    instead: 'Vraag om MFA en een wachtwoordwijziging, voor alle apps, bij gebruikersrisico.',
  },
  'CA-018': {
    title: 'Gebruikersrisico en aanmeldrisico in één beleid',
    why: 'Beide moeten tegelijk gelden, dus het werkt bijna nooit.',
    who: 'Bijna niemand: riskante aanmeldingen gaan door',
    instead: 'Maak er twee van: één per risico.',
  },
  'CA-019': {
    title: 'Blokkeert bij risico zonder oplossing',
    why: 'Mensen met een risico kunnen zich niet bewijzen; elk geval wordt een ticket.',
    who: 'Iedereen bij wie Microsoft een risico ziet, ook bij vals alarm',
    instead: 'Vraag om MFA en een wachtwoordwijziging, of om risicoherstel, in plaats van de blokkade.',
  },
  'CA-020': {
    title: 'Niemand haalt de sterkte {strength}',
    why: 'Geen van de combinaties is toegestaan in het beleid voor aanmeldmethoden.',
    who: 'Iedereen voor wie het geldt: zij blijven rondjes draaien',
    instead: 'Sta de methoden toe en laat mensen ze eerst registreren; begin met een tijdelijke toegangspas.',
  },
  'CA-021': {
    title: 'Een beheerder heeft geen methode voor MFA',
    why: 'Ook registreren kan beperkt zijn: dan komt die niet binnen om dat te doen.',
    who: 'Die beheerder',
    instead: 'Laat die eerst een methode registreren.',
  },
  'CA-022': {
    title: 'De helft van de verouderde verificatie staat open',
    why: 'Alleen “Exchange ActiveSync” of alleen “Andere clients” is geblokkeerd.',
    who: 'Niemand wordt buitengesloten; aanvallers kunnen de andere soort gebruiken',
    instead: 'Blokkeer beide soorten.',
  },
  'CA-023': {
    title: 'Sommige soorten clients krijgen geen vraag',
    why: 'Apps op computer en telefoon, of alle moderne aanmeldingen, gaan erlangs.',
    who: 'Iedereen: de ene app vraagt iets en de andere niet',
    instead: 'Kies alle client-apps.',
  },
  'CA-024': {
    title: 'Teams krijgt een eis, de diensten erachter niet',
    why: 'Teams gebruikt Exchange en SharePoint, en die hebben andere eisen of geen.',
    who: 'Teams-gebruikers: zij krijgen opnieuw een vraag of komen er niet in, terwijl “zijn” beleid slaagt',
    instead: 'Kies Office 365 als geheel.',
  },
  'CA-025': {
    title: 'De beheerportalen zijn voor iedereen geblokkeerd',
    why: 'Ook gewone mensen gebruiken zulke pagina’s, zoals die om Office te installeren.',
    who: 'Beheerders die niet zijn uitgesloten, en iedereen die Office installeert',
    instead: 'Sluit de beheerders uit en weet wat de blokkade nog meer wegneemt.',
  },
  'CA-026': {
    title: 'Azure-beheer is geblokkeerd of alleen voor compliante apparaten',
    why: 'Andere apps gebruiken het: Power Apps, Visual Studio, het Microsoft 365-beheercentrum.',
    who: 'Makers en beheerders, in apps waar geen Azure op staat',
    instead: 'Controleer de apps die ervan afhangen en beperk het beleid tot de mensen om wie het gaat.',
  },
  'CA-027': {
    title: 'Het synchronisatieaccount is niet uitgesloten',
    why: 'Het meldt zich vanzelf aan en kan geen tweede stap of apparaat laten zien.',
    who: 'Iedereen: wachtwoorden, groepen en licenties worden niet meer bijgewerkt',
    instead: 'Sluit beide rollen voor directorysynchronisatie uit.',
  },
  'CA-028': {
    title: 'Een serviceaccount krijgt een MFA-vraag',
    why: 'Een taak kan geen vraag beantwoorden en mislukt met AADSTS50076.',
    who: 'De taken van dat account',
    instead:
      'Zet de taak over naar een beheerde identiteit of workloadidentiteit; sluit het account tot een vaste datum uit.',
  },
}
