import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een app die geen tweede stap kan tonen. */
export const appCannotDoMfa: CheckTexts['app-cannot-do-mfa'] = {
  title: 'Een app meldt zich aan zonder dat MFA kan',
  person:
    '{app, select, none {De app of het script} other {{app}}} meldt zich aan met alleen een naam en een wachtwoord, zonder venster voor de tweede stap (MFA). Je organisatie vraagt die stap wel, dus deze manier van aanmelden wordt elke keer geweigerd. Met je account en je wachtwoord is niets mis{elsewhere, select, yes {: elders kom je gewoon binnen} other {}}.',
  agent:
    '{app, select, none {De app} other {{app}}} meldt zich zonder venster aan als {name} (AADSTS{code}), en kan MFA dus nooit afronden{elsewhere, select, yes {; in andere apps komt {name} binnen} other {}}. {owners, select, none {De eigenaar van de app} other {{owners}}} moet de manier van aanmelden wijzigen; MFA blijft aan.{policies, select, none {} other { Gevraagd door {policies}.}}',
  evidence: {
    refused:
      '{attempts, plural, one {Eén aanmelding} other {# aanmeldingen}}{app, select, none {} other { van {app}}} geweigerd omdat MFA ontbrak, de laatste op {at} (AADSTS{code}{client, select, none {} other {, {client}}})',
    unseen: 'Het logboek van interactieve aanmeldingen bevat haar niet: wat zichzelf aanmeldt, staat daar niet in',
    elsewhere: 'Intussen kwam {name} op {at} binnen bij {other}',
  },
  steps: {
    askOwner:
      'Vertel {owners, select, none {de eigenaar van de app, of wie het script maakte,} other {{owners}}} dat het zich moet aanmelden met een venster voor MFA, of als app op zichzelf.',
    meanwhile: 'Gebruik de app tot dan in een browser, of doe met de hand wat het script doet.',
    change:
      'Zit er iemand achter: laat die zich interactief aanmelden (of via een broker). Zit er niemand achter: een eigen identiteit (managed identity, of een app met een certificaat), niet het account van {name}.',
    noExclusion: 'Sluit {name} of de app niet uit van MFA, en zet geen wachtwoord in een script.',
  },
}
