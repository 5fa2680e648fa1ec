import type { Sign } from '../../model/symptoms.ts'

/** What people write, in English and Dutch, for each sign. Plain words only; codes are read elsewhere. */
const patterns: Readonly<Record<Sign, RegExp>> = {
  'cannot-sign-in':
    /\b(?:(?:can.?t|cannot|can not|can no longer|couldn.?t|unable to|not able to|fails? to)\s+(?:\w+\s+){0,3}?(?:sign|log|login|logon|get in|get into|access|open)|(?:sign|log)[ -]?(?:in|on)s?\s+(?:fails|failed|is failing|keeps failing|does ?n.?t work|is ?n.?t working|not working|is broken|problem)|log(?:in|on)\s+(?:fails|failed|is failing|does ?n.?t work|not working|is broken|problem)|locked out|shut out|(?:won.?t|does ?n.?t|not) let(?:ting)? (?:me|us|him|her|them) in|(?:problems?|trouble|issues?) (?:with )?(?:signing|logging|with (?:the )?(?:sign|log)[ -]?in)|niet (?:meer |goed )?(?:inloggen|aanmelden|in te loggen|aan te melden|in ?loggen|openen)|(?:kom|komt|kan|kunnen|komen)\s(?:\S+\s){0,5}?(?:niet|nergens)\s(?:\S+\s){0,2}?in\b|kan (?:er )?(?:nergens|niet) (?:meer )?in|(?:inloggen|aanmelden) (?:lukt|werkt|gaat|wil|mislukt|doet het)(?: \S+){0,2}? ?(?:niet|\b)|buitengesloten|problemen? (?:met|bij) (?:het )?(?:inloggen|aanmelden))/iu,
  'says-not-assigned':
    /\b(?:not assigned (?:to|access)|is ?n.?t assigned|not been assigned|block users unless they are specifically granted|(?:no|not have|do ?n.t have|does ?n.t have) access to (?:this|the) app\w*|niet toegewezen|geen toegang (?:tot|voor) (?:deze|de|dit) (?:app|applicatie|toepassing|programma))/iu,
  'says-disabled':
    /\b(?:account (?:is|has been|was|seems|looks) (?:currently )?(?:disabled|blocked|deactivated|switched off|inactive)|(?:disabled|deactivated) account|account (?:is|lijkt|was) (?:uitgeschakeld|geblokkeerd|gedeactiveerd|inactief)|(?:uitgeschakeld|gedeactiveerd) account)/iu,
  'says-no-licence': /\b(?:(?:un)?licen[sc](?:e|es|ed|ing)|licentie\w*|subscription|abonnement)\b/iu,
  'asks-to-register':
    /\b(?:more information (?:is )?(?:required|needed)|(?:needs?|wants?|asks?(?: me)? for|asking for) more information|(?:set|sign) ?(?:ting )?up (?:mfa|security info|the authenticator|an? authenticator|multi.?factor|two.?factor)|keep your account secure|must enroll|(?:re-?)?enrol+ (?:in|for) (?:multi|mfa)|register (?:for )?(?:mfa|security|multi|an? (?:authenticator|method|phone))|protect your account|meer informatie (?:is )?(?:nodig|vereist|verplicht)|(?:vraagt|wil|vragen) (?:me |mij |steeds )?(?:om )?meer (?:informatie|gegevens)|beveiligingsgegevens (?:instellen|registreren|toevoegen)|(?:mfa|authenticator|tweestaps\w*) (?:instellen|registreren|toevoegen)|beveilig(?:ing van)? (?:je|uw) account)/iu,
  'asks-for-approval':
    /\b(?:approve (?:the |this |a |my )?(?:sign|request|log|notification|prompt)|(?:authenticator|mfa|push)(?: app)? (?:prompts?|notifications?|requests?|pop-?ups?|melding)|enter the number|number matching|approval (?:request|prompt)s?|(?:asks?|asking|waits?|waiting) (?:me )?for (?:an? |my )?(?:mfa|approval|2fa|authenticator)|om goedkeuring (?:blijven )?vragen|(?:vraagt|vragen|wacht) (?:\S+ )?(?:om|op) (?:een )?goedkeuring(?! van)|(?:aanmelding|inlog\w*|melding|verzoek) goedkeuren|goedkeuren (?:op|in|via)|melding (?:op|in) (?:mijn|mn|m.n|de) (?:telefoon|toestel|mobiel|authenticator))/iu,
  'device-not-allowed':
    /\b(?:device (?:to be|must be|needs to be|has to be|is not|isn.?t|not) (?:compliant|managed|registered|enrolled|healthy|secure)|non-?compliant|not compliant|keep your device secure|(?:unmanaged|unregistered|personal) device|company portal|bedrijfsporta(?:l|al)|(?:apparaat|toestel|laptop) (?:voldoet (?:\S+ )?niet|(?:is )?niet (?:compatibel|conform|compliant|beheerd|geregistreerd))|niet.?compatibel apparaat)/iu,
  'stay-signed-in-question':
    /\b(?:stay signed in|keep me signed in|stay logged in|aangemeld blijven|ingelogd blijven|blijven? (?:aangemeld|ingelogd))/iu,
  'asks-if-anything-is-wrong':
    /(?:\b(?:is|are|was) (?:there )?(?:still )?(?:something|anything|everything|it|all)\b.{0,30}\b(?:wrong|ok|okay|fine|right|solved|fixed)|\b(?:is|was) my account (?:still )?(?:ok|okay|fine|alright|in order)\b|\bwhat.?s wrong with my account|\bis er (?:nog )?(?:iets|wat) (?:mis|fout|aan de hand)|\bklopt (?:alles|er iets niet)|\bis (?:alles|het|mijn account) (?:nog |nu |weer )?(?:in orde|goed|oke|oké|opgelost))/iu,
  'signed-in-but-app-refuses':
    /(?:\b(?:i can|can|able to) (?:log|sign) ?-?(?:in|on)\b.{0,25}\bbut|\b(?:sign|log)(?:s|ged|ned|ging|ning)?[ -]?(?:in|on) (?:works|work|is fine|fine|ok|okay|succeeds|succeeded|was successful|goes well)\b.{0,40}\bbut|\bafter (?:i )?(?:sign|log)(?:ing|ging|ned|ged)?[ -]?(?:in|on)\b|\b(?:signed|logged) in (?:fine|ok|successfully)\b|\b(?:kan|kon) (?:\S+ )?wel (?:inloggen|aanmelden)\b|\b(?:inloggen|aanmelden) (?:lukt|werkt|gaat) wel\b|\bna (?:het )?(?:inloggen|aanmelden)\b|\berror (?:page )?(?:of|from|in|inside) the app\b)/iu,
  'password-trouble': /\b(?:pass?words?|wachtwoord\w*|passwor[td]|paswoord|pwd)\b/iu,
  'needs-consent':
    /\b(?:admin(?:istrator)? approval|approval (?:required|needed)|needs? (?:an? )?admin|permissions? requested|(?:needs|requires|wants) permissions?|grant (?:permission|consent|access)|only an admin can grant|consent|toestemming|machtiging(?:en)?|goedkeuring (?:van|door) (?:een|de|uw|je) (?:beheerder|admin\w*)|beheerder(?:sgoedkeuring|stoestemming))/iu,
  'app-not-listed':
    /\b(?:my ?apps|mijn ?apps|tiles?|tegel\w*|app launcher|app-?startprogramma|(?:app|it) (?:is )?not (?:listed|in the list|in my list)|staat (?:\S+ )?niet (?:\S+ )?in (?:de|mijn|mn) (?:lijst|apps))\b/iu,
  'suspects-compromise':
    /(?:\b(?:stolen|hack\w*|gehackt|phish\w*|compromised|breached|gestolen|misbruikt?|scam\w*)\b|(?<!\b(?:can|could|would|will|kan|kun|wil|zou) )\b(?:somebody|someone|some ?one|anyone|stranger|iemand)\b[^.!?\n]{0,50}\b(?:logged|signed|logs|signs|logging|signing|uses|using|used|has access|got into|in my account|ingelogd|aangemeld|inlogt|gebruikt|gebruik maakt|in mijn account)\b|\b(?:strange|unknown|suspicious|unfamiliar|unrecogni[sz]ed|unusual|weird|foreign|vreemde|onbekende|verdachte|rare|ongebruikelijke) (?:\S+ )?(?:sign.?ins?|log.?ins?|activity|locations?|devices?|attempts?|aanmelding\w*|inlog\w*|activiteit|locaties?|apparaten|apparaat|pogingen)\b|\b(?:prompts?|requests?|codes?|notifications?|meldingen?|verzoek(?:en)?|goedkeuringen)\b[^.!?\n]{0,30}\b(?:i (?:did ?n.?t|did not|never|have ?n.?t|have not) (?:ask\w*|request\w*|start\w*|expect\w*|make|made)|ik (?:\S+ ){0,3}?niet (?:\S+ ){0,3}?(?:gevraagd|aangevraagd|verwacht\w*|vroeg|gestart))\b|\b(?:clicked|klikte|geklikt) (?:on |op )?(?:an?|some|een|the wrong|de verkeerde) (?:\S+ )?(?:link|linkje|attachment|bijlage)\b|\bop (?:een|de verkeerde) (?:\S+ )?(?:link|linkje|bijlage)\b[^.!?\n]{0,20}\b(?:geklikt|klikte)\b|\b(?:wasn.?t|was not) me\b|\bwas ik niet\b|\bis (?:my|mijn) account (?:still |nog |wel )*(?:safe|secure|veilig)\b)/iu,
  'another-complaint':
    /\b(?:crash\w*|freez\w*|frozen|hangs|keeps? \w+ing|(?:does|did|do|is|are|was) ?n.?t (?:\w+ )?(?:work\w*|open\w*|load\w*|start\w*|sync\w*)|(?:not|stopped) (?:working|opening|loading|syncing)|won.?t (?:open|load|start|sync|let)|(?:can.?t|cannot) (?:open|see|find|send|receive|print|access|reach)|errors?|fails?|failing|missing|has gone|loopt vast|loopt steeds vast|vastlopen|vastgelopen|werkt (?:\S+ ){0,2}?niet|doet (?:\S+ ){0,2}?het niet|opent niet|laadt niet|foutmelding\w*|blijft hangen|verdwenen|kan (?:\S+ ){0,4}?niet openen)\b/iu,
}

const asks: ReadonlySet<Sign> = new Set(['asks-if-anything-is-wrong', 'stay-signed-in-question'])

/** The signs that the words hold; another complaint counts only beside a question. */
export const signsOf = (text: string): readonly Sign[] => {
  const signs = (Object.keys(patterns) as Sign[]).filter((sign) => patterns[sign].test(text))
  return signs.some((sign) => asks.has(sign)) ? signs : signs.filter((sign) => sign !== 'another-complaint')
}
