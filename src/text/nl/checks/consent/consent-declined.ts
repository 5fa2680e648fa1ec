import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over toestemming die iemand weigerde. */
export const consentDeclined: CheckTexts['consent-declined'] = {
  title: 'De machtigingen van {app, select, none {de app} other {{app}}} zijn geweigerd',
  person:
    '{app, select, none {De app} other {{app}}} vroeg om machtigingen en kreeg nee van je (Annuleren), en heeft je daarom niet aangemeld. Er is niets kapot en het kan opnieuw.',
  agent:
    '{name} heeft de machtigingen geweigerd waar {app, select, none {de app} other {{app}}} om vroeg{code, select, none {} other { (AADSTS{code})}}, dus de app kreeg geen token. Dat was een keuze en geen storing; {name} mag hier zelf akkoord gaan.',
  evidence: {
    declined: 'Op {at} zijn de machtigingen{app, select, none {} other { van {app}}} geweigerd (AADSTS{code})',
  },
  steps: {
    readAgain:
      'Open {app, select, none {de app} other {{app}}} opnieuw en lees wat de app vraagt. Ga alleen akkoord als je het verwacht en de maker vertrouwt.',
    keepNo:
      'Vraagt de app meer dan je goed vindt, of ken je de app niet? Laat het dan bij nee en vraag het de helpdesk.',
    explain:
      'Kijk samen met {name} wat {app, select, none {de app} other {{app}}} vraagt en wie de maker is; daarna opent {name} de app opnieuw en gaat akkoord, of laat het bij nee.',
    tooMuch: 'Vraagt de app te veel? Leg dat voor aan de eigenaar van de app voordat iemand akkoord gaat.',
  },
}
