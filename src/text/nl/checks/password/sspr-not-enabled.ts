import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over zelf je wachtwoord herstellen dat niet aanstaat. */
export const ssprNotEnabled: CheckTexts['sspr-not-enabled'] = {
  title:
    '{kind, select, here {Een nieuw wachtwoord bereikt de lokale Active Directory niet} other {Zelf je wachtwoord herstellen staat niet aan voor dit account}}',
  person:
    '{kind, select, here {Zelf je wachtwoord herstellen werkt nu niet voor je, omdat het nieuwe wachtwoord het eigen netwerk van je organisatie (Active Directory) niet bereikt, en daar staat je wachtwoord.} other {Zelf je wachtwoord herstellen staat niet aan voor je account.}} De helpdesk kan je een nieuw wachtwoord geven zodra ze zeker weten dat jij het bent.',
  agent:
    '{because, select, scope {{name} valt niet binnen selfservice voor wachtwoordherstel (SSPR).} everybody {Selfservice voor wachtwoordherstel staat uit voor de hele organisatie.} policy {Selfservice voor wachtwoordherstel is door geen enkel beleid ingeschakeld voor {name}.} licence {{name} heeft geen licentie voor selfservice voor wachtwoordherstel.} writeback {Het terugschrijven van wachtwoorden (writeback) staat uit; {name}, met een lokaal wachtwoord, kan het dus niet in de cloud herstellen.} directory {Het herstel van {name} bereikte de lokale (on-premises) Active Directory niet: de verbinding of de directory vraagt aandacht.} admin {{name} heeft een beheerdersrol, en beheerders mogen hun wachtwoord hier niet zelf herstellen.} other {{name} kan het wachtwoord niet zelf herstellen.}}{code, select, none {} other { De herstelpagina meldt {code}.}}',
  evidence: {
    scope: 'Niet ingeschakeld voor selfservice voor wachtwoordherstel (isSsprEnabled is false)',
    admin: 'Zelf herstellen staat uit voor beheerders (allowedToUseSSPR is false)',
    code: 'De herstelpagina meldt {code}',
    synced: 'Het account wordt gesynchroniseerd vanuit de lokale Active Directory',
  },
  steps: {
    askHelpdesk:
      'Vraag de helpdesk om een nieuw wachtwoord. Die controleert of jij het bent en geeft het per telefoon of in persoon, nooit in chat of mail.',
    changeFirst: 'Wijzig dat wachtwoord bij de eerste aanmelding, en vul het in je andere apps en apparaten in.',
    resetFor:
      'Controleer wie het is, stel het wachtwoord van {name} opnieuw in{synced, select, yes { in Active Directory} other {}} (Wachtwoordbeheerder of Helpdeskbeheerder is genoeg) en geef het door per telefoon of in persoon.',
    giveScope:
      'Hoort {name} het zelf te kunnen? Vraag een identiteitsbeheerder {name} in de groep te zetten waarvoor wachtwoordherstel aanstaat. Het beleid zelf is via Graph niet te lezen.',
    licence:
      'Wijs een licentie toe met selfservice voor wachtwoordherstel (Entra ID P1 voor een gesynchroniseerd account).',
    writeback:
      'Een identiteitsbeheerder kijkt naar het terugschrijven van wachtwoorden: of het aanstaat in Entra Connect, en of de verbinding werkt.',
  },
}
