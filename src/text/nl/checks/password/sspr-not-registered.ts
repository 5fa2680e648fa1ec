import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over wachtwoordherstel waarvoor niets is geregistreerd. */
export const ssprNotRegistered: CheckTexts['sspr-not-registered'] = {
  title: 'Er is niets geregistreerd om het wachtwoord mee te herstellen',
  person:
    'Je mag je eigen wachtwoord herstellen, maar er {some, select, none {is voor je account geen herstelmethode geregistreerd} other {zijn voor je account te weinig herstelmethoden geregistreerd}}, dus de herstelpagina kan niet controleren of jij het bent. De helpdesk kan je een nieuw wachtwoord geven zodra ze zeker weten dat jij het bent.',
  agent:
    '{name} valt binnen selfservice voor wachtwoordherstel (SSPR), maar heeft {some, select, none {geen herstelmethode geregistreerd} other {te weinig herstelmethoden geregistreerd{methods, select, none {} other { ({methods})}}}}.{admin, select, yes { Een beheerder heeft altijd twee methoden nodig, en beveiligingsvragen tellen niet mee.} other {}}{code, select, none {} other { De herstelpagina meldt {code}.}}',
  evidence: {
    registered:
      'Valt binnen wachtwoordherstel (isSsprEnabled), maar is er niet voor geregistreerd (isSsprRegistered is false)',
    code: 'De herstelpagina meldt {code}: te weinig beveiligingsgegevens',
  },
  steps: {
    askHelpdesk:
      'Vraag de helpdesk om een nieuw wachtwoord. Die controleert of jij het bent en geeft het per telefoon of in persoon, nooit in chat of mail.',
    register: 'Registreer als je weer binnen bent minstens twee herstelmethoden, dan kun je het de volgende keer zelf.',
    resetFor:
      'Controleer wie het is, stel het wachtwoord van {name} opnieuw in{synced, select, yes { in Active Directory} other {}} (Wachtwoordbeheerder of Helpdeskbeheerder is genoeg; bij een beheerder een Bevoorrechte verificatiebeheerder) en geef het door per telefoon of in persoon.',
    letRegister:
      'Laat {name} daarna herstelmethoden registreren. Eerder kan niet: daarvoor moet {name} zich kunnen aanmelden.',
    addMethod:
      'Of voeg na controle zelf een telefoonnummer of e-mailadres van {name} toe bij Verificatiemethoden (Verificatiebeheerder is genoeg).',
  },
}
