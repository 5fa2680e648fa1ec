import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een dienst die in de licentie uit staat. */
export const licenseServicePlanDisabled: CheckTexts['license-service-plan-disabled'] = {
  title: '{app} staat uit in de licentie',
  person: 'Je hebt {product}, maar in je licentie staat het deel voor {app} uit.',
  agent:
    '{name} heeft {product}, maar het serviceplan {plan} ({part}) daarin staat uit{groups, select, none {} other {, ingesteld in {groups}, die de licentie geeft}}.',
  evidence: {
    plan: 'Serviceplan {part} in {product}: uitgeschakeld (Disabled)',
    direct: '{product} is rechtstreeks toegewezen',
    group: '{product} komt via {groups}',
  },
  steps: {
    ask: 'Vraag de helpdesk om {app} aan te zetten in je licentie. Misschien staat het met opzet uit; dan moet je leidinggevende het goedkeuren.',
    signInAgain: 'Staat het aan? Meld je dan af en opnieuw aan. De dienst heeft soms even nodig.',
    enable:
      'Zoek uit of het met opzet uit staat. Zet {plan} na goedkeuring aan voor {name} onder “Licenties en apps” (rol Licentiebeheerder).',
    enableInGroup:
      'Zoek uit of het met opzet uit staat. Zet {plan} na goedkeuring aan in de licentie die {groups} geeft (dat geldt voor alle leden), of voeg {name} toe aan een groep die het geeft (rol Licentiebeheerder).',
  },
}
