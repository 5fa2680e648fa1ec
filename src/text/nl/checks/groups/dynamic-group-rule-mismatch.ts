import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een regel waar iemand niet aan voldoet. */
export const dynamicGroupRuleMismatch: CheckTexts['dynamic-group-rule-mismatch'] = {
  title: 'De gegevens van het account passen niet bij een regel',
  person:
    '{gives, select, membership {Wie in die groep zit} other {Wie {app} krijgt}} volgt uit gegevens in het account, en {attribute, select, department {de afdeling} jobtitle {de functie} companyname {het bedrijf} country {het land} city {de plaats} officelocation {de vestiging} employeetype {het soort medewerker} usagelocation {de gebruikslocatie} other {een gegeven}} in dat van jou past er niet bij.',
  agent:
    '{gives, select, licence {{group} geeft het product met {app}} app {{group} geeft toegang tot {app}} other {{group} wordt door een regel gevuld}}, en {name} voldoet niet aan de regel: {property} is {actual, select, none {leeg} unread {niet bekend} other {“{actual}”}}, {must, select, no {en de regel sluit uit} other {maar de regel vraagt om}}: {clause}',
  evidence: {
    way: 'Zou passen met {clauses}',
    rule: 'Regel van {group}: {rule}',
    paused: 'Ook staat de verwerking van de regel van {group} op pauze',
  },
  steps: {
    ask: 'Vraag de helpdesk om de gegevens van je account na te kijken, of je leidinggevende of je {gives, select, membership {dit} other {{app}}} hoort te hebben.',
    correct:
      'Klopt {property} van {name} niet? Verbeter het dan {synced, select, yes {in de lokale directory, waar het account vandaan komt} other {in het account (rol Gebruikersbeheerder)}}. De groep volgt vanzelf, meestal binnen minuten, hooguit binnen 24 uur.',
    change:
      'Klopt het wel, en hoort {name} toch in {group}? Dan moet de regel anders (rol Groepsbeheerder). Dat geldt voor iedereen: kijk eerst wie erbij komt en wie eruit valt.',
    stopGap:
      'Haast: wijs na goedkeuring {gives, select, licence {het product} other {de app}} rechtstreeks aan {name} toe, en haal dat weer weg zodra de groep het doet.',
  },
}
