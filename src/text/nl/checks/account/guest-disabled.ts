import type { CheckTexts } from '../../../../checks/index.ts'

/** De woorden over een uitgeschakeld gastaccount. */
export const guestDisabled: CheckTexts['guest-disabled'] = {
  title: 'Het gastaccount is uitgeschakeld',
  person:
    'Je gastaccount in deze organisatie is uitgeschakeld, dus geen enkele aanmelding wordt hier geaccepteerd. Aan je account en wachtwoord bij je eigen organisatie ligt het niet.',
  agent:
    'Het gastaccount van {name} in deze organisatie is uitgeschakeld. Aan het eigen account ligt het niet, en de eigen organisatie kan dit niet veranderen. Het kan bewust zijn: het einde van een project, of een toegangsbeoordeling.',
  evidence: {
    disabled: 'Aanmelden is geblokkeerd voor dit gastaccount (accountEnabled is false)',
    refused: 'De aanmelding op {at} is geweigerd met AADSTS{code}',
    lastSuccess: 'De laatste geslaagde aanmelding hier was op {at}',
  },
  steps: {
    askHost: 'Vraag degene met wie je hier samenwerkt of je nog toegang hoort te hebben.',
    helpdeskDecides: 'Zo ja, laat diegene dan de helpdesk hier vragen naar je gastaccount te kijken.',
    findReason:
      'Zoek uit waarom de gast is geblokkeerd, en vraag degene met wie hij of zij werkt of toegang nog gewenst is.',
    enable:
      'Alleen als dat zo is: zet “Account ingeschakeld” aan (Gebruikersbeheerder is genoeg). Een nieuwe uitnodiging is niet nodig.',
  },
}
